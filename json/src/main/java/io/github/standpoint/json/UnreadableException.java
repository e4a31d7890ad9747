package io.github.standpoint.json;

import java.util.Map;

/** Ends the reading of a document: from here on nothing can be told. Never leaves this package. */
final class UnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final JsonRule rule;
  private final transient Spot spot;
  private final transient Map<String, String> facts;

  UnreadableException(JsonRule rule, Spot spot, Map<String, String> facts) {
    super(rule.code(), null, false, false);
    this.rule = rule;
    this.spot = spot;
    this.facts = facts;
  }

  JsonRule rule() {
    return rule;
  }

  Spot spot() {
    return spot;
  }

  Map<String, String> facts() {
    return facts;
  }
}
