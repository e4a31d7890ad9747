package io.github.standpoint.newsdesk.reading;

/**
 * A line of a document, cut where it is long.
 *
 * @param number its number, from 1
 * @param before what stands before the marked place
 * @param marked what is marked; empty: nothing on this line
 * @param after what stands after it
 */
public record ExcerptLine(int number, String before, String marked, String after) {
  private static final int CONTEXT = 70;
  private static final int MARK = 60;

  /** Returns a line without a mark. */
  static ExcerptLine plain(int number, String line) {
    int[] letters = line.codePoints().limit(2 * CONTEXT + 1L).toArray();
    boolean cut = letters.length > 2 * CONTEXT;
    String shown = new String(letters, 0, Math.min(letters.length, 2 * CONTEXT));
    return new ExcerptLine(number, cut ? shown + "…" : shown, "", "");
  }

  /**
   * Returns a line with a mark on the word at this column.
   *
   * @param column in code points, from 1
   */
  static ExcerptLine marked(int number, String line, int column) {
    int[] letters = line.codePoints().toArray();
    int start = Math.min(Math.max(0, column - 1), letters.length);
    int end = start;
    boolean quoted = start < letters.length && letters[start] == '"';
    while (end < letters.length && end - start < MARK && !ends(letters, start, end, quoted)) {
      end++;
    }
    if (quoted && end < letters.length && letters[end] == '"') {
      end++;
    }
    int from = Math.max(0, start - CONTEXT);
    int to = Math.min(letters.length, end + CONTEXT);
    return new ExcerptLine(
        number,
        (from > 0 ? "…" : "") + new String(letters, from, start - from),
        new String(letters, start, end - start),
        new String(letters, end, to - end) + (to < letters.length ? "…" : ""));
  }

  private static boolean ends(int[] letters, int start, int end, boolean quoted) {
    return quoted
        ? end > start && letters[end] == '"' && letters[end - 1] != '\\'
        : end > start && ",:]}".indexOf(letters[end]) >= 0;
  }
}
