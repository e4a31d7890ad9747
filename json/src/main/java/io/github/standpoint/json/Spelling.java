package io.github.standpoint.json;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells a slip of the fingers from another word. More careful than a suggestion has to be: what it
 * returns is put into a story without anybody being asked.
 *
 * <p>A slip is another letter case, another sign between the parts of a word, or one slip in the
 * letters, if no other known word is as near or one slip farther. Never at the first letter, where
 * negations stand: "impossible" is not "possible" and "atypical" not "typical".
 */
final class Spelling {
  private static final int LEAST_LENGTH = 4;
  private static final int MAX_LENGTH = 64;

  private Spelling() {}

  /** Returns the known name that was meant: a letter too many, too few, wrong, or two swapped. */
  static Optional<String> name(String word, Collection<String> known) {
    return meant(word, known, true);
  }

  /**
   * Returns the known word of a vocabulary that was meant: a letter too many or too few, or two
   * swapped. A wrong letter makes another word too easily: "adapted" is not "adopted", and who
   * "defies" does not deny.
   */
  static Optional<String> word(String word, Collection<String> known) {
    return meant(word, known, false);
  }

  private static Optional<String> meant(
      String word, Collection<String> known, boolean wrongLetter) {
    if (word.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String folded = folded(word);
    List<String> alike = known.stream().filter(it -> folded(it).equals(folded)).toList();
    if (!alike.isEmpty()) {
      return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }
    if (folded.length() < LEAST_LENGTH) {
      return Optional.empty();
    }
    List<String> near = known.stream().filter(it -> distance(folded, folded(it)) <= 2).toList();
    return near.size() == 1 && slip(folded, folded(near.get(0)), wrongLetter)
        ? Optional.of(near.get(0))
        : Optional.empty();
  }

  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
  }

  private static boolean slip(String a, String b, boolean wrongLetter) {
    if (b.isEmpty() || a.charAt(0) != b.charAt(0) || distance(a, b) != 1) {
      return false;
    }
    if (wrongLetter || a.length() != b.length()) {
      return true;
    }
    int first = 0;
    while (a.charAt(first) == b.charAt(first)) {
      first++;
    }
    return first + 1 < a.length()
        && a.charAt(first) == b.charAt(first + 1)
        && a.charAt(first + 1) == b.charAt(first);
  }

  /** The optimal string alignment distance; 3 for everything farther. */
  private static int distance(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 2) {
      return 3;
    }
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + same);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return Math.min(3, d[a.length()][b.length()]);
  }
}
