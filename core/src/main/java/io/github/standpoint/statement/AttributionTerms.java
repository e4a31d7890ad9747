package io.github.standpoint.statement;

import io.github.standpoint.element.Word;

/** On what terms somebody spoke to the press. A closed vocabulary. */
public enum AttributionTerms implements Word {

  /** The words may be used with the speaker's name. */
  ON_THE_RECORD("on-the-record"),

  /**
   * The words may be used, but the speaker is only described and not named, as in a senior
   * official.
   */
  ON_BACKGROUND("on-background"),

  /**
   * The words were given on the understanding that they are not published or not attributed in any
   * way.
   */
  OFF_THE_RECORD("off-the-record");

  private final String text;

  AttributionTerms(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
