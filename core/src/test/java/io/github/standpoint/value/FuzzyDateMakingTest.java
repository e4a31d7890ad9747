package io.github.standpoint.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzyDateMakingTest {

  private static FuzzyDate date(String text) {
    return FuzzyDate.parse(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 2024",
    "0, 0000",
    "7, 0007",
    "9999, 9999",
    "10000, Y10000",
    "-1, -0001",
    "-9999, -9999",
    "-10000, Y-10000",
    "2147483647, Y2147483647",
    "-2147483648, Y-2147483648",
  })
  void aYearIsWrittenWithFourDigitsOrAnInitialY(int year, String text) {
    assertThat(FuzzyDate.of(year)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({"2024, 3, 2024-03", "-44, 12, -0044-12", "0, 1, 0000-01", "9999, 12, 9999-12"})
  void aMonthIsWrittenWithTwoDigits(int year, int month, String text) {
    assertThat(FuzzyDate.of(year, month)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({"2024, 0", "2024, 13", "2024, 21", "2024, -3", "10000, 3", "-10000, 3"})
  void aMonthOutsideTheYearOrOfALongYearIsRefused(int year, int month) {
    assertThatIllegalArgumentException().isThrownBy(() -> FuzzyDate.of(year, month));
  }

  @Test
  void aDayIsWrittenInFull() {
    assertThat(FuzzyDate.of(LocalDate.of(2024, 3, 5))).isEqualTo(date("2024-03-05"));
    assertThat(FuzzyDate.of(LocalDate.of(-43, 3, 15))).isEqualTo(date("-0043-03-15"));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-15T18:30:00Z, 2024-03-15T18:30:00Z",
    "2024-03-15T18:30+02:00, 2024-03-15T18:30:00+02:00",
    "2024-03-15T18:30:59.999-09:30, 2024-03-15T18:30:59-09:30",
  })
  void aTimeIsWrittenToTheSecond(OffsetDateTime time, String text) {
    assertThat(FuzzyDate.of(time)).hasToString(text);
  }

  @Test
  void whatEdtfCannotWriteIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> FuzzyDate.of(LocalDate.of(10000, 1, 1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FuzzyDate.of(OffsetDateTime.parse("+10000-01-01T00:00:00Z")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FuzzyDate.of(OffsetDateTime.parse("1880-01-01T00:00:00+02:02:04")));
  }

  @Test
  void datesAreEqualWhenTheirTextsAre() {
    assertThat(date("2024-03")).isEqualTo(FuzzyDate.of(2024, 3)).hasSameHashCodeAs("2024-03");
    assertThat(date("2024-03")).isNotEqualTo(date("2024-03?")).isNotEqualTo("2024-03");
    assertThat(date("2024-03-15T18:30:00Z")).isNotEqualTo(date("2024-03-15T18:30:00+00:00"));
  }
}
