package io.github.standpoint.event;

import io.github.standpoint.element.Word;

/** Whether somebody was there. A closed vocabulary. */
public enum Presence implements Word {

  /** Was there and took part, also by video or through a representative. */
  TOOK_PART("took-part"),

  /** Was asked to take part; whether it will or did is not told. */
  INVITED("invited"),

  /** Was invited and has said that it will not take part. */
  DECLINED("declined"),

  /** Took part at first and went before the end, also in protest. */
  LEFT("left"),

  /**
   * Was expected or entitled to be there and was not, without having declined or been shut out as
   * far as told.
   */
  ABSENT("absent"),

  /** Was kept out by others, or deliberately not invited. */
  EXCLUDED("excluded");

  private final String text;

  Presence(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
