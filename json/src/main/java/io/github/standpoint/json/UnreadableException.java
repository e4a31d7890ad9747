package io.github.standpoint.json;

import java.util.Map;
import java.util.Optional;

/**
 * Says that a document cannot be read on from here. {@link Tokens} throw it; it ends the reading,
 * becomes a problem of the report, and never reaches whoever asked for a story.
 */
public final class UnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final JsonRule rule;
  private final transient Spot spot;
  private final transient Map<String, String> facts;
  private final transient Optional<String> pointer;

  UnreadableException(JsonRule rule, Spot spot, Map<String, String> facts) {
    this(rule, spot, facts, Optional.empty());
  }

  private UnreadableException(
      JsonRule rule, Spot spot, Map<String, String> facts, Optional<String> pointer) {
    super(rule.code(), null, false, false);
    this.rule = rule;
    this.spot = spot;
    this.facts = facts;
    this.pointer = pointer;
  }

  /** Returns that what stands here is no JSON. */
  public static UnreadableException syntax(Spot spot) {
    return new UnreadableException(
        JsonRule.SYNTAX,
        spot,
        Map.of("expected", "what JSON allows here", "found", "something else"));
  }

  /**
   * Returns that this bracket opens one level too many.
   *
   * @param limit the limit that the tokens keep, in levels
   */
  public static UnreadableException tooDeep(Spot spot, int limit) {
    return beyond(JsonRule.TOO_DEEP, spot, limit);
  }

  /**
   * Returns that the text or the name that starts here is too long.
   *
   * @param limit the limit that the tokens keep, in characters
   */
  public static UnreadableException textTooLong(Spot spot, int limit) {
    return beyond(JsonRule.TEXT_TOO_LONG, spot, limit);
  }

  /**
   * Returns that a number is longer than the tokens can pass over.
   *
   * @param limit the limit that the tokens keep, in digits
   */
  public static UnreadableException numberTooLarge(Spot spot, int limit) {
    return beyond(JsonRule.NUMBER_TOO_LARGE, spot, limit);
  }

  /** Returns that a document has more bytes than this limit. */
  static UnreadableException tooLong(int limit) {
    return new UnreadableException(
        JsonRule.TOO_LONG, new Spot(0, 1, 1), Map.of("limit", Integer.toString(limit)));
  }

  private static UnreadableException beyond(JsonRule rule, Spot spot, int limit) {
    return new UnreadableException(
        rule, spot, Map.of("limit", Integer.toString(limit), "found", "a longer one"));
  }

  /**
   * Returns the same at another place of the document than where the reader is, for tokens that
   * look ahead.
   *
   * @param other a JSON Pointer (RFC 6901)
   */
  public UnreadableException at(String other) {
    return at(Optional.of(other));
  }

  UnreadableException at(Optional<String> other) {
    return new UnreadableException(rule, spot, facts, other);
  }

  /** Returns where it is, if that is not where the reader is. */
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
