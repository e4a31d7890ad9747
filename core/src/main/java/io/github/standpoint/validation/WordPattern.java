package io.github.standpoint.validation;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * An expression for words, whatever their case. Each alternative begins with letters, so that texts
 * none of whose words begins like one, nearly all, are told without trying each of them at each
 * place.
 */
final class WordPattern {
  /** So many letters at the beginning of a word are looked at; they fit into a long. */
  private static final int LETTERS = 3;

  private final Pattern pattern;
  private final long[] beginnings;

  private WordPattern(Pattern pattern, long[] beginnings) {
    this.pattern = pattern;
    this.beginnings = beginnings;
  }

  /**
   * Returns the expression for any of these at the beginning of a word.
   *
   * @param alternatives between bars, which stand nowhere else
   * @param after the expression for what follows
   */
  static WordPattern of(String alternatives, String after) {
    return new WordPattern(
        Pattern.compile("(?iU)(?<!\\p{L})(?:" + alternatives + ")" + after),
        Arrays.stream(alternatives.split("\\|", -1))
            .mapToLong(WordPattern::beginning)
            .sorted()
            .toArray());
  }

  private static long beginning(String alternative) {
    int letters = 0;
    while (letters < alternative.length() && Character.isLetter(alternative.charAt(letters))) {
      letters++;
    }
    boolean optional =
        letters < alternative.length() && "?*{".indexOf(alternative.charAt(letters)) >= 0;
    int sure = Math.min(LETTERS, optional ? letters - 1 : letters);
    if (sure < 1) {
      throw new IllegalArgumentException("must begin with a letter, but was " + alternative);
    }
    long beginning = 0;
    for (int i = 0; i < sure; i++) {
      beginning = with(beginning, alternative.charAt(i));
    }
    return beginning;
  }

  /** Returns whether one of the words stands in the text. */
  boolean isIn(String text) {
    return mayBeIn(text) && pattern.matcher(text).find();
  }

  /** Returns how often one of the words stands in the text. */
  long count(String text) {
    return mayBeIn(text) ? pattern.matcher(text).results().count() : 0;
  }

  private boolean mayBeIn(String text) {
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetter(text.charAt(i));
      if (letter && !inside && beginsAt(text, i)) {
        return true;
      }
      inside = letter;
    }
    return false;
  }

  private boolean beginsAt(String text, int start) {
    long beginning = 0;
    for (int i = start; i < Math.min(start + LETTERS, text.length()); i++) {
      beginning = with(beginning, text.charAt(i));
      if (Arrays.binarySearch(beginnings, beginning) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Letters are alike here if they are for an expression that ignores case. */
  private static long with(long beginning, char letter) {
    return beginning << Character.SIZE | Character.toLowerCase(Character.toUpperCase(letter));
  }
}
