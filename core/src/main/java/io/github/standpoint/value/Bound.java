package io.github.standpoint.value;

import io.github.standpoint.element.Word;

/** Which side of a time is bound. A closed vocabulary. */
public enum Bound implements Word {

  /** No later than the date or the end of the period; earlier is fine. */
  BY("by"),

  /** Just on the date or when the period has passed, neither earlier nor later. */
  AT("at"),

  /** No earlier than the date or the end of the period; later is fine. */
  NOT_BEFORE("not-before"),

  /** Throughout the period or up to the date, as a duration rather than a deadline. */
  FOR("for");

  private final String text;

  Bound(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
