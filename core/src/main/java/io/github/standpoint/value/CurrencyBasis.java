package io.github.standpoint.value;

import io.github.standpoint.element.Word;

/** Where an encoder knows the currency of an amount from. A closed vocabulary. */
public enum CurrencyBasis implements Word {

  /**
   * The text itself makes the currency plain by a code, a full name or an unambiguous sign such as
   * US$.
   */
  WRITTEN("written"),

  /**
   * The encoder supplied the currency, because the text has only an ambiguous sign or word such as
   * $ or francs.
   */
  INFERRED("inferred");

  private final String text;

  CurrencyBasis(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
