package io.github.standpoint;

import io.github.standpoint.element.Word;

/** Who or what turned a text into a record. A closed vocabulary. */
public enum Encoder implements Word {

  /** A person made the encoding, whatever tools helped with typing and checking. */
  PERSON("person"),

  /** A program made the encoding and no person has gone through it. */
  SOFTWARE("software"),

  /** A program made the encoding and a person has gone through it and answers for it. */
  SOFTWARE_REVIEWED("software-reviewed");

  private final String text;

  Encoder(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
