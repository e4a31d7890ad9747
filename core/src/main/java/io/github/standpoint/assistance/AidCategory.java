package io.github.standpoint.assistance;

import io.github.standpoint.element.Word;

/** What aid is for (Kiel Ukraine Support Tracker). A closed vocabulary. */
public enum AidCategory implements Word {

  /**
   * Weapons, ammunition, training, services or money for armed forces and defence. Standard: Kiel:
   * military.
   */
  MILITARY("military"),

  /**
   * Money for the budget, economy or debts, including loans and guarantees, not earmarked for
   * forces or relief. Standard: Kiel: financial.
   */
  FINANCIAL("financial"),

  /**
   * Relief for civilians, such as food, medicine, shelter and care, or money earmarked for it.
   * Standard: Kiel: humanitarian.
   */
  HUMANITARIAN("humanitarian");

  private final String text;

  AidCategory(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
