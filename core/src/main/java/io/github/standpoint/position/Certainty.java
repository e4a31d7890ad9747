package io.github.standpoint.position;

import io.github.standpoint.element.Word;

/**
 * How sure the last source in the chain is (FactBank). Polarity is not here: it is in the stance. A
 * closed vocabulary.
 */
public enum Certainty implements Word {

  /**
   * The last source in the chain gives it as so, without any hedge on whether it is. Standard:
   * FactBank CT.
   */
  CERTAIN("certain"),

  /**
   * The last source in the chain holds it for more likely so than not, as in probably or is
   * believed to. Standard: FactBank PR.
   */
  PROBABLE("probable"),

  /**
   * The last source in the chain leaves open that it may or may not be so, as in might, could or
   * perhaps. Standard: FactBank PS.
   */
  POSSIBLE("possible"),

  /**
   * The last source in the chain does not know or does not commit itself, so that no degree can be
   * given. Standard: FactBank U.
   */
  UNKNOWN("unknown");

  private final String text;

  Certainty(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
