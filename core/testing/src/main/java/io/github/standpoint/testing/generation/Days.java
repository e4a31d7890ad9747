package io.github.standpoint.testing.generation;

import io.github.standpoint.value.FuzzyDate;
import java.time.LocalDate;
import java.util.List;

/**
 * The days of one story. Each date is made around a hidden day and holds noon of it (UTC), however
 * vague it is; so a date made around a later day is never certainly before one made around an
 * earlier day.
 */
final class Days {
  /** How long before its publication a story looks back. */
  private static final int MEMORY = 400;

  private static final long FIRST = LocalDate.of(1995, 1, 1).toEpochDay();
  private static final int SPAN = 14_000;
  private static final List<String> FAR =
      List.of("-0043", "0000", "Y17000", "Y-17000", "1918-11-11", "19XX", "201X~", "9999-12-31");

  private final Choices choices;
  private final long published;

  Days(Choices choices) {
    this.choices = choices;
    this.published = FIRST + choices.below(SPAN);
  }

  long published() {
    return published;
  }

  /** Returns a day from this one to that of publication. */
  long from(long earliest) {
    return earliest + choices.below((int) (published - earliest) + 1);
  }

  /** Returns a day that the story can look back on. */
  long past() {
    return from(earliest());
  }

  /** Returns the first day that anything of the story happens on. */
  long earliest() {
    return published - MEMORY;
  }

  /** Returns a day after the story was published and updated. */
  long future() {
    return published + 10 + choices.below(MEMORY);
  }

  /** Returns a date of any kind, for what no rule compares. */
  FuzzyDate any() {
    return choices.oneIn(6) ? FuzzyDate.parse(choices.pick(FAR)) : around(past());
  }

  static FuzzyDate exactly(long day) {
    return FuzzyDate.of(LocalDate.ofEpochDay(day));
  }

  /** Returns a date, exact or vague, that holds noon of the day. */
  FuzzyDate around(long epochDay) {
    LocalDate day = LocalDate.ofEpochDay(epochDay);
    return FuzzyDate.parse(
        switch (choices.below(4)) {
          case 0 -> day.toString();
          case 1 -> moment(day);
          case 2 -> vague(day);
          default -> interval(day);
        });
  }

  private String moment(LocalDate day) {
    return switch (choices.below(3)) {
      case 0 -> day + "T12:00:00Z";
      case 1 -> day + "T14:00:00+02:00";
      default -> day + "T06:30:00-05:30";
    };
  }

  private String vague(LocalDate day) {
    String year = year(day);
    return switch (choices.below(9)) {
      case 0 -> month(day);
      case 1 -> year;
      case 2 -> day + "?";
      case 3 -> month(day) + "~";
      case 4 -> year + "%";
      // Summer and winter are read so widely that they hold any day of their year.
      case 5 -> year + "-" + (choices.oneIn(2) ? 22 : 24);
      case 6 -> month(day) + "-XX";
      case 7 -> year + "-XX-XX";
      default -> year.substring(0, 3) + "X";
    };
  }

  private String interval(LocalDate day) {
    return switch (choices.below(6)) {
      case 0 -> day.minusDays(choices.below(9)) + "/" + day.plusDays(choices.below(9));
      case 1 -> month(day) + "/" + month(day.plusMonths(1)) + "?";
      case 2 -> day + "/..";
      case 3 -> day + "/";
      case 4 -> "../" + day;
      default -> "/" + year(day);
    };
  }

  private static String year(LocalDate day) {
    return day.toString().substring(0, 4);
  }

  private static String month(LocalDate day) {
    return day.toString().substring(0, 7);
  }

  /** Returns a time that lasts all through what the story looks back on, for an office. */
  FuzzyDate throughout() {
    String start = Integer.toString(LocalDate.ofEpochDay(earliest()).getYear() - 1);
    return FuzzyDate.parse(
        choices.pick(
            List.of(
                start + "/..",
                start + "/" + LocalDate.ofEpochDay(published + MEMORY).plusYears(1).getYear(),
                start + "~/",
                "../" + LocalDate.ofEpochDay(published).plusYears(2).getYear())));
  }
}
