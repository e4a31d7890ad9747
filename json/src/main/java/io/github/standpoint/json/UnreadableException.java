package io.github.standpoint.json;

import java.util.Map;
import java.util.Optional;

/** Ends the reading of a document: from here on nothing can be told. Never leaves this package. */
final class UnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final JsonRule rule;
  private final transient Spot spot;
  private final transient Map<String, String> facts;

  private final transient Optional<String> pointer;

  UnreadableException(JsonRule rule, Spot spot, Map<String, String> facts) {
    this(rule, spot, facts, Optional.empty());
  }

  UnreadableException(
      JsonRule rule, Spot spot, Map<String, String> facts, Optional<String> pointer) {
    super(rule.code(), null, false, false);
    this.rule = rule;
    this.spot = spot;
    this.facts = facts;
    this.pointer = pointer;
  }

  /** Returns the same at another pointer. */
  UnreadableException at(String other) {
    return at(Optional.of(other));
  }

  /** Returns the same at another pointer; empty: where the reader is. */
  UnreadableException at(Optional<String> other) {
    return new UnreadableException(rule, spot, facts, other);
  }

  /** Returns where it is, if the parser knows better than the reader. */
  Optional<String> pointer() {
    return pointer;
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
