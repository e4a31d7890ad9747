package io.github.standpoint.value;

import static io.github.standpoint.value.Answer.CERTAINLY;
import static io.github.standpoint.value.Answer.POSSIBLY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FuzzyDateBoundsTest {

  private static FuzzyDate date(String text) {
    return FuzzyDate.parse(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 2023-12-31T10:00:00Z, 2025-01-01T11:59:59.999999999Z",
    "2024-02, 2024-01-31T10:00:00Z, 2024-03-01T11:59:59.999999999Z",
    "2024-03-15, 2024-03-14T10:00:00Z, 2024-03-16T11:59:59.999999999Z",
    "2024-XX, 2023-12-31T10:00:00Z, 2025-01-01T11:59:59.999999999Z",
    "2024-XX-XX, 2023-12-31T10:00:00Z, 2025-01-01T11:59:59.999999999Z",
    "2024-02-XX, 2024-01-31T10:00:00Z, 2024-03-01T11:59:59.999999999Z",
    "201X, 2009-12-31T10:00:00Z, 2020-01-01T11:59:59.999999999Z",
    "20XX, 1999-12-31T10:00:00Z, 2100-01-01T11:59:59.999999999Z",
    "2024%, 2023-12-31T10:00:00Z, 2025-01-01T11:59:59.999999999Z",
  })
  void aDateWithoutOffsetSpansAllPlacesOnEarth(String text, Instant earliest, Instant latest) {
    assertThat(date(text).earliest()).isEqualTo(earliest);
    assertThat(date(text).latest()).isEqualTo(latest);
  }

  @ParameterizedTest
  @CsvSource({
    "-000X, -0010-12-31T10:00:00Z, 0000-01-01T11:59:59.999999999Z",
    "-00XX, -0100-12-31T10:00:00Z, 0000-01-01T11:59:59.999999999Z",
    "-019X, -0200-12-31T10:00:00Z, -0189-01-01T11:59:59.999999999Z",
    "000X, -0001-12-31T10:00:00Z, 0010-01-01T11:59:59.999999999Z",
    "Y-17000, -17001-12-31T10:00:00Z, -16999-01-01T11:59:59.999999999Z",
  })
  void yearsBeforeOurEraCountBackwards(String text, Instant earliest, Instant latest) {
    assertThat(date(text).earliest()).isEqualTo(earliest);
    assertThat(date(text).latest()).isEqualTo(latest);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-21, 2024-02-29T10:00:00Z, 2024-12-22T11:59:59.999999999Z",
    "2024-22, 2023-11-30T10:00:00Z, 2025-03-22T11:59:59.999999999Z",
    "2024-23, 2024-02-29T10:00:00Z, 2024-12-22T11:59:59.999999999Z",
    "2024-24, 2023-11-30T10:00:00Z, 2025-03-22T11:59:59.999999999Z",
  })
  void aSeasonIsReadOnBothHemispheres(String text, Instant earliest, Instant latest) {
    assertThat(date(text).earliest()).isEqualTo(earliest);
    assertThat(date(text).latest()).isEqualTo(latest);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-15T18:30:00Z, 2024-03-15T18:30:00Z, 2024-03-15T18:30:00.999999999Z",
    "2024-03-15T18:30:00+02, 2024-03-15T16:30:00Z, 2024-03-15T16:30:00.999999999Z",
    "2024-03-15T18:30:00-04:30, 2024-03-15T23:00:00Z, 2024-03-15T23:00:00.999999999Z",
    "2024-03-15T18:30:00, 2024-03-15T04:30:00Z, 2024-03-16T06:30:00.999999999Z",
  })
  void aDateTimeIsTheWholeSecond(String text, Instant earliest, Instant latest) {
    assertThat(date(text).earliest()).isEqualTo(earliest);
    assertThat(date(text).latest()).isEqualTo(latest);
  }

  @Test
  void anIntervalReachesFromItsStartToItsEnd() {
    assertThat(date("2024-03/2024-06").earliest()).isEqualTo(date("2024-03").earliest());
    assertThat(date("2024-03/2024-06").latest()).isEqualTo(date("2024-06").latest());
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", ""})
  void nothingBoundsAnOpenOrUnknownEnd(String end) {
    assertThat(date("2024/" + end).latest()).isEqualTo(Instant.MAX);
    assertThat(date("2024/" + end).earliest()).isEqualTo(date("2024").earliest());
    assertThat(date(end + "/2024").earliest()).isEqualTo(Instant.MIN);
    assertThat(date(end + "/2024").latest()).isEqualTo(date("2024").latest());
  }

  @Test
  void aYearTooFarToHoldIsBoundedOnTheNearSide() {
    assertThat(date("Y5000000000").latest()).isEqualTo(Instant.MAX);
    assertThat(date("Y5000000000").earliest()).isAfter(date("Y999999998").latest());
    assertThat(date("Y-5000000000").earliest()).isEqualTo(Instant.MIN);
    assertThat(date("Y-5000000000").latest()).isBefore(date("Y-999999998").earliest());
    assertThat(date("Y5000000000").before(date("Y6000000000"))).isEqualTo(POSSIBLY);
    assertThat(date("Y5000000000").before(date("Y5000000000"))).isEqualTo(POSSIBLY);
    assertThat(date("2024").before(date("Y5000000000"))).isEqualTo(CERTAINLY);
  }
}
