package io.github.standpoint.report;

import java.util.Optional;

/** Finds the word that was probably meant by a word that is not known. */
public final class Nearest {
  private static final int MAX_LENGTH = 64;

  private Nearest() {}

  /**
   * Returns the candidate that differs least from the word: by letter case alone, or by at most one
   * slip in four letters (a letter too many, too few, wrong, or two swapped) and never more than
   * three. Empty if none is that near, or if the word is longer than {@value #MAX_LENGTH}. Among
   * equals the first wins.
   */
  public static Optional<String> of(String word, Iterable<String> candidates) {
    if (word.length() > MAX_LENGTH || word.isBlank()) {
      return Optional.empty();
    }
    int allowed = Math.min(3, Math.max(1, word.length() / 4));
    String best = null;
    for (String candidate : candidates) {
      if (candidate.equalsIgnoreCase(word)) {
        return Optional.of(candidate);
      }
      int limit = best == null ? allowed : allowed - 1;
      if (Math.abs(candidate.length() - word.length()) <= limit) {
        int distance = distance(word, candidate, limit);
        if (distance <= limit) {
          best = candidate;
          allowed = distance;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * The optimal string alignment distance, or more than the limit if it is more. Only what lies as
   * near to the diagonal as the limit can count.
   */
  private static int distance(String a, String b, int limit) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int from = Math.max(1, i - limit);
      int to = Math.min(b.length(), i + limit);
      row[from - 1] = from == 1 ? i : limit + 1;
      int least = row[from - 1];
      if (to < b.length()) {
        row[to + 1] = limit + 1;
      }
      for (int j = from; j <= to; j++) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + same);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > limit) {
        return limit + 1;
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }
}
