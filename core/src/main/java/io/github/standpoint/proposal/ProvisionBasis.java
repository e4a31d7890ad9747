package io.github.standpoint.proposal;

import io.github.standpoint.element.Word;

/** Where an encoder knows a provision from. A closed vocabulary. */
public enum ProvisionBasis implements Word {

  /** The text, or whoever reports it, says so in words. */
  STATED("stated"),

  /**
   * It follows only from the text being likened to a known one, as in NATO-like, and is not said of
   * this text.
   */
  INFERRED_FROM_LIKENESS("inferred-from-likeness");

  private final String text;

  ProvisionBasis(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
