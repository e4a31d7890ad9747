package io.github.standpoint.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FuzzyDateReadingTest {

  private static FuzzyDate date(String text) {
    return FuzzyDate.parse(text);
  }

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
        "-0044-03-15T23:59:59",
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
        "-0044-03-15T24:00:00",
        "-0044-03-15T23:60:00",
        "-0044-03-15T23:59:60",
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
        .withMessage("day must be 01 to 28 in 2023-02, but was '29'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> date("a".repeat(39) + "\uD83D\uDE00" + "b".repeat(9)))
        .withMessageEndingWith("but was '" + "a".repeat(39) + "' and 11 more characters");
  }

  @Test
  void theMessageCarriesNoControlCharacters() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> date("\u001B[31m\r\n\u202E\uD800"))
        .withMessageEndingWith("but was '\uFFFD[31m\uFFFD\uFFFD\uFFFD\uFFFD'");
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
