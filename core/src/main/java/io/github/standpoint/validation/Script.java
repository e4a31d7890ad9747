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
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .map(it -> EAST_ASIAN.contains(it) ? UnicodeScript.HAN : it)
        .forEach(it -> counts.merge(it, 1, Integer::sum));
    return counts;
  }

  private static UnicodeScript most(Map<UnicodeScript, Integer> letters) {
    return letters.entrySet().stream()
        .filter(it -> it.getValue() > 0)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(UnicodeScript.COMMON);
  }

  /** Returns whether both have letters, and those of different scripts. */
  static boolean differ(Map<UnicodeScript, Integer> one, Map<UnicodeScript, Integer> other) {
    UnicodeScript first = most(one);
    UnicodeScript second = most(other);
    return first != UnicodeScript.COMMON && second != UnicodeScript.COMMON && first != second;
  }
}
