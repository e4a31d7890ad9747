package io.github.standpoint.validation;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** In which script a text is written, as most of its letters have it. */
final class Script {
  /** Japanese and Korean mix these within a sentence. */
  private static final Set<UnicodeScript> EAST_ASIAN =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO);

  private Script() {}

  /** Returns the script of most letters; {@code COMMON} if there are no letters. */
  static UnicodeScript of(String text) {
    return most(letters(text));
  }

  /** Returns how many letters of each script the text has. */
  static Map<UnicodeScript, Integer> letters(String text) {
    // Neighbours are nearly always of one script, mostly all of them: a run is counted at once.
    Map<UnicodeScript, Integer> before = Map.of();
    UnicodeScript script = UnicodeScript.COMMON;
    int run = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (Character.isLetter(codePoint)) {
        UnicodeScript here = script(codePoint);
        if (here != script) {
          before = sum(before, script, run);
          script = here;
          run = 0;
        }
        run++;
      }
    }
    return sum(before, script, run);
  }

  private static Map<UnicodeScript, Integer> sum(
      Map<UnicodeScript, Integer> letters, UnicodeScript script, int run) {
    if (run == 0) {
      return letters;
    }
    if (letters.isEmpty()) {
      return Map.of(script, run);
    }
    Map<UnicodeScript, Integer> sum =
        letters instanceof EnumMap<UnicodeScript, Integer> ? letters : new EnumMap<>(letters);
    sum.merge(script, run, Integer::sum);
    return sum;
  }

  private static UnicodeScript script(int letter) {
    if (letter < 0x80) {
      return UnicodeScript.LATIN;
    }
    // Ukrainian and Russian, for which a search in a table of all scripts would be long.
    if (letter >= 0x400 && letter < 0x484) {
      return UnicodeScript.CYRILLIC;
    }
    UnicodeScript script = UnicodeScript.of(letter);
    return EAST_ASIAN.contains(script) ? UnicodeScript.HAN : script;
  }

  private static UnicodeScript most(Map<UnicodeScript, Integer> letters) {
    UnicodeScript most = UnicodeScript.COMMON;
    int count = 0;
    for (Map.Entry<UnicodeScript, Integer> each : letters.entrySet()) {
      if (each.getValue() > count) {
        most = each.getKey();
        count = each.getValue();
      }
    }
    return most;
  }

  /** Returns whether both have letters, and those of different scripts. */
  static boolean differ(Map<UnicodeScript, Integer> one, Map<UnicodeScript, Integer> other) {
    UnicodeScript first = most(one);
    UnicodeScript second = most(other);
    return first != UnicodeScript.COMMON && second != UnicodeScript.COMMON && first != second;
  }
}
