package io.github.standpoint.validation;

import io.github.standpoint.report.Pointer;
import io.github.standpoint.report.StandardRule;

/** Looks for characters that make a text read differently from what is stored. */
final class TextScan {

  private TextScan() {}

  /** Returns where the first such character is, or -1. */
  static int controlCharacter(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // Most characters are printable ASCII: one comparison tells.
      if ((char) (c - ' ') >= 0x7F - ' ' && suspicious(c)) {
        return i;
      }
    }
    return -1;
  }

  static void report(String text, int index, Pointer at, Findings findings) {
    int position = Character.codePointCount(text, 0, index);
    findings.report(
        StandardRule.TEXT_CONTROL_CHARACTER,
        at,
        facts ->
            facts
                .putFact("character", String.format("U+%04X", (int) text.charAt(index)))
                .putFact("position", Integer.toString(position)));
  }

  private static boolean suspicious(char c) {
    return c < ' ' && c != '\n' && c != '\t'
        || c >= 0x7F && c <= 0x9F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069;
  }
}
