package io.github.standpoint.sentence;

import io.github.standpoint.value.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Periods of ISO 8601 in words: P30D, 30 days. */
final class Periods {
  private static final Pattern PART = Pattern.compile("(\\d+(?:[.,]\\d+)?)([YMWDHS])");
  private static final Map<String, String> UNITS =
      Map.of(
          "Y", "year", "M", "month", "W", "week", "D", "day", "H", "hour", "N", "minute", "S",
          "second");

  private Periods() {}

  /** Returns {@code 30 days}. */
  static String of(Period period) {
    return words(period.toString());
  }

  /** Returns {@code month} for what happens every month, {@code 2 months} otherwise. */
  static String repeated(Period period) {
    String words = of(period);
    return words.startsWith("1 ") && !words.contains(" and ") ? words.substring(2) : words;
  }

  /** Returns {@code month} for what is meant a month, given as a period or as a unit word. */
  static String per(String text) {
    String words = text.matches("-?P[0-9YMWDTHS.,]+") ? words(text) : text.replace('-', ' ');
    return words.startsWith("1 ") ? words.substring(2) : words;
  }

  private static String words(String text) {
    List<String> parts = new ArrayList<>();
    int time = text.indexOf('T');
    Matcher part = PART.matcher(text);
    while (part.find()) {
      boolean minute = part.group(2).equals("M") && time >= 0 && part.start() > time;
      String unit = UNITS.get(minute ? "N" : part.group(2));
      parts.add(part.group(1) + " " + unit + (part.group(1).equals("1") ? "" : "s"));
    }
    return parts.isEmpty() ? text : English.join(parts, "and");
  }
}
