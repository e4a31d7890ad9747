package io.github.standpoint.outlook;

import io.github.standpoint.value.Term;
import io.github.standpoint.value.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A word for how likely something is said to be; it has a number only on a scale. An open
 * vocabulary: other words are carried as they came.
 */
public final class LikelihoodTerm extends Term {

  /**
   * The lowest ICD 203 band, 1 to 5 percent, in the first row of words; remote is its twin.
   * Standard: ICD 203.
   */
  public static final LikelihoodTerm ALMOST_NO_CHANCE =
      new LikelihoodTerm("almost-no-chance", Map.of(LikelihoodScale.ICD_203, band("0.01", "0.05")));

  /**
   * The lowest ICD 203 band, 1 to 5 percent, in the second row of words; the PHIA word is
   * remote-chance. Standard: ICD 203.
   */
  public static final LikelihoodTerm REMOTE =
      new LikelihoodTerm("remote", Map.of(LikelihoodScale.ICD_203, band("0.01", "0.05")));

  /**
   * Between 5 and 20 percent under ICD 203, but 0 to 10 under IPCC AR5, so the scale must be named.
   * Standard: ICD 203; IPCC AR5.
   */
  public static final LikelihoodTerm VERY_UNLIKELY =
      new LikelihoodTerm(
          "very-unlikely",
          Map.of(
              LikelihoodScale.ICD_203,
              band("0.05", "0.20"),
              LikelihoodScale.IPCC_AR5,
              band("0", "0.10")));

  /**
   * The ICD 203 band of 5 to 20 percent in the second row of words; very-unlikely is its twin.
   * Standard: ICD 203.
   */
  public static final LikelihoodTerm HIGHLY_IMPROBABLE =
      new LikelihoodTerm(
          "highly-improbable", Map.of(LikelihoodScale.ICD_203, band("0.05", "0.20")));

  /**
   * Between 20 and 45 percent under ICD 203, 25 to 35 under PHIA, anything up to 33 under IPCC AR5.
   * Standard: ICD 203; PHIA; IPCC AR5.
   */
  public static final LikelihoodTerm UNLIKELY =
      new LikelihoodTerm(
          "unlikely",
          Map.of(
              LikelihoodScale.ICD_203,
              band("0.20", "0.45"),
              LikelihoodScale.PHIA_2025,
              band("0.25", "0.35"),
              LikelihoodScale.IPCC_AR5,
              band("0", "0.33")));

  /**
   * The ICD 203 band of 20 to 45 percent in the second row of words; unlikely is its twin.
   * Standard: ICD 203.
   */
  public static final LikelihoodTerm IMPROBABLE =
      new LikelihoodTerm("improbable", Map.of(LikelihoodScale.ICD_203, band("0.20", "0.45")));

  /**
   * The middle ICD 203 band, 45 to 55 percent, in the first row of words; roughly-even-odds is its
   * twin. Standard: ICD 203.
   */
  public static final LikelihoodTerm ROUGHLY_EVEN_CHANCE =
      new LikelihoodTerm(
          "roughly-even-chance", Map.of(LikelihoodScale.ICD_203, band("0.45", "0.55")));

  /**
   * The middle ICD 203 band, 45 to 55 percent, in the second row of words; roughly-even-chance is
   * its twin. Standard: ICD 203.
   */
  public static final LikelihoodTerm ROUGHLY_EVEN_ODDS =
      new LikelihoodTerm(
          "roughly-even-odds", Map.of(LikelihoodScale.ICD_203, band("0.45", "0.55")));

  /**
   * Between 55 and 80 percent under ICD 203, 55 to 75 under PHIA, 66 and more under IPCC AR5.
   * Standard: ICD 203; PHIA; IPCC AR5.
   */
  public static final LikelihoodTerm LIKELY =
      new LikelihoodTerm(
          "likely",
          Map.of(
              LikelihoodScale.ICD_203,
              band("0.55", "0.80"),
              LikelihoodScale.PHIA_2025,
              band("0.55", "0.75"),
              LikelihoodScale.IPCC_AR5,
              band("0.66", "1")));

