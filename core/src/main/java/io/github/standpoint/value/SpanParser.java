package io.github.standpoint.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text of one EDTF date, level 1. Each pattern runs over the text a bounded number of
 * times, so reading takes linear time whatever the text is.
 */
final class SpanParser {
  private static final Pattern DATE =
      Pattern.compile(
          "(?<year>-?(?:\\d{4}|\\d{3}X|\\d{2}XX))"
              + "(?:-(?<month>\\d{2}|XX)(?:-(?<day>\\d{2}|XX))?)?");
  private static final Pattern LONG_YEAR = Pattern.compile("Y(?<year>-?[1-9]\\d{4,}+)");
  private static final Pattern DATE_TIME =
      Pattern.compile(
          "(?<date>-?\\d{4}-\\d{2}-\\d{2})T(?<hour>\\d{2}):(?<minute>\\d{2}):(?<second>\\d{2})"
              + "(?<offset>Z|[+-]\\d{2}(?::\\d{2})?)?");

  /** The digits of the longest year that {@link LocalDate} can hold, 999 999 999. */
  private static final int LONGEST_YEAR = 9;

  private SpanParser() {}

  /** Reads a date or a date-time. */
  static Span parse(String text) {
    return text.indexOf('T') < 0 ? parseDate(text) : parseDateTime(text);
  }

  /** Reads an end of an interval: a date without {@code X}, {@code ..}, or nothing. */
  static Span parseEnd(String text) {
    if (text.isEmpty() || text.equals("..")) {
      return Span.UNBOUNDED;
    }
    if (text.indexOf('T') >= 0 || text.indexOf('X') >= 0) {
      throw MalformedTextException.of(
          "an end of an interval must be a date without time and X (level 1)", text);
    }
    return parseDate(text);
  }

  private static Span parseDate(String text) {
    boolean both = text.endsWith("%");
    boolean uncertain = both || text.endsWith("?");
    boolean approximate = both || text.endsWith("~");
    int end = text.length() - (uncertain || approximate ? 1 : 0);
    String unmarked = text.substring(0, end);
    return unmarked(unmarked).marked(uncertain, approximate);
  }

  private static Span unmarked(String text) {
    if (CalendarDate.plain(text)) {
      return CalendarDate.span(text);
    }
    Matcher longYear = LONG_YEAR.matcher(text);
    return longYear.matches() ? longYear(longYear.group("year")) : calendarDate(text);
  }

  private static Span longYear(String year) {
    boolean negative = year.startsWith("-");
    int digits = year.length() - (negative ? 1 : 0);
    if (digits > LONGEST_YEAR) {
      return Span.ofYearBeyondReach(negative);
    }
    int value = Integer.parseInt(year);
    return Span.ofYears(value, value);
  }

  private static Span calendarDate(String text) {
    Matcher parts = DATE.matcher(text);
    if (!parts.matches()) {
      throw MalformedTextException.of(
          "date must be EDTF level 1, such as 2024, 2024-03-15 or 2024-03/2024-06", text);
    }
    String year = parts.group("year");
    String month = parts.group("month");
    String day = parts.group("day");
    if (month == null) {
      return years(year);
    }
    if (year.endsWith("X")) {
      throw MalformedTextException.of("X in a year must leave no month behind it (level 1)", text);
    }
    if (month.equals("XX")) {
      if (day != null && !day.equals("XX")) {
        throw MalformedTextException.of("the day of month XX must be XX (level 1)", text);
      }
      return years(year);
    }
    return day == null ? monthOrSeason(year, month) : day(month(year, month), day);
  }

  /** Reads a year of which up to two digits are unspecified: 201X is 2010 to 2019. */
  private static Span years(String year) {
    if (!year.endsWith("X")) {
      int value = year(year);
      return Span.ofYears(value, value);
    }
    int low = Integer.parseInt(year.replace('X', '0'));
    int high = Integer.parseInt(year.replace('X', '9'));
    // Away from zero the nines are farther; of -000X the year -0000 is no year.
    return year.startsWith("-") ? Span.ofYears(high, Math.min(low, -1)) : Span.ofYears(low, high);
  }

  private static int year(String year) {
    if (year.equals("-0000")) {
      throw MalformedTextException.of("the year zero must be 0000", year);
    }
    return Integer.parseInt(year);
  }

  private static Span monthOrSeason(String year, String month) {
    return switch (month) {
      case "21", "23" -> Span.ofSpringOrAutumn(year(year));
      case "22", "24" -> Span.ofSummerOrWinter(year(year));
      default -> Span.ofMonth(month(year, month));
    };
  }

  private static YearMonth month(String year, String month) {
    int number = Integer.parseInt(month);
    if (number < 1 || number > 12) {
      throw MalformedTextException.of(
          "month must be 01 to 12, or without a day a season, 21 to 24", month);
    }
    return YearMonth.of(year(year), number);
  }

  private static Span day(YearMonth month, String day) {
    if (day.equals("XX")) {
      return Span.ofMonth(month);
    }
    int number = Integer.parseInt(day);
    if (!month.isValidDay(number)) {
      throw MalformedTextException.of(
          "day must be 01 to " + month.lengthOfMonth() + " in " + month, day);
    }
    LocalDate date = month.atDay(number);
    return Span.ofDays(date, date);
  }

  private static Span parseDateTime(String text) {
    Matcher parts = DATE_TIME.matcher(text);
    if (!parts.matches()) {
      throw MalformedTextException.of("date-time must be such as 2024-03-15T18:30:00+02:00", text);
    }
    LocalDate date = calendarDate(parts.group("date")).first().toLocalDate();
    LocalDateTime second = date.atTime(time(parts));
    String offset = parts.group("offset");
    return offset == null ? Span.ofSecond(second) : Span.ofSecond(second, offset(offset));
  }

  private static LocalTime time(Matcher parts) {
    int hour = Integer.parseInt(parts.group("hour"));
    int minute = Integer.parseInt(parts.group("minute"));
    int second = Integer.parseInt(parts.group("second"));
    if (hour > 23 || minute > 59 || second > 59) {
      throw MalformedTextException.of("time must be 00:00:00 to 23:59:59", parts.group());
    }
    return LocalTime.of(hour, minute, second);
  }

  private static ZoneOffset offset(String offset) {
    try {
      ZoneOffset result = ZoneOffset.of(offset);
      if (result.equals(ZoneOffset.UTC) && offset.startsWith("-")) {
        throw MalformedTextException.of("offset of zero must be Z or positive", offset);
      }
      return result;
    } catch (DateTimeException e) {
      throw MalformedTextException.of("offset must be -18:00 to +18:00", offset);
    }
  }
}
