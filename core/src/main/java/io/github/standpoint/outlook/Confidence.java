package io.github.standpoint.outlook;

import io.github.standpoint.element.Word;

/**
 * How good the basis of a judgement is (ICD 203); not how likely the outcome is. A closed
 * vocabulary.
 */
public enum Confidence implements Word {

  /**
   * The judgement rests on scant, fragmentary or doubtful information, whatever the likelihood it
   * names. Standard: ICD 203; PHIA.
   */
  LOW("low"),

  /**
   * The judgement rests on credible and plausible information that is not enough or not
   * corroborated enough for more. Standard: ICD 203; PHIA.
   */
  MODERATE("moderate"),

  /**
   * The judgement rests on good information from several sources, which does not make it a fact.
   * Standard: ICD 203; PHIA.
   */
  HIGH("high");

  private final String text;

  Confidence(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
