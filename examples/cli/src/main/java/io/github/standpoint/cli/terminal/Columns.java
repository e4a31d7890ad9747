package io.github.standpoint.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Text measured and broken in the columns of a terminal. */
final class Columns {
  private Columns() {}

  /** Returns how many columns the text takes: none for marks, two for wide East Asian letters. */
  static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  private static int of(int character) {
    int type = Character.getType(character);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        character >= 0x1100 && character <= 0x115F
            || character >= 0x2E80 && character <= 0xA4CF
            || character >= 0xAC00 && character <= 0xD7A3
            || character >= 0xF900 && character <= 0xFAFF
            || character >= 0xFE30 && character <= 0xFE6F
            || character >= 0xFF00 && character <= 0xFF60
            || character >= 0xFFE0 && character <= 0xFFE6
            || character >= 0x1F300 && character <= 0x1FAFF
            || character >= 0x20000 && character <= 0x3FFFD;
    return wide ? 2 : 1;
  }

  /** Returns the text in lines of at most this many columns; words that are longer are cut. */
  static List<String> wrapped(String text, int width) {
    return wrapped(text, width, width);
  }

  /** Returns the text in lines, the first of which may have fewer columns than the others. */
  static List<String> wrapped(String text, int firstWidth, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : text.strip().split("\\s+")) {
      for (String piece : pieces(word, width)) {
        int columns = of(piece);
        int room = lines.isEmpty() ? firstWidth : width;
        if (used + (used > 0 ? 1 : 0) + columns > room) {
          lines.add(line.toString());
          line.setLength(0);
          used = 0;
        }
        line.append(used > 0 ? " " : "").append(piece);
        used += (used > 0 ? 1 : 0) + columns;
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** Returns a word in pieces that each fit into a line; one piece for nearly all words. */
  private static List<String> pieces(String word, int width) {
    if (of(word) <= width) {
      return List.of(word);
    }
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int used = 0;
    for (int character : word.codePoints().toArray()) {
      if (used > 0 && used + of(character) > width) {
        pieces.add(piece.toString());
        piece.setLength(0);
        used = 0;
      }
      piece.appendCodePoint(character);
      used += of(character);
    }
    pieces.add(piece.toString());
    return pieces;
  }
}
