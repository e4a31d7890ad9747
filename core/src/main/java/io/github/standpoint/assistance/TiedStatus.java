package io.github.standpoint.assistance;

import io.github.standpoint.element.Word;

/** Whether aid must be spent with the one who gives it (IATI TiedStatus). A closed vocabulary. */
public enum TiedStatus implements Word {

  /**
   * The money or aid must be spent on goods or services of the contributor's own country. Standard:
   * IATI TiedStatus 4.
   */
  TIED("tied"),

  /**
   * Part of it must be spent with the contributor's country, or within a limited set of countries.
   * Standard: IATI TiedStatus 3.
   */
  PARTIALLY_TIED("partially-tied"),

  /**
   * It may be spent with suppliers of any country, and this is said. Standard: IATI TiedStatus 5.
   */
  UNTIED("untied");

  private final String text;

  TiedStatus(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
