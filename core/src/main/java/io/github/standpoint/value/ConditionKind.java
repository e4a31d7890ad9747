package io.github.standpoint.value;

import io.github.standpoint.element.Word;

/** How a fact depends on something. A closed vocabulary. */
public enum ConditionKind implements Word {

  /** It holds only in case one of the listed things is or becomes so, which is left open. */
  IF("if"),

  /** It holds in every case but the one in which a listed thing is or becomes so. */
  UNLESS("unless"),

  /** It holds now and ends when a listed thing comes about. */
  UNTIL("until"),

  /** It does not hold yet and begins when a listed thing has come about. */
  ONCE("once"),

  /** It holds as long as a listed thing lasts, and not beyond. */
  WHILE("while"),

  /** It holds in general but not for the listed thing, which is carved out of its scope. */
  EXCEPT("except"),

  /**
   * It is expressly unconditional; the kind stands alone and lists nothing, whereas silence has no
   * condition at all.
   */
  NONE("none");

  private final String text;

  ConditionKind(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
