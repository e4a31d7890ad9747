package io.github.standpoint.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates and periods in other forms than ISO 8601 has, where they can mean but one thing. A day
 * before a month in figures is not among them: 03/04/2024 is in March or in April.
 */
final class IsoText {
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<y>\\d{4})(?<s>[-/.])(?<m>\\d{1,2})\\k<s>(?<d>\\d{1,2})");
  private static final Pattern DAY_MONTH =
      Pattern.compile("(?:(?<d>\\d{1,2})(?:st|nd|rd|th)? )?(?<m>[a-z]+),? (?<y>\\d{4})");
  private static final Pattern MONTH_DAY =
      Pattern.compile("(?<m>[a-z]+) (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<y>\\d{4})");
  private static final Pattern SPAN =
      Pattern.compile("(?<n>\\d{1,6}) (?<u>year|month|week|day|hour|minute)s?");

  private IsoText() {}

  /** Returns the date as EDTF has it; 2024/03/15, 15 March 2024 and March 15, 2024 are known. */
  static Optional<String> date(String text) {
    String words = text.strip().toLowerCase(Locale.ROOT);
    Matcher figures = YEAR_FIRST.matcher(words);
    if (figures.matches()) {
      return date(figures.group("y"), Integer.parseInt(figures.group("m")), figures.group("d"));
    }
    for (Pattern form : List.of(DAY_MONTH, MONTH_DAY)) {
      Matcher named = form.matcher(words);
      if (named.matches() && MONTHS.contains(named.group("m"))) {
        int month = MONTHS.indexOf(named.group("m")) + 1;
        return date(named.group("y"), month, named.group("d"));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> date(
      String year, int month, @org.jspecify.annotations.Nullable String day) {
    String rest = day == null ? "" : String.format(Locale.ROOT, "-%02d", Integer.parseInt(day));
    return Optional.of(String.format(Locale.ROOT, "%s-%02d%s", year, month, rest));
  }

  /** Returns the period as ISO 8601 has it; 30 days and p30d are known. */
  static Optional<String> period(String text) {
    String words = text.strip().toLowerCase(Locale.ROOT);
    Matcher span = SPAN.matcher(words);
    if (span.matches()) {
      String unit = span.group("u").substring(0, 1).toUpperCase(Locale.ROOT);
      boolean time = span.group("u").equals("hour") || span.group("u").equals("minute");
      return Optional.of((time ? "PT" : "P") + span.group("n") + unit);
    }
    String upper = words.toUpperCase(Locale.ROOT);
    return upper.startsWith("P") && !upper.equals(text) ? Optional.of(upper) : Optional.empty();
  }
}
