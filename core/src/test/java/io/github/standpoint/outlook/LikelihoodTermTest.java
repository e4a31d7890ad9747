package io.github.standpoint.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LikelihoodTermTest {

  @ParameterizedTest
  @CsvSource({
    "icd-203, almost-no-chance, 0.01, 0.05",
    "icd-203, remote, 0.01, 0.05",
    "icd-203, very-unlikely, 0.05, 0.20",
    "icd-203, highly-improbable, 0.05, 0.20",
    "icd-203, unlikely, 0.20, 0.45",
    "icd-203, improbable, 0.20, 0.45",
    "icd-203, roughly-even-chance, 0.45, 0.55",
    "icd-203, roughly-even-odds, 0.45, 0.55",
    "icd-203, likely, 0.55, 0.80",
    "icd-203, probable, 0.55, 0.80",
    "icd-203, very-likely, 0.80, 0.95",
    "icd-203, highly-probable, 0.80, 0.95",
    "icd-203, almost-certain, 0.95, 0.99",
    "icd-203, nearly-certain, 0.95, 0.99",
    "phia-2025, remote-chance, 0, 0.05",
    "phia-2025, highly-unlikely, 0.10, 0.20",
    "phia-2025, unlikely, 0.25, 0.35",
    "phia-2025, realistic-possibility, 0.40, 0.50",
    "phia-2025, likely, 0.55, 0.75",
    "phia-2025, probable, 0.55, 0.75",
    "phia-2025, highly-likely, 0.80, 0.90",
    "phia-2025, almost-certain, 0.95, 1",
    "ipcc-ar5, virtually-certain, 0.99, 1",
    "ipcc-ar5, extremely-likely, 0.95, 1",
    "ipcc-ar5, very-likely, 0.90, 1",
    "ipcc-ar5, likely, 0.66, 1",
    "ipcc-ar5, more-likely-than-not, 0.50, 1",
    "ipcc-ar5, about-as-likely-as-not, 0.33, 0.66",
    "ipcc-ar5, unlikely, 0, 0.33",
    "ipcc-ar5, very-unlikely, 0, 0.10",
    "ipcc-ar5, extremely-unlikely, 0, 0.05",
    "ipcc-ar5, exceptionally-unlikely, 0, 0.01",
  })
  void aWordHasTheNumbersOfItsScale(String scale, String term, BigDecimal least, BigDecimal most) {
    assertThat(LikelihoodTerm.of(term).band(scale(scale)))
        .hasValue(ProbabilityRange.of(least, most));
  }

  private static LikelihoodScale scale(String text) {
    return List.of(LikelihoodScale.values()).stream()
        .filter(it -> it.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"ICD_203, 14", "PHIA_2025, 8", "IPCC_AR5, 10"})
  void aScaleHasNoOtherWords(LikelihoodScale scale, int words) {
    assertThat(LikelihoodTerm.VOCABULARY.known())
        .filteredOn(it -> it.band(scale).isPresent())
        .hasSize(words);
  }

  @ParameterizedTest
  @EnumSource(LikelihoodScale.class)
  void ordinaryLanguageHasNoNumbers(LikelihoodScale scale) {
    assertThat(LikelihoodTerm.UNQUANTIFIED.band(scale)).isEmpty();
    assertThat(LikelihoodTerm.STATED_AS_FACT.band(scale)).isEmpty();
    assertThat(LikelihoodTerm.NOT_ASSESSED.band(scale)).isEmpty();
    assertThat(LikelihoodTerm.of("x-fairly-likely").band(scale)).isEmpty();
  }

  @Test
  void likelyMeansSomethingElseOnEveryScale() {
    assertThat(LikelihoodScale.values())
        .extracting(LikelihoodTerm.LIKELY::band)
        .doesNotHaveDuplicates();
  }
}
