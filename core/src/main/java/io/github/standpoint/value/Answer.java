package io.github.standpoint.value;

/**
 * The answer to a question about times of which some are known only roughly: yes, no, or not
 * decided by what is known.
 *
 * <p>A rule that must not blame anybody wrongly acts on {@link #CERTAINLY} alone; a search that
 * must not miss anything leaves out only what is {@link #CERTAINLY_NOT}.
 *
 * <pre>{@code
 * FuzzyDate.parse("2024-01").before(FuzzyDate.parse("2024-03")); // CERTAINLY
 * FuzzyDate.parse("2024-01").before(FuzzyDate.parse("2024-01")); // POSSIBLY
 * }</pre>
 */
public enum Answer {
  /** It is so in every reading of the texts. */
  CERTAINLY,

  /** It is so in some readings of the texts and not in others, or the texts are in doubt. */
  POSSIBLY,

  /** It is so in no reading of the texts. */
  CERTAINLY_NOT
}
