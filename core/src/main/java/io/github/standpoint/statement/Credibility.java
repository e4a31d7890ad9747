package io.github.standpoint.statement;

import io.github.standpoint.element.Word;

/**
 * How credible an information is (Admiralty Code, number). 6 is "no basis", not the bottom of the
 * scale. A closed vocabulary.
 */
public enum Credibility implements Word {

  /** Confirmed by other sources that are independent of this one. Standard: Admiralty. */
  CONFIRMED("1"),

  /**
   * Probably true: not confirmed, but consistent and in line with what else is known. Standard:
   * Admiralty.
   */
  PROBABLY_TRUE("2"),

  /**
   * Possibly true: not confirmed, plausible, and only partly in line with what else is known.
   * Standard: Admiralty.
   */
  POSSIBLY_TRUE("3"),

  /**
   * Doubtful: not confirmed, possible but not plausible, with nothing else to support it. Standard:
   * Admiralty.
   */
  DOUBTFUL("4"),

  /** Improbable: not confirmed and contradicted by what else is known. Standard: Admiralty. */
  IMPROBABLE("5"),

  /**
   * Truth cannot be judged for lack of a basis, which is not a grade below 5. Standard: Admiralty.
   */
  CANNOT_BE_JUDGED("6");

  private final String text;

  Credibility(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
