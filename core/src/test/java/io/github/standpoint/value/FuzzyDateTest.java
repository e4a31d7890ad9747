package io.github.standpoint.value;

import static io.github.standpoint.value.Answer.CERTAINLY;
import static io.github.standpoint.value.Answer.CERTAINLY_NOT;
import static io.github.standpoint.value.Answer.POSSIBLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FuzzyDateTest {

  private static FuzzyDate date(String text) {
    return FuzzyDate.parse(text);
  }

  @Nested
  class Reading {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "2024",
          "0000",
          "9999",
          "2024-03",
          "2024-03-15",
          "2024-02-29",
          "2000-02-29",
          "0000-02-29",
          "-0001",
          "-1985",
          "-0044-03-15",
          "Y17000",
          "Y-17000",
          "Y170000002",
          "Y-170000002",
          "Y999999999",
          "Y1000000000",
          "Y-99999999999999999999",
          "2024-21",
          "2024-22",
          "2024-23",
          "2024-24",
          "-0044-21",
          "2024?",
          "2024-06~",
          "2024-06-11%",
          "2024-21?",
          "Y17000~",
          "-0044?",
          "201X",
          "20XX",
          "-020X",
          "-000X",
          "000X",
          "00XX",
          "201X?",
          "2004-XX",
          "2004-07-XX",
          "2004-XX-XX",
          "2004-XX~",
        })
    void aDateOfLevelOneIsKeptLetterForLetter(String text) {
      assertThat(date(text)).hasToString(text);
      assertThat(date(text).interval()).isFalse();
      assertThat(date(text).earliest()).isBeforeOrEqualTo(date(text).latest());
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "1985-04-12T23:20:30",
          "1985-04-12T23:20:30Z",
          "1985-04-12T23:20:30-04",
          "1985-04-12T23:20:30+04:30",
          "1985-04-12T00:00:00+18:00",
          "1985-04-12T23:59:59-18:00",
          "1985-04-12T23:59:59+00:00",
          "-0044-03-15T12:00:00Z",
        })
    void aDateTimeIsKeptLetterForLetter(String text) {
      assertThat(date(text)).hasToString(text);
      assertThat(date(text).interval()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "1964/2008",
          "2004-06/2006-08",
          "2004-02-01/2005-02-08",
          "2004-02-01/2005-02",
          "2004-02-01/2005",
          "2005/2006-02",
          "1985-04-12/..",
          "../1985-04",
          "1985/",
          "/1985-04-12",
          "1984?/2004-06~",
          "2004-06-11%/..",
          "2024-21/2024-23",
          "Y-17000/-0043",
          "2024/2024",
          "2024/2023",
        })
    void anIntervalIsKeptLetterForLetter(String text) {
      assertThat(date(text)).hasToString(text);
      assertThat(date(text).interval()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          " ",
          "?",
          "Y",
          "T",
          "X",
          "-",
          "/",
          "//",
          "..",
          "../..",
          "../",
          "/..",
          "1",
          "202",
          "20245",
          "2024-",
          "2024-3",
          "2024-003",
          "2024-00",
          "2024-13",
          "2024-03-",
          "2024-03-00",
          "2024-03-32",
          "2023-02-29",
          "1900-02-29",
          "2024-04-31",
          "2024-03-15-",
          " 2024",
          "2024 ",
          "2024\n",
          "+2024",
          "--2024",
          "-0000",
          "-0000-01",
          "20240315",
          "2024-W11",
          "2024-075",
          "2024/03/15",
          "15.03.2024",
          "March 2024",
          "null",
          "٢٠٢٤",
          "２０２４",
        })
    void whatIsNoDateIsRefused(String text) {
      assertThatIllegalArgumentException().isThrownBy(() -> date(text));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Y2024",
          "Y-2024",
          "Y012345",
          "Y--12345",
          "Y+12345",
          "y17000",
          "Y17000-03",
          "Y1700X",
          "12345",
          "-12345",
        })
    void aLongYearHasOneFormAndStandsAlone(String text) {
      assertThatIllegalArgumentException().isThrownBy(() -> date(text));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Y17E8",
          "1950S2",
          "2024-25",
          "2024-34",
          "2024-41",
          "[1667,1668]",
          "{1960,1961-12}",
          "[..1984]",
          "2004-06~-11",
          "2004?-06-11",
          "?2004-06-~11",
          "156X-12-25",
          "XXXX",
          "1XXX",
          "X024",
          "XXXX-12-XX",
          "1XXX-12",
          "201X-05",
          "20XX-XX",
          "1984-1X",
          "1984-12-1X",
          "2004-XX-15",
          "2004-06-~01/2004-06-~20",
          "2004-06-XX/2004-07-03",
          "201X/2020",
          "2004-XX/..",
        })
    void whatLevelTwoAddsIsRefused(String text) {
      assertThatIllegalArgumentException().isThrownBy(() -> date(text));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "2024??",
          "2024?~",
          "2024%%",
          "2024-21-01",
          "2024-21-XX",
          "2024-20",
          "201x",
          "2004-xx",
          "2004-X",
          "2004-XX-",
          "2X1X",
        })
    void aMarkOrASeasonOutOfPlaceIsRefused(String text) {
      assertThatIllegalArgumentException().isThrownBy(() -> date(text));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "2024-03-15T",
          "2024-03-15T18",
          "2024-03-15T18:30",
          "2024-03-15T18:30:0",
          "2024-03-15T18:30:00.5Z",
          "2024-03-15T24:00:00",
          "2024-03-15T23:60:00",
          "2016-12-31T23:59:60Z",
          "2024-03-15t18:30:00Z",
          "2024-03-15T18:30:00z",
          "2024-03-15 18:30:00",
          "2024-03-15T18:30:00+2",
          "2024-03-15T18:30:00+0200",
          "2024-03-15T18:30:00+02:60",
          "2024-03-15T18:30:00+18:01",
          "2024-03-15T18:30:00-19",
          "2024-03-15T18:30:00-00",
          "2024-03-15T18:30:00-00:00",
          "2024-03-15T18:30:00+02:00:00",
          "2024-03-15T18:30:00[Europe/Kyiv]",
          "2024-03-15T18:30:00Z?",
          "2024-03T18:30:00Z",
          "2024-03-XXT18:30:00Z",
          "2023-02-29T18:30:00Z",
          "T18:30:00Z",
          "2024-03-15T18:30:00Z/2024-03-16T18:30:00Z",
          "2024-03-15T18:30:00Z/..",
        })
    void aTimeHasWholeSecondsAnOffsetAtMostAndNoPlaceInAnInterval(String text) {
      assertThatIllegalArgumentException().isThrownBy(() -> date(text));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"2021/2022/2023", "2021//2023", ".../2021", "./2021", "2021/...", "2021..2023"})
    void anIntervalHasTwoEnds(String text) {
      assertThatIllegalArgumentException().isThrownBy(() -> date(text));
    }

    @Test
    void anyCharactersAreRead() {
      assertThat(FuzzyDate.parse(new StringBuilder("2024-03"))).isEqualTo(date("2024-03"));
    }

    @Test
    void nullIsRefused() {
      assertThatNullPointerException().isThrownBy(() -> FuzzyDate.parse(null));
    }

    @Test
    void theMessageNamesWhatIsExpectedFirstAndCutsWhatIsLong() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> date("2023-02-29"))
          .withMessage("day must be 01 to 28 in 2023-02, but was \"29\"");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> date("a".repeat(39) + "\uD83D\uDE00" + "b".repeat(9)))
          .withMessageEndingWith("but was \"" + "a".repeat(39) + "\" and 11 more characters");
    }

    @Test
    void theMessageCarriesNoControlCharacters() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> date("\u001B[31m\r\n\u202E\uD800"))
          .withMessageEndingWith("but was \"\uFFFD[31m\uFFFD\uFFFD\uFFFD\uFFFD\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "X", "-", "/", "..", "?", "T", "Y", "2024-", "2024/", " "})
    void longTextIsRefusedLikeShort(String part) {
      assertThatIllegalArgumentException().isThrownBy(() -> date(part.repeat(300_000)));
    }

    @Test
    void aYearOfAMillionDigitsIsHeld() {
      String text = "Y-" + "9".repeat(1_000_000);

      assertThat(date(text).toString()).isEqualTo(text);
      assertThat(date(text).earliest()).isEqualTo(Instant.MIN);
    }
  }

  @Nested
  class Making {
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
      assertThatIllegalArgumentException()
          .isThrownBy(() -> FuzzyDate.of(LocalDate.of(10000, 1, 1)));
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

  @Nested
  class Bounds {
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

  @Nested
  class Parts {
    @Test
    void anIntervalHasAStartAndAnEnd() {
      assertThat(date("2024-03?/2024-06").start()).contains(date("2024-03?"));
      assertThat(date("2024-03?/2024-06").end()).contains(date("2024-06"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", ""})
    void anOpenOrUnknownEndIsEmpty(String end) {
      assertThat(date("2024/" + end).start()).contains(date("2024"));
      assertThat(date("2024/" + end).end()).isEmpty();
      assertThat(date(end + "/2024").start()).isEmpty();
      assertThat(date(end + "/2024").end()).contains(date("2024"));
    }

    @Test
    void aDateStartsAndEndsWithItself() {
      assertThat(date("2024-03").start()).contains(date("2024-03"));
      assertThat(date("2024-03").end()).contains(date("2024-03"));
    }

    @ParameterizedTest
    @CsvSource({
      "2024, false, false",
      "2024?, true, false",
      "2024~, false, true",
      "2024%, true, true",
      "2024?/2025, true, false",
      "2024/2025~, false, true",
      "2024?/2025~, true, true",
      "201X, false, false",
      "2024/.., false, false",
      "2024/, false, false",
    })
    void theMarksOfADateOrOfEitherEndAreKnown(String text, boolean uncertain, boolean approximate) {
      assertThat(date(text).uncertain()).isEqualTo(uncertain);
      assertThat(date(text).approximate()).isEqualTo(approximate);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"2025/2024", "2024-03-02/2024-03-01", "2024-04/2024-03-31", "Y17000/2024"})
    void anIntervalThatCertainlyStartsAfterItsEndIsReversed(String text) {
      assertThat(date(text).reversed()).isTrue();
      assertThat(date(text).earliest()).isEqualTo(date(text).end().orElseThrow().earliest());
      assertThat(date(text).latest()).isEqualTo(date(text).start().orElseThrow().latest());
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "2024",
          "2024/2024",
          "2024-03-01/2024-03-01",
          "2024-06/2024",
          "2024/2024-01",
          "2024-23/2024-21",
          "2025?/2024",
          "2025/2024~",
          "2025/..",
          "../2024",
          "2025/",
          "/2024",
        })
    void whatMayStartBeforeItsEndIsNotReversed(String text) {
      assertThat(date(text).reversed()).isFalse();
    }
  }

  @Nested
  class Comparing {
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
  }
}
