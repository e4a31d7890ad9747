package io.github.standpoint.sentence;

import java.util.List;
import java.util.Locale;

/** The little grammar that sentences need. */
public final class English {
  private English() {}

  /** Returns the third person singular of a verb: carry, carries; veto, vetoes. */
  static String thirdPerson(String verb) {
    if (verb.equals("be")) {
      return "is";
    }
    if (verb.equals("have")) {
      return "has";
    }
    if (verb.matches(".*[^aeiou]y")) {
      return verb.substring(0, verb.length() - 1) + "ies";
    }
    return verb.matches(".*(s|sh|ch|x|z|o)") ? verb + "es" : verb + "s";
  }

  /** Returns one list in words: A, B and C. */
  static String join(List<String> parts, String conjunction) {
    int last = parts.size() - 1;
    if (last < 1) {
      return String.join("", parts);
    }
    String head = String.join(", ", parts.subList(0, last));
    return head + " " + conjunction + " " + parts.get(last);
  }

  /** Returns the text with its first letter as a capital. */
  public static String capitalized(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int end = text.offsetByCodePoints(0, 1);
    return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
  }

  /** Returns the words of a story between quotation marks. */
  static String quoted(String text) {
    return "“" + text + "”";
  }

  /** Returns the noun phrase with an adjective: a meeting, a possible meeting. */
  static String withAdjective(String adjective, String noun) {
    for (String article : List.of("a ", "an ")) {
      if (noun.startsWith(article)) {
        return withArticle(adjective + " " + noun.substring(article.length()));
      }
    }
    return noun.startsWith("the ")
        ? "the " + adjective + " " + noun.substring(4)
        : adjective + " " + noun;
  }

  /** Returns the noun phrase with the indefinite article that fits its first letter. */
  static String withArticle(String noun) {
    return ("aeiou".indexOf(Character.toLowerCase(noun.charAt(0))) >= 0 ? "an " : "a ") + noun;
  }

  /** Returns whether a noun phrase of our own word list is a plural. */
  static boolean plural(String noun) {
    return noun.endsWith("s") && !noun.matches("(a|an|the) .*");
  }

  /** Returns what follows, with a space unless a comma begins it. */
  static String after(String preposition, String noun) {
    String gap = preposition.startsWith(",") ? "" : " ";
    return preposition.isEmpty() ? " " + noun : gap + preposition + " " + noun;
  }

  /** Returns an ordinal number: 1st, 2nd, 13th. */
  static String ordinal(int number) {
    int tens = Math.abs(number % 100);
    String ending =
        tens > 10 && tens < 14
            ? "th"
            : switch (tens % 10) {
              case 1 -> "st";
              case 2 -> "nd";
              case 3 -> "rd";
              default -> "th";
            };
    return number + ending;
  }
}
