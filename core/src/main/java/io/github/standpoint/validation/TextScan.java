package io.github.standpoint.validation;

import io.github.standpoint.report.Pointer;
import io.github.standpoint.report.StandardRule;
import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * Looks for characters that make a text read differently from what is stored: control characters,
 * forced directions of writing, and what is hidden inside a word. What writing needs is left alone:
 * joiners (Persian, Indic scripts, emoji), directional marks, and spaces of no width in scripts
 * that write words without spaces.
 */
final class TextScan {
  private static final char ZERO_WIDTH_SPACE = 0x200B;
  private static final char WORD_JOINER = 0x2060;

  /** The byte order mark: inside a text it has been deprecated since Unicode 3.2. */
  private static final char BYTE_ORDER_MARK = 0xFEFF;

  private static final int BLACK_FLAG = 0x1F3F4;
  private static final int LAST_TAG = 0xE007F;

  /** Two letters of the country, three of the region and one to spare; then the last tag. */
  private static final int MOST_TAGS_OF_A_FLAG = 6;

  /** Their words stand without spaces, so that one of no width tells where a line may break. */
  private static final Set<UnicodeScript> WITHOUT_SPACES =
      Set.of(
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR,
          UnicodeScript.TIBETAN,
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA);

  private TextScan() {}

  /** Returns where the first such character is, or -1. */
  static int controlCharacter(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // Nearly all characters are printable ASCII or letters of an alphabet: two comparisons tell.
      boolean harmless = c >= ' ' && c < 0x7F || c > 0x9F && c < ZERO_WIDTH_SPACE;
      if (!harmless && suspicious(text, i)) {
        return i;
      }
    }
    return -1;
  }

  static void report(String text, int index, Pointer at, Findings findings) {
    int position = Character.codePointCount(text, 0, index);
    int character = text.codePointAt(index);
    findings.report(
        StandardRule.TEXT_CONTROL_CHARACTER,
        at,
        facts ->
            facts
                .putFact("character", String.format("U+%04X", character))
                .putFact("position", Integer.toString(position)));
  }

  private static boolean suspicious(CharSequence text, int i) {
    char c = text.charAt(i);
    if (c < 0x7F) {
      return c < ' ' && c != '\n' && c != '\t';
    }
    return c <= 0x9F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069
        || c == BYTE_ORDER_MARK
        || (c == ZERO_WIDTH_SPACE || c == WORD_JOINER) && insideWord(text, i)
        || Character.isHighSurrogate(c) && hiddenTag(text, i);
  }

  private static boolean insideWord(CharSequence text, int i) {
    return i > 0
        && i + 1 < text.length()
        && spaced(Character.codePointBefore(text, i))
        && spaced(Character.codePointAt(text, i + 1));
  }

  /** Whether this is a part of a word of a script that sets words apart. */
  private static boolean spaced(int character) {
    return Character.isLetterOrDigit(character)
        && !WITHOUT_SPACES.contains(UnicodeScript.of(character));
  }

  /** Tags are letters that nobody sees but a program reads; flags such as Scotland's need them. */
  private static boolean hiddenTag(CharSequence text, int i) {
    if (!tag(Character.codePointAt(text, i))) {
      return false;
    }
    int start = i;
    while (start >= 2 && tag(Character.codePointBefore(text, start))) {
      start -= 2;
    }
    boolean flag = start >= 2 && Character.codePointBefore(text, start) == BLACK_FLAG;
    int before = (i - start) / 2;
    return !flag
        || before > MOST_TAGS_OF_A_FLAG
        || before > 0 && Character.codePointBefore(text, i) == LAST_TAG;
  }

  private static boolean tag(int character) {
    return character >= 0xE0000 && character <= LAST_TAG;
  }
}
