package io.github.standpoint.value;

import io.github.standpoint.element.Word;

/** Whether the start or the completion is bound. A closed vocabulary. */
public enum Phase implements Word {

  /** The limit is for the beginning of the act; it may go on after that. */
  START("start"),

  /** The limit is for the end of the act; by then all of it must be done. */
  COMPLETION("completion");

  private final String text;

  Phase(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
