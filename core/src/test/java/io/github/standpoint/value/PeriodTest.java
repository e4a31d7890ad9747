package io.github.standpoint.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "P30D",
        "P1M",
        "P2W",
        "PT48H",
        "P1Y6M",
        "P1Y2W",
        "P1Y2M3W4DT5H6M7S",
        "P3DT12H",
        "PT0.5H",
        "PT0,5H",
        "P1.5Y",
        "P1Y0.5M",
        "PT1M0.5S",
        "P0D",
        "PT0S",
        "P007D",
        "P1M1D",
        "P1DT1M",
      })
  void aPeriodIsKeptLetterForLetter(String text) {
    assertThat(Period.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "P",
        "PT",
        "P1",
        "1D",
        "P1DT",
        "PD",
        "P1S",
        "P1H",
        "PT1D",
        "PT1Y",
        "P1D1M",
        "P1D2W",
        "P1W1M",
        "P1D1D",
        "PT1S1M",
        "P1DT1HT1M",
        "P1.5Y6M",
        "P0.5DT1H",
        "PT0.5H30M",
        "P.5D",
        "P1.D",
        "P1.5.5D",
        "P1.5",
        "p30d",
        "P30d",
        "P 30D",
        " P30D",
        "P30D ",
        "P30D\n",
        "+P30D",
        "P+30D",
        "P1e3D",
        "P٣D",
        "P0003-06-04T12:30:05",
        "R3/P1D",
        "P1D/P2D",
        "30 days",
        "null",
      })
  void whatIsNoPeriodIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Period.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-P30D", "P-30D", "PT-0.5S", "P1Y-2M"})
  void aNegativePeriodIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Period.parse(text));
  }

  @Test
  void nullIsRefused() {
    assertThatNullPointerException().isThrownBy(() -> Period.parse(null));
  }

  @Test
  void anyCharactersAreRead() {
    assertThat(Period.parse(new StringBuilder("P30D"))).isEqualTo(Period.parse("P30D"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "P", "1D", "P1Y", ".", "T", "-"})
  void longTextIsRefusedLikeShort(String part) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Period.parse("P" + part.repeat(300_000)))
        .withMessageContaining(", but was ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"P#D", "PT#H", "PT1.#S", "P#W"})
  void aNumberOfAMillionDigitsIsHeldAndHasNoView(String form) {
    String text = form.replace("#", "7".repeat(1_000_000));

    assertThat(Period.parse(text).toString()).isEqualTo(text);
    assertThat(Period.parse(text).asPeriod()).isEmpty();
    assertThat(Period.parse(text).asDuration()).isEmpty();
  }

  @Test
  void yearsMonthsAndDaysAreTakenOver() {
    assertThat(Period.from(java.time.Period.of(1, 6, 0))).hasToString("P1Y6M");
    assertThat(Period.from(java.time.Period.ofWeeks(2))).hasToString("P14D");
    assertThat(Period.from(java.time.Period.ZERO)).hasToString("P0D");
  }

  @Test
  void hoursMinutesAndSecondsAreTakenOver() {
    assertThat(Period.from(Duration.ofHours(48))).hasToString("PT48H");
    assertThat(Period.from(Duration.ofMillis(500))).hasToString("PT0.5S");
    assertThat(Period.from(Duration.ZERO)).hasToString("PT0S");
    assertThat(Period.from(Duration.ofSeconds(Long.MAX_VALUE, 999_999_999)).asDuration())
        .contains(Duration.ofSeconds(Long.MAX_VALUE, 999_999_999));
  }

  @Test
  void negativePartsAreNotTakenOver() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Period.from(java.time.Period.of(1, -1, 0)));
    assertThatIllegalArgumentException().isThrownBy(() -> Period.from(Duration.ofMillis(-1)));
  }

  @ParameterizedTest
  @CsvSource({
    "P30D, P30D",
    "P1M, P1M",
    "P2W, P14D",
    "P1Y2W3D, P1Y17D",
    "P0D, P0D",
    "P007D, P7D",
    "P2147483647D, P2147483647D",
    "P306783378W, P2147483646D",
  })
  void wholeYearsMonthsWeeksAndDaysAreAPeriod(String text, String expected) {
    assertThat(Period.parse(text).asPeriod()).contains(java.time.Period.parse(expected));
    assertThat(Period.parse(text).asDuration()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PT48H",
        "P1DT12H",
        "P1.5Y",
        "P1.0D",
        "P1,5D",
        "P2147483648D",
        "P306783379W",
        "P306783378W2D",
        "P99999999999999999999Y",
      })
  void timesDecimalsAndLargeNumbersAreNoPeriod(String text) {
    assertThat(Period.parse(text).asPeriod()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "PT48H, PT48H",
    "PT0S, PT0S",
    "PT90M, PT1H30M",
    "PT1H30M15S, PT1H30M15S",
    "PT0.5H, PT30M",
    "'PT0,5H', PT30M",
    "PT0.5M, PT30S",
    "PT1H0.5M, PT1H30S",
    "PT0.000000001S, PT0.000000001S",
    "PT0.0000000010000000000000000S, PT0.000000001S",
    "PT1.0S, PT1S",
    "PT0.0001220703125H, PT0.439453125S",
    "PT0.0000000000025H, PT0.000000009S",
  })
  void hoursMinutesAndSecondsAreADuration(String text, Duration expected) {
    assertThat(Period.parse(text).asDuration()).contains(expected);
    assertThat(Period.parse(text).asPeriod()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "P2D",
        "P1W",
        "P1M",
        "P1DT12H",
        "PT0.0000000001S",
        "PT0.33333333333333333H",
        "PT9999999999999999H",
        "PT9223372036854775808S",
        "PT1M9223372036854775807S",
      })
  void daysAndWhatDoesNotFitAreNoDuration(String text) {
    assertThat(Period.parse(text).asDuration()).isEmpty();
  }

  @Test
  void periodsAreEqualWhenTheirTextsAre() {
    assertThat(Period.parse("P2W"))
        .isEqualTo(Period.parse("P2W"))
        .hasSameHashCodeAs("P2W")
        .isNotEqualTo(Period.parse("P14D"))
        .isNotEqualTo("P2W");
  }
}
