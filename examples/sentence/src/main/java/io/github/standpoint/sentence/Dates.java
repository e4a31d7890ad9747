package io.github.standpoint.sentence;

import io.github.standpoint.value.FuzzyDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in words: 2022-11-16, on 16 November 2022. What has no plain words stands as written. */
public final class Dates {
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?([?~%]?)");
  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

  private Dates() {}

  /** Returns the date with the preposition that it takes: {@code in March 2024}. */
  public static String phrase(FuzzyDate date) {
    String text = date.toString();
    if (date.interval()) {
      return interval(date);
    }
    String words = words(text);
    Matcher parts = DATE.matcher(text);
    if (words.equals(text) && !parts.matches()) {
      return "dated " + text;
    }
    return (parts.matches() && parts.group(3) != null ? "on " : "in ") + words;
  }

  /**
   * Returns when a step was or is to be reached: of an interval without a beginning, by its end.
   */
  static String reached(FuzzyDate date) {
    boolean open = date.interval() && date.start().isEmpty();
    return date.end()
        .filter(it -> open)
        .map(it -> "by " + words(it.toString()))
        .orElseGet(() -> phrase(date));
  }

  /** Returns the date without a preposition: {@code March 2024}. */
  public static String words(FuzzyDate date) {
    return date.interval() ? interval(date) : words(date.toString());
  }

  private static String interval(FuzzyDate date) {
    String start = date.start().map(it -> words(it.toString())).orElse("");
    String end = date.end().map(it -> words(it.toString())).orElse("");
    if (start.isEmpty()) {
      return "until " + end;
    }
    return end.isEmpty() ? "from " + start + " on" : "from " + start + " to " + end;
  }

  private static String words(String text) {
    if (text.matches("\\d{3}X")) {
      return "the " + text.substring(0, 3) + "0s";
    }
    Matcher parts = DATE.matcher(text);
    if (!parts.matches()) {
      return text;
    }
    String plain = plain(parts.group(1), parts.group(2), parts.group(3), text);
    return switch (parts.group(4)) {
      case "?" -> "possibly " + plain;
      case "~" -> "about " + plain;
      case "%" -> "possibly about " + plain;
      default -> plain;
    };
  }

  private static String plain(String year, String month, String day, String text) {
    if (month == null) {
      return year;
    }
    int number = Integer.parseInt(month);
    if (number > 20 && number < 25) {
      return SEASONS.get(number - 21) + " " + year;
    }
    if (number < 1 || number > 12) {
      return text;
    }
    String name = Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return (day == null ? "" : Integer.parseInt(day) + " ") + name + " " + year;
  }
}
