package io.github.standpoint.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDateTest {

  @ParameterizedTest
  @ValueSource(ints = {1900, 1999, 2000, 2023, 2024})
  void everyDayOfAYearIsPlain(int year) {
    LocalDate first = LocalDate.of(year, 1, 1);

    assertThat(first.datesUntil(first.plusYears(1)).map(LocalDate::toString))
        .allMatch(CalendarDate::plain)
        .allMatch(it -> CalendarDate.plain(it.substring(0, 7)))
        .allMatch(it -> CalendarDate.plain(it.substring(0, 4)));
  }

  @Test
  void theFirstAndTheLastYearOfFourDigitsArePlain() {
    assertThat(CalendarDate.plain("0000")).isTrue();
    assertThat(CalendarDate.plain("0000-02-29")).isTrue();
    assertThat(CalendarDate.plain("9999-12-31")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "999",
        "20240",
        "2024-3",
        "2024-03-1",
        "2024-03-150",
        "20-4",
        "2O24",
        "2024/03",
        "2024-00",
        "2024-13",
        "2024-03-00",
        "2024-03-32",
        "2024-04-31",
        "2024-03/15",
        "2024-03-1X",
        "2023-02-29",
        "1900-02-29",
        "2024-02-30",
        "202:",
        "202/",
        "-024-03-15",
        "2024-0:",
        "2024-03-0:"
      })
  void whatIsNoDayOfTheCalendarIsNotPlain(String text) {
    assertThat(CalendarDate.plain(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-03-15T00:00:00",
        "2024-03-15T23:59:59",
        "2024-03-15T18:30:00Z",
        "2024-03-15T18:30:00+00",
        "2024-03-15T18:30:00+00:00",
        "2024-03-15T18:30:00-04",
        "2024-03-15T18:30:00+05:45",
        "2024-03-15T18:30:00-00:01",
        "2024-03-15T18:30:00+18:00",
        "2024-03-15T18:30:00-18",
      })
  void aSecondOfADayIsPlain(String text) {
    assertThat(CalendarDate.plain(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-02-30T18:30:00",
        "2024-03-15 18:30:00",
        "2024-03-15T18-30:00",
        "2024-03-15T18:30-00",
        "2024-03-15T24:00:00",
        "2024-03-15T18:60:00",
        "2024-03-15T18:30:60",
        "2024-03-15T1X:30:00",
        "2024-03-15T18:3X:00",
        "2024-03-15T18:30:0X",
        "2024-03-15T18:30:00z",
        "2024-03-15T18:30:00X",
        "2024-03-15T18:30:00Z0",
        "2024-03-15T18:30:00Z00",
        "2024-03-15T18:30:00+1",
        "2024-03-15T18:30:00+1X",
        "2024-03-15T18:30:00+0130",
        "2024-03-15T18:30:00+01.30",
        "2024-03-15T18:30:00+01:60",
        "2024-03-15T18:30:00+01:3X",
        "2024-03-15T18:30:00+18:01",
        "2024-03-15T18:30:00-18:01",
        "2024-03-15T18:30:00+19",
        "2024-03-15T18:30:00-00",
        "2024-03-15T18:30:00-00:00",
        "2024-03-15T18:30:00+01:300",
      })
  void whatIsNoSecondOfADayIsNotPlain(String text) {
    assertThat(CalendarDate.plain(text)).isFalse();
  }
}