  /**
   * Between 55 and 80 percent under ICD 203, in the second row of words, and 55 to 75 under PHIA.
   * Standard: ICD 203; PHIA.
   */
  public static final LikelihoodTerm PROBABLE =
      new LikelihoodTerm(
          "probable",
          Map.of(
              LikelihoodScale.ICD_203,
              band("0.55", "0.80"),
              LikelihoodScale.PHIA_2025,
              band("0.55", "0.75")));

  /**
   * Between 80 and 95 percent under ICD 203, but 90 and more under IPCC AR5, so the scale must be
   * named. Standard: ICD 203; IPCC AR5.
   */
  public static final LikelihoodTerm VERY_LIKELY =
      new LikelihoodTerm(
          "very-likely",
          Map.of(
              LikelihoodScale.ICD_203,
              band("0.80", "0.95"),
              LikelihoodScale.IPCC_AR5,
              band("0.90", "1")));

  /**
   * The ICD 203 band of 80 to 95 percent in the second row of words; very-likely is its twin.
   * Standard: ICD 203.
   */
  public static final LikelihoodTerm HIGHLY_PROBABLE =
      new LikelihoodTerm("highly-probable", Map.of(LikelihoodScale.ICD_203, band("0.80", "0.95")));

  /**
   * The highest band: 95 to 99 percent under ICD 203, 95 to just below 100 under PHIA. Standard:
   * ICD 203; PHIA.
   */
  public static final LikelihoodTerm ALMOST_CERTAIN =
      new LikelihoodTerm(
          "almost-certain",
          Map.of(
              LikelihoodScale.ICD_203,
              band("0.95", "0.99"),
              LikelihoodScale.PHIA_2025,
              band("0.95", "1")));

  /**
   * The highest ICD 203 band, 95 to 99 percent, in the second row of words; almost-certain is its
   * twin. Standard: ICD 203.
   */
  public static final LikelihoodTerm NEARLY_CERTAIN =
      new LikelihoodTerm("nearly-certain", Map.of(LikelihoodScale.ICD_203, band("0.95", "0.99")));

  /**
   * The lowest PHIA band, above 0 and up to about 5 percent; the ICD 203 word is remote. Standard:
   * PHIA.
   */
  public static final LikelihoodTerm REMOTE_CHANCE =
      new LikelihoodTerm("remote-chance", Map.of(LikelihoodScale.PHIA_2025, band("0", "0.05")));

  /**
   * The PHIA band of about 10 to 20 percent, between remote-chance and unlikely. Standard: PHIA.
   */
  public static final LikelihoodTerm HIGHLY_UNLIKELY =
      new LikelihoodTerm(
          "highly-unlikely", Map.of(LikelihoodScale.PHIA_2025, band("0.10", "0.20")));

  /**
   * The PHIA band from 40 to just below 50 percent; a mere may or could is unquantified. Standard:
   * PHIA.
   */
  public static final LikelihoodTerm REALISTIC_POSSIBILITY =
      new LikelihoodTerm(
          "realistic-possibility", Map.of(LikelihoodScale.PHIA_2025, band("0.40", "0.50")));

  /** The PHIA band of 80 to 90 percent, between likely and almost-certain. Standard: PHIA. */
  public static final LikelihoodTerm HIGHLY_LIKELY =
      new LikelihoodTerm("highly-likely", Map.of(LikelihoodScale.PHIA_2025, band("0.80", "0.90")));

  /**
   * The lowest IPCC AR5 range, 0 to 1 percent, contained in extremely-unlikely. Standard: IPCC AR5.
   */
  public static final LikelihoodTerm EXCEPTIONALLY_UNLIKELY =
      new LikelihoodTerm(
          "exceptionally-unlikely", Map.of(LikelihoodScale.IPCC_AR5, band("0", "0.01")));

  /** At most 5 percent under IPCC AR5, contained in very-unlikely. Standard: IPCC AR5. */
  public static final LikelihoodTerm EXTREMELY_UNLIKELY =
      new LikelihoodTerm("extremely-unlikely", Map.of(LikelihoodScale.IPCC_AR5, band("0", "0.05")));

