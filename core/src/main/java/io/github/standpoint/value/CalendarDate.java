package io.github.standpoint.value;

/**
 * The form that nearly all dates have, a year with or without month and day, told without an
 * expression. {@link SpanParser} reads them as well, and all others.
 */
final class CalendarDate {
  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;

  private static final int[] LONGEST = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private CalendarDate() {}

  /** Returns whether the text is such as 2024, 2024-03 or 2024-03-15, and the day exists. */
  static boolean plain(String text) {
    int length = text.length();
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
