package io.github.standpoint.outlook;

import io.github.standpoint.element.Word;

/**
 * A published scale of words for likelihood, with its edition: the same word means other numbers
 * elsewhere. A closed vocabulary.
 */
public enum LikelihoodScale implements Word {

  /**
   * United States intelligence standard of seven touching bands from 1 to 99 percent, each with two
   * words. Standard: ICD 203.
   */
  ICD_203("icd-203"),

  /**
   * United Kingdom yardstick in the edition of March 2025, seven bands with gaps between them.
   * Standard: PHIA.
   */
  PHIA_2025("phia-2025"),

  /**
   * Ten nested ranges of the Intergovernmental Panel on Climate Change for its fifth report, where
   * likely contains very-likely. Standard: IPCC AR5.
   */
  IPCC_AR5("ipcc-ar5");

  private final String text;

  LikelihoodScale(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
