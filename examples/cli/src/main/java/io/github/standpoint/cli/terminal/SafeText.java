package io.github.standpoint.cli.terminal;

/**
 * Text of a story as it may reach a terminal: what could move the cursor, colour, hide or reorder
 * text is shown as a visible escape such as {@code \u202E}.
 */
public final class SafeText {
  private SafeText() {}

  /** Returns the text with everything dangerous made visible; line breaks and tabs are spaces. */
  public static String of(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return escaped(text);
      }
    }
    return text;
  }

  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(character -> append(safe, character));
    return safe.toString();
  }

  private static void append(StringBuilder safe, int character) {
    if (character == '\n' || character == '\r' || character == '\t') {
      safe.append(' ');
    } else if (!dangerous(character)) {
      safe.appendCodePoint(character);
    } else if (Character.isBmpCodePoint(character)) {
      safe.append(String.format("\\u%04X", character));
    } else {
      safe.append(String.format("\\U%06X", character));
    }
  }

  /** Returns whether a terminal may do something else with this character than show it. */
  static boolean dangerous(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      // Joiners are letters of Persian and of many Indian scripts; the rest of the class is hidden.
      case Character.FORMAT -> character != 0x200C && character != 0x200D;
      default -> false;
    };
  }
}
