package io.github.standpoint.validation;

import io.github.standpoint.position.Stance;
import io.github.standpoint.statement.Quote;
import java.lang.Character.UnicodeScript;
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
                  + "oppos\\p{L}*|rul\\p{L}+ out|out of the question|unacceptable|impossible|false|untrue|wrong|lie|lies|fake|fabricat\\p{L}*|nonsense|absurd|out of question|rule\\p{L}* \\p{L}+ out|unthinkable|unfounded|baseless|against|off the table|non-?starter\\p{L}*|red lines?|over my dead body|far from|zero chance|off limits|declin\\p{L}*|disput\\p{L}*|disinformation|misinformation|hardly|barely|stop\\p{L}* short|(?:stay|stays|staying|keep|keeps|keeping) out|unlikely|unwanted|unwilling|unable|untenable|(?:is|are|was|were|do|does|did|wo|ca|should|would|could)nt|forget it|rather die|rubbish|hoax|bogus|refut\\p{L}*|dismiss\\p{L}*|oppon\\p{L}*"),
          "uk",
          words(
              "не|ні|ніколи|ніхто|нічого|ніяк\\p{L}*|нікому|нікого|жодн\\p{L}*|без|проти|немає|нема|відхил\\p{L}*|виключ\\p{L}*|неправда\\p{L}*|неприпустим\\p{L}*|відкид\\p{L}*|відмов\\p{L}*|запереч\\p{L}*|неприйнятн\\p{L}*|неможлив\\p{L}*|брехн\\p{L}*|брехат\\p{L}*|вигад\\p{L}*|відкину\\p{L}*|червон\\p{L}+ ліні\\p{L}+|спросту\\p{L}*|спростов\\p{L}*|фейк\\p{L}*|нізащо|аж ніяк|маячн\\p{L}*|дезінформац\\p{L}*"),
          "ru",
          words(
              "не|нет|ни|никогда|никто|ничего|никак\\p{L}*|никому|никого|без|недопустим\\p{L}*|неправд\\p{L}*|исключа\\p{L}*|против|отверг\\p{L}*|отклон\\p{L}*|отказ\\p{L}*|отриц\\p{L}*|неприемлем\\p{L}*|невозможн\\p{L}*|лож\\p{L}*|исключен\\p{L}*|вымыс\\p{L}*|выдум\\p{L}*|фейк\\p{L}*|опроверг\\p{L}*|чушь|бред|красн\\p{L}+ лини\\p{L}+|дезинформац\\p{L}*|вран\\p{L}*"),
          "de",
          words(
              "nein|nicht|nie|niemals|nichts|niemand|kein\\p{L}*|weder|ohne|gegen|lehn\\p{L}*|ab(?:ge)?lehn\\p{L}*|ausgeschlossen|ausschließ\\p{L}*|schlie(?:ß|ss)\\p{L}* \\p{L}+ aus|erfunden\\p{L}*|weiger\\p{L}*|unannehmbar|unmöglich|falsch|lüge\\p{L}*|vom tisch|dagegen|schlie(?:ß|ss)\\p{L}* .{0,40} aus|unsinn|quatsch|rote\\p{L}* linie\\p{L}*|dementier\\p{L}*|(?:weis|wies)\\p{L}* .{0,60}zurück|zurück(?:ge|zu)?wies\\p{L}*|zurückweis\\p{L}*|bestreit\\p{L}*|desinformation|unwahr\\p{L}*|haltlos\\p{L}*|tabu"),
          "fr",
          words(
              "ne|n['’]\\p{L}*|non|ni|pas|jamais|rien|personne|aucun\\p{L}*|hors de question|dément\\p{L}*|oppos\\p{L}*|sans|contre|refus\\p{L}*|rejet\\p{L}*|exclu\\p{L}*|inacceptable\\p{L}*|impossible\\p{L}*|faux|mensong\\p{L}*|écart\\p{L}*|lignes? rouges?|récus\\p{L}*|nul(?:le)?s?|réfut\\p{L}*|loin d\\p{L}*|infondé\\p{L}*|désinformation|guère|fantais\\p{L}*|excl\\p{L}*"),
          "es",
          words(
              "no|nunca|jamás|nada|nadie|ningun\\p{L}*|ningún|ni|sin|contra|rechaz\\p{L}*|neg(?:ar\\p{L}*|amos|ó|ado|ativ\\p{L}*)|nieg\\p{L}*|opon\\p{L}*|desment\\p{L}*|desmient\\p{L}*|inaceptable\\p{L}*|imposible\\p{L}*|fals\\p{L}*|mentira\\p{L}*|descart\\p{L}*|líneas? rojas?|en absoluto|bulo\\p{L}*|tampoco|desinformación|infundad\\p{L}*|ni hablar|refut\\p{L}*"));

  /** What says "not" of the very thing that is said; a "without" or "against" may not. */
  private static final Map<String, Pattern> PLAIN =
      Map.of(
          "en",
          words(
              "no|not|never|nothing|nobody|none|nor|neither|cannot|\\p{L}+n['’]t|den(?:y|ies|ied)|refus\\p{L}*|reject\\p{L}*"),
          "uk",
          words("не|ні|ніколи|ніхто|нічого|жодн\\p{L}*|відмов\\p{L}*|запереч\\p{L}*|відкид\\p{L}*"),
          "ru",
          words("не|нет|ни|никогда|никто|ничего|отказ\\p{L}*|отриц\\p{L}*|отверг\\p{L}*"),
          "de",
          words(
              "nein|nicht|nie|niemals|nichts|niemand|kein\\p{L}*|weder|ab(?:ge)?lehn\\p{L}*|weiger\\p{L}*"),
          "fr",
          words("ne|n['’]\\p{L}*|non|ni|jamais|rien|aucun\\p{L}*|refus\\p{L}*|dément\\p{L}*"),
          "es",
          words(
              "no|nunca|jamás|nada|nadie|ningun\\p{L}*|ningún|ni|tampoco|rechaz\\p{L}*|nieg\\p{L}*"));

  private Negation() {}

  private static Pattern words(String alternatives) {
    return Pattern.compile("(?iU)(?<!\\p{L})(?<!\\p{L}['’])(?:" + alternatives + ")(?!\\p{L})");
  }

  /** Returns whether the stance says "not", so that its evidence should too. */
  static boolean saidBy(Stance stance) {
    return STANCES.contains(stance);
  }

  /** Returns whether the quote is in a language that is known here and has no negating word. */
  static boolean missingFrom(Quote quote, String storyLanguage) {
    String language = quote.getLanguage().orElse(storyLanguage).toLowerCase(Locale.ROOT);
    String primary = language.split("-", 2)[0];
    Pattern words = WORDS.get(primary);
    return words != null
        && Script.of(quote.getText()) == script(primary)
        && !words.matcher(quote.getText()).find();
  }

  /** Returns whether these words of a story in this language plainly say "not". */
  static boolean plain(String words, String language) {
    Pattern negating = PLAIN.get(language.toLowerCase(Locale.ROOT).split("-", 2)[0]);
    return negating != null && negating.matcher(words).find();
  }

  /** A quotation in another script than its language is in another language than it says. */
  private static UnicodeScript script(String language) {
    return language.equals("uk") || language.equals("ru")
        ? UnicodeScript.CYRILLIC
        : UnicodeScript.LATIN;
  }
}
