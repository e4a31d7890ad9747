package io.github.standpoint.value;

import io.github.standpoint.element.Word;

/** Why there is no date. A closed vocabulary. */
public enum DateStatus implements Word {

  /** A day exists or is fixed, but those who know it have not made it public. */
  UNDISCLOSED("undisclosed"),

  /** No day has been fixed yet. */
  NOT_SET("not-set");

  private final String text;

  DateStatus(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
