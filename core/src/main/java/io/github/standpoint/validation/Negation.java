package io.github.standpoint.validation;

import io.github.standpoint.position.Stance;
import io.github.standpoint.statement.Quote;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that deny or refuse, in the languages that are known here: English, Ukrainian, German,
 * French, Russian and Spanish. In other languages nothing is said.
 */
final class Negation {
  /** Stances that say no more than "not"; a criticism needs no negating word. */
  private static final Set<Stance> STANCES =
      Set.of(Stance.RULES_OUT, Stance.REFUSES, Stance.DENIES, Stance.REJECTS);

  private static final Map<String, Pattern> WORDS =
      Map.of(
          "en",
          words(
              "no|not|never|nothing|nobody|none|nor|neither|without|cannot|\\p{L}+n['’]t|reject\\p{L}*|refus\\p{L}*|den(?:y|ies|ied|ying|ial)|"
                  + "oppos\\p{L}*|rul\\p{L}+ out|out of the question|unacceptable|impossible|false|untrue|wrong|lie|lies|fake|fabricat\\p{L}*|unthinkable|unfounded|baseless|against|off the table"),
          "uk",
          words(
              "не|ні|ніколи|ніхто|нічого|жодн\\p{L}*|без|проти|немає|нема|відхил\\p{L}*|відкид\\p{L}*|відмов\\p{L}*|запереч\\p{L}*|неприйнятн\\p{L}*|неможлив\\p{L}*|брехн\\p{L}*"),
          "ru",
          words(
              "не|нет|никогда|никто|ничего|никак\\p{L}*|без|против|отверг\\p{L}*|отклон\\p{L}*|отказ\\p{L}*|отриц\\p{L}*|неприемлем\\p{L}*|невозможн\\p{L}*|лож\\p{L}*|исключен\\p{L}*"),
          "de",
          words(
              "nein|nicht|nie|niemals|nichts|niemand|kein\\p{L}*|ohne|gegen|lehn\\p{L}*|ablehn\\p{L}*|ausgeschlossen|weiger\\p{L}*|unannehmbar|unmöglich|falsch|lüge\\p{L}*"),
          "fr",
          words(
              "ne|n['’]\\p{L}*|non|pas|jamais|rien|personne|aucun\\p{L}*|sans|contre|refus\\p{L}*|rejet\\p{L}*|exclu\\p{L}*|inacceptable\\p{L}*|impossible\\p{L}*|faux|mensong\\p{L}*"),
          "es",
          words(
              "no|nunca|nada|nadie|ningun\\p{L}*|ningún|ni|sin|contra|rechaz\\p{L}*|neg\\p{L}*|inaceptable\\p{L}*|imposible\\p{L}*|fals\\p{L}*|mentira\\p{L}*|descart\\p{L}*"));

  private Negation() {}

  private static Pattern words(String alternatives) {
    return Pattern.compile("(?iU)(?<![\\p{L}'’])(?:" + alternatives + ")(?!\\p{L})");
  }

  /** Returns whether the stance says "not", so that its evidence should too. */
  static boolean saidBy(Stance stance) {
    return STANCES.contains(stance);
  }

  /** Returns whether the quote is in a language that is known here and has no negating word. */
  static boolean missingFrom(Quote quote, String storyLanguage) {
    String language = quote.getLanguage().orElse(storyLanguage).toLowerCase(Locale.ROOT);
    Pattern words = WORDS.get(language.split("-", 2)[0]);
    return words != null && !words.matcher(quote.getText()).find();
  }
}
