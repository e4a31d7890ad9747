package io.github.standpoint.validation;

import io.github.standpoint.report.Pointer;
import io.github.standpoint.report.StandardRule;

/** Looks for characters that make a text read differently from what is stored. */
final class TextScan {

  private TextScan() {}

  static void controlCharacter(CharSequence text, Pointer at, Findings findings) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (suspicious(c)) {
        int position = Character.codePointCount(text, 0, i);
        findings.report(
            StandardRule.TEXT_CONTROL_CHARACTER,
            at,
            facts ->
                facts
                    .putFact("character", String.format("U+%04X", (int) c))
                    .putFact("position", Integer.toString(position)));
        return;
      }
    }
  }

  private static boolean suspicious(char c) {
    return c < ' ' && c != '\n' && c != '\t'
        || c >= 0x7F && c <= 0x9F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069;
  }
}