  /**
   * Between 33 and 66 percent under IPCC AR5, much wider than an even chance under ICD 203.
   * Standard: IPCC AR5.
   */
  public static final LikelihoodTerm ABOUT_AS_LIKELY_AS_NOT =
      new LikelihoodTerm(
          "about-as-likely-as-not", Map.of(LikelihoodScale.IPCC_AR5, band("0.33", "0.66")));

  /**
   * Anything above 50 percent under IPCC AR5, so that likely is contained in it. Standard: IPCC
   * AR5.
   */
  public static final LikelihoodTerm MORE_LIKELY_THAN_NOT =
      new LikelihoodTerm(
          "more-likely-than-not", Map.of(LikelihoodScale.IPCC_AR5, band("0.50", "1")));

  /** At least 95 percent under IPCC AR5, contained in very-likely. Standard: IPCC AR5. */
  public static final LikelihoodTerm EXTREMELY_LIKELY =
      new LikelihoodTerm("extremely-likely", Map.of(LikelihoodScale.IPCC_AR5, band("0.95", "1")));

  /**
   * The highest IPCC AR5 range, 99 to 100 percent, contained in extremely-likely. Standard: IPCC
   * AR5.
   */
  public static final LikelihoodTerm VIRTUALLY_CERTAIN =
      new LikelihoodTerm("virtually-certain", Map.of(LikelihoodScale.IPCC_AR5, band("0.99", "1")));

  /**
   * Hedged in ordinary language, as by may, might or could, with no scale behind it and so with no
   * number.
   */
  public static final LikelihoodTerm UNQUANTIFIED = new LikelihoodTerm("unquantified", Map.of());

  /**
   * Asserted without any hedge, as what follows or will be so; the source does not say how likely
   * it is.
   */
  public static final LikelihoodTerm STATED_AS_FACT =
      new LikelihoodTerm("stated-as-fact", Map.of());

  /**
   * Raised or asked about without being asserted or hedged, so that no view on its likelihood is
   * given.
   */
  public static final LikelihoodTerm NOT_ASSESSED = new LikelihoodTerm("not-assessed", Map.of());

  /** The vocabulary: all words above, in this order. */
  public static final Vocabulary<LikelihoodTerm> VOCABULARY =
      Vocabulary.of(
          "likelihood-term",
          LikelihoodTerm.class,
          LikelihoodTerm::new,
          List.of(
              ALMOST_NO_CHANCE,
              REMOTE,
              VERY_UNLIKELY,
              HIGHLY_IMPROBABLE,
              UNLIKELY,
              IMPROBABLE,
              ROUGHLY_EVEN_CHANCE,
              ROUGHLY_EVEN_ODDS,
              LIKELY,
              PROBABLE,
              VERY_LIKELY,
              HIGHLY_PROBABLE,
              ALMOST_CERTAIN,
              NEARLY_CERTAIN,
              REMOTE_CHANCE,
              HIGHLY_UNLIKELY,
              REALISTIC_POSSIBILITY,
              HIGHLY_LIKELY,
              EXCEPTIONALLY_UNLIKELY,
              EXTREMELY_UNLIKELY,
              ABOUT_AS_LIKELY_AS_NOT,
              MORE_LIKELY_THAN_NOT,
              EXTREMELY_LIKELY,
              VIRTUALLY_CERTAIN,
              UNQUANTIFIED,
              STATED_AS_FACT,
              NOT_ASSESSED));

  private final Map<LikelihoodScale, ProbabilityRange> bands;

  private LikelihoodTerm(String text) {
    this(text, Map.of());
  }

  private LikelihoodTerm(String text, Map<LikelihoodScale, ProbabilityRange> bands) {
    super(text);
    this.bands = bands;
  }

  private static ProbabilityRange band(String atLeast, String atMost) {
    return ProbabilityRange.of(new BigDecimal(atLeast), new BigDecimal(atMost));
  }

  /** Returns the word with this text, known or not. */
  public static LikelihoodTerm of(String text) {
    return VOCABULARY.term(text);
  }

  /**
   * Returns the numbers that a scale gives this word, its ends included; empty if it has it not.
   */
  public Optional<ProbabilityRange> band(LikelihoodScale scale) {
    return Optional.ofNullable(bands.get(scale));
  }

  @Override
  public Vocabulary<LikelihoodTerm> vocabulary() {
    return VOCABULARY;
  }
}
