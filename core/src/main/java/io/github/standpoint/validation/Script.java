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
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    // Neighbours are nearly always of one script: a run of them is counted at once.
    UnicodeScript script = UnicodeScript.COMMON;
    int run = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (Character.isLetter(codePoint)) {
        UnicodeScript here = script(codePoint);
        if (here != script) {
          count(script, run, letters);
          script = here;
          run = 0;
        }
        run++;
      }
    }
    count(script, run, letters);
    return letters;
  }

  private static void count(UnicodeScript script, int run, Map<UnicodeScript, Integer> letters) {
    if (run > 0) {
      letters.merge(script, run, Integer::sum);
    }
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
