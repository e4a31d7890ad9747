package io.github.standpoint.proposal;

import io.github.standpoint.element.Word;

/** What a text does with a measure. A closed vocabulary. */
public enum ProvisionMode implements Word {

  /** The text says that the agents of the measure must do it. */
  OBLIGES("obliges"),

  /** The text calls for the measure without binding anybody to it. */
  URGES("urges"),

  /** The text says that the agents may do it and need not. */
  PERMITS("permits"),

  /** The text says that the agents must not do it; a text that merely does not contain it omits. */
  FORBIDS("forbids"),

  /** The text expressly lacks the measure, as the story says; it neither obliges nor forbids it. */
  OMITS("omits");

  private final String text;

  ProvisionMode(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
