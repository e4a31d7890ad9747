package io.github.standpoint.value;

import io.github.standpoint.element.Word;

/** What a legal instrument has to do with the element that refers to it. A closed vocabulary. */
public enum LegalRole implements Word {

  /** The element is itself the text or article named. */
  IS("is"),

  /** The element draws its authority or validity from the text named. */
  RESTS_ON("rests-on"),

  /**
   * The element mentions or invokes the text named without drawing authority from it or changing
   * it.
   */
  CITES("cites"),

  /** The element changes the text named. Standard: ELI amends. */
  AMENDS("amends");

  private final String text;

  LegalRole(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
