package io.github.standpoint.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;

/**
 * The forms that nearly all dates have, a year with or without month and day, and a second of a
 * day, told and read without an expression. {@link SpanParser} reads them as well, and all others.
 */
final class CalendarDate {
  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;
  private static final int SECOND = 19;

  /** The offset of time that is farthest from UTC, in hours. */
  private static final int FARTHEST = 18;

  private static final int[] LONGEST = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private CalendarDate() {}

  /**
   * Returns whether the text is such as 2024, 2024-03, 2024-03-15 or 2024-03-15T18:30:00+02:00, and
   * the day and the time exist.
   */
  static boolean plain(String text) {
    int length = text.length();
    return length >= SECOND
        ? text.charAt(DAY) == 'T' && date(text, DAY) && time(text) && offset(text)
        : date(text, length);
  }

  private static boolean date(String text, int length) {
    if (length != YEAR && length != MONTH && length != DAY) {
      return false;
    }
    int year = number(text, 0, YEAR);
    if (length == YEAR) {
      return year >= 0;
    }
    int month = text.charAt(YEAR) == '-' ? number(text, YEAR + 1, MONTH) : -1;
    if (year < 0 || month < 1 || month > 12) {
      return false;
    }
    int day = length == MONTH ? 1 : text.charAt(MONTH) == '-' ? number(text, MONTH + 1, DAY) : -1;
    return day >= 1 && day <= days(year, month);
  }

  private static boolean time(String text) {
    return text.charAt(13) == ':'
        && text.charAt(16) == ':'
        && upTo(23, text, 11)
        && upTo(59, text, 14)
        && upTo(59, text, 17);
  }

  /** Nothing, Z, or a sign and hours with or without minutes; never nothing with a minus. */
  private static boolean offset(String text) {
    int length = text.length() - SECOND;
    if (length < 2) {
      return length == 0 || text.charAt(SECOND) == 'Z';
    }
    char sign = text.charAt(SECOND);
    boolean minutes = length == 6 && text.charAt(22) == ':' && upTo(59, text, 23);
    if (sign != '+' && sign != '-' || length != 3 && !minutes || !upTo(FARTHEST, text, 20)) {
      return false;
    }
    int seconds = offsetSeconds(text);
    return Math.abs(seconds) <= FARTHEST * 3600 && (seconds != 0 || sign == '+');
  }

  private static boolean upTo(int most, String text, int at) {
    int number = number(text, at, at + 2);
    return number >= 0 && number <= most;
  }

  private static int offsetSeconds(String text) {
    if (text.charAt(SECOND) == 'Z') {
      return 0;
    }
    int minutes = text.length() > 22 ? number(text, 23, 25) : 0;
    int seconds = number(text, 20, 22) * 3600 + minutes * 60;
    return text.charAt(SECOND) == '-' ? -seconds : seconds;
  }

  /** Returns what a {@link #plain} text means. */
  static Span span(String text) {
    int year = number(text, 0, YEAR);
    if (text.length() == YEAR) {
      return Span.ofYears(year, year);
    }
    int month = number(text, YEAR + 1, MONTH);
    if (text.length() == MONTH) {
      return Span.ofMonth(YearMonth.of(year, month));
    }
    LocalDate day = LocalDate.of(year, month, number(text, MONTH + 1, DAY));
    if (text.length() == DAY) {
      return Span.ofDays(day, day);
    }
    LocalDateTime second =
        day.atTime(number(text, 11, 13), number(text, 14, 16), number(text, 17, SECOND));
    return text.length() == SECOND
        ? Span.ofSecond(second)
        : Span.ofSecond(second, ZoneOffset.ofTotalSeconds(offsetSeconds(text)));
  }

  private static int days(int year, int month) {
    boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month == 2 && !leap ? 28 : LONGEST[month - 1];
  }

  /** The digits of this part as a number; -1 if one is none. */
  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
