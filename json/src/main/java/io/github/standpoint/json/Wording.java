package io.github.standpoint.json;

import java.util.Optional;

/**
 * A text in which words are looked for without regard to how quotation marks, apostrophes, dashes
 * and white space are set: what typewriters, word processors and language models change by
 * themselves. Letters, figures and all other signs count as they are.
 */
final class Wording {
  private final String text;
  private final StringBuilder plain = new StringBuilder();
  private final int[] starts;
  private final int[] ends;

  /**
   * Where words stand in a text.
   *
   * @param start the offset of their first character
   * @param words the words as the text has them
   */
  record Find(int start, String words) {}

  Wording(String text) {
    this.text = text;
    this.starts = new int[text.length()];
    this.ends = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      char c = plain(text.charAt(i));
      boolean more = c == ' ' && plain.length() > 0 && plain.charAt(plain.length() - 1) == ' ';
      if (!more) {
        starts[plain.length()] = i;
        plain.append(c);
      }
      ends[plain.length() - 1] = i + 1;
    }
  }

  private static char plain(char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return ' ';
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '\u2032' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
      default -> c;
    };
  }

  /** Returns where these words stand, if they stand there exactly once. */
  Optional<Find> only(String words) {
    String sought = new Wording(words).plain.toString().strip();
    int at = sought.isEmpty() ? -1 : plain.indexOf(sought);
    if (at < 0 || plain.indexOf(sought, at + 1) >= 0) {
      return Optional.empty();
    }
    int start = starts[at];
    return Optional.of(new Find(start, text.substring(start, ends[at + sought.length() - 1])));
  }
}
