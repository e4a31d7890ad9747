package io.github.standpoint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Turns the phrases that facts are, such as {@code a number} or {@code the text 'sure'}, into
 * another language. A phrase is found by its English words with hyphens between them; what was
 * written by somebody or counted stands in it as a star, and comes back in the place {@code {0}}.
 */
final class Phrases {
  /** Phrases that rules of every kind say, such as the names of types. */
  static final Catalogue COMMON = new Catalogue("phrases", Phrases.class::getResourceAsStream);

  private static final Pattern HOLE =
      Pattern.compile(
          "'.*'|0x[0-9A-F]+|\\\\u[0-9A-F]{4}|[}\\]]"
              + "|(?<![A-Za-z])-?[0-9]+(?:[-.:+T/][0-9]+)*(?:[eE][-+]?[0-9]+)?…?|[0-9]+",
          Pattern.DOTALL);
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9*]+");
  private static final String OR = " or ";

  private final Catalogue own;
  private final Locale locale;

  Phrases(Catalogue own, Locale locale) {
    this.own = own;
    this.locale = locale;
  }

  /** Returns the phrase in the language of the locale, or as it is. */
  String of(String english) {
    return known(english)
        .or(() -> english.contains(OR) ? either(english) : Optional.empty())
        .orElse(english);
  }

  private Optional<String> either(String english) {
    List<String> said = new ArrayList<>();
    for (String each : english.split(OR)) {
      said.add(of(each));
    }
    return known("or").map(or -> String.join(" " + or + " ", said));
  }

  private Optional<String> known(String english) {
    List<String> holes = HOLE.matcher(english).results().map(MatchResult::group).toList();
    String key = key(HOLE.matcher(english).replaceAll("*"));
    String blank = english.startsWith(" ") ? " " : "";
    return own.text("phrase." + key, locale)
        .or(() -> COMMON.text(key, locale))
        .map(it -> blank + filled(it, holes));
  }

  /** Returns the key of a phrase in which stars stand for what is in its holes. */
  private static String key(String english) {
    String words = BETWEEN_WORDS.matcher(english.toLowerCase(Locale.ROOT)).replaceAll("-");
    int start = words.startsWith("-") ? 1 : 0;
    return words.substring(
        start, words.endsWith("-") ? Math.max(start, words.length() - 1) : words.length());
  }

  /** Puts all holes in at once: what somebody wrote is never read as a part of the phrase. */
  private static String filled(String phrase, List<String> holes) {
    StringBuilder filled = new StringBuilder();
    int at = 0;
    for (int open = phrase.indexOf('{'); open >= 0; open = phrase.indexOf('{', at)) {
      int close = phrase.indexOf('}', open);
      filled.append(phrase, at, open);
      filled.append(holes.get(Integer.parseInt(phrase.substring(open + 1, close))));
      at = close + 1;
    }
    return filled.append(phrase.substring(at)).toString();
  }
}
