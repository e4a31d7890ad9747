package io.github.standpoint.value;

import static io.github.standpoint.value.Answer.CERTAINLY;
import static io.github.standpoint.value.Answer.CERTAINLY_NOT;
import static io.github.standpoint.value.Answer.POSSIBLY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzyDateComparingTest {

  private static FuzzyDate date(String text) {
    return FuzzyDate.parse(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01, 2024-03",
    "2024-01-01, 2024-01-04",
    "2022, 2024",
    "2022, 2024/..",
    "2022, 2024/",
    "../2022, 2024",
    "/2022, 2024",
    "2020/2022, 2024/2026",
    "2024-03-15T18:30:00+02:00, 2024-03-15T18:30:00Z",
    "2024-03-15T18:30:00Z, 2024-03-15T18:30:01Z",
    "2024-03-13, 2024-03-15T18:30:00Z",
    "-0044, 0001",
    "199X, 201X",
  })
  void whatEndsBeforeTheOtherBeginsIsCertainlyBefore(String earlier, String later) {
    assertThat(date(earlier).before(date(later))).isEqualTo(CERTAINLY);
    assertThat(date(later).after(date(earlier))).isEqualTo(CERTAINLY);
    assertThat(date(later).before(date(earlier))).isEqualTo(CERTAINLY_NOT);
    assertThat(date(earlier).after(date(later))).isEqualTo(CERTAINLY_NOT);
    assertThat(date(earlier).overlaps(date(later))).isEqualTo(CERTAINLY_NOT);
    assertThat(date(later).overlaps(date(earlier))).isEqualTo(CERTAINLY_NOT);
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 2024",
    "2024-01, 2024-02",
    "2024-01-01, 2024-01-03",
    "2024-03, 2024-03-15",
    "2020/2024, 2022",
    "2020/2022, 2022/2024",
    "2024/.., 2026",
    "2024/, 2026",
    "../2024, 2022",
    "/2024, 2022",
    "2020/.., ../2030",
    "2024-21, 2024-05",
    "2024-03-15T18:30:00, 2024-03-15T18:30:00Z",
    "2024-03-15T18:30:00Z, 2024-03-15T18:30:00Z",
  })
  void whatMayLieEitherWayIsPossiblyBeforeAndAfter(String one, String other) {
    assertThat(date(one).before(date(other))).isEqualTo(POSSIBLY);
    assertThat(date(one).after(date(other))).isEqualTo(POSSIBLY);
    assertThat(date(other).before(date(one))).isEqualTo(POSSIBLY);
    assertThat(date(other).after(date(one))).isEqualTo(POSSIBLY);
  }

  @ParameterizedTest
  @CsvSource({
    "2020?, 2024",
    "2020, 2024~",
    "2020%, 2024",
    "2018/2020?, 2024",
    "2018?/2020, 2024",
    "2020, 2024/2022",
    "2020, 2024?/2022",
  })
  void whatIsMarkedOrReversedGivesNoCertainty(String one, String other) {
    assertThat(date(one).before(date(other))).isEqualTo(POSSIBLY);
    assertThat(date(one).after(date(other))).isEqualTo(POSSIBLY);
    assertThat(date(one).overlaps(date(other))).isEqualTo(POSSIBLY);
    assertThat(date(other).overlaps(date(one))).isEqualTo(POSSIBLY);
  }

  @ParameterizedTest
  @CsvSource({
    "2020/2024, 2022/2026",
    "2020/2024, 2022-06",
    "2020/2024, 2022-06-15T12:00:00Z",
    "2020/2030, 2022/2024",
    "2020/2024, 2020/2024",
  })
  void whatLastsThroughTheOtherCertainlyOverlapsIt(String one, String other) {
    assertThat(date(one).overlaps(date(other))).isEqualTo(CERTAINLY);
    assertThat(date(other).overlaps(date(one))).isEqualTo(CERTAINLY);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-06, 2022-06",
    "2022, 2022-06",
    "2020/2022, 2022/2024",
    "2020/2022, 2022-06",
    "2020/.., 2022",
    "2020/, 2022",
    "2020/.., 2022/..",
    "/2024, 2022",
    "2020-01/2020, 2020-06",
    "2024-01-01/2024-01-31, 2024-01-31",
  })
  void whatMayMissTheOtherPossiblyOverlapsIt(String one, String other) {
    assertThat(date(one).overlaps(date(other))).isEqualTo(POSSIBLY);
    assertThat(date(other).overlaps(date(one))).isEqualTo(POSSIBLY);
  }

  @Test
  void anUnknownEndStillLiesAfterItsStart() {
    assertThat(date("2024/").before(date("2022"))).isEqualTo(CERTAINLY_NOT);
    assertThat(date("2024/2022-06").before(date("2020"))).isEqualTo(POSSIBLY);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-15, 2024-03-15",
    "2024-03-15, 2024-03",
    "2024-03, 2024-03-31",
    "2024-03-15T18:30:00, 2024-03-15",
    "2024-03-14T09:00:00Z, 2024-03-15",
    "2024-03-15T18:30:00Z, 2024-03-15T20:30:00+02:00",
    "2020/2024-03, 2024-03",
    "2024, 2020/..",
  })
  void whatIsOverByTheEndOfTheOtherHadCertainlyCome(String date, String by) {
    assertThat(date(date).by(date(by))).isEqualTo(CERTAINLY);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-16, 2024-03-15",
    "2024-04, 2024-03-31",
    "2024-03-16T00:00:00, 2024-03-15",
    "2024-03-17T09:00:00Z, 2024-03-15",
    "2024-03-15T18:30:01Z, 2024-03-15T20:30:00+02:00",
  })
  void whatBeginsAfterTheEndOfTheOtherHadCertainlyNotCome(String date, String by) {
    assertThat(date(date).by(date(by))).isEqualTo(CERTAINLY_NOT);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03, 2024-03-15",
    "2024, 2024-03",
    "2024-03/.., 2024-03",
    "2024-03-15T18:30:00Z, 2024-03-15",
    "2024-03-15, 2024-03-15T18:30:00Z",
    "2020?, 2024",
    "2020, 2024~",
    "2023/2022, 2024",
  })
  void whatMayOrMayNotBeOverHadPossiblyCome(String date, String by) {
    assertThat(date(date).by(date(by))).isEqualTo(POSSIBLY);
  }
}
