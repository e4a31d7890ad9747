package io.github.standpoint.sentence;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a story says of an act or a component in its own words: between quotation marks, because two
 * that are alike in structure may be two things, "IRIS-T launchers" and "Taurus missiles".
 */
final class Descriptions {
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private Descriptions() {}

  /** Returns the description in quotation marks; "" if the words that are said hold all of it. */
  static String beyond(String said, Optional<String> description) {
    return description.filter(it -> !holds(said, it)).map(English::quoted).orElse("");
  }

  /** Returns {@code (“Taurus missiles”)} with a space before it, or "". */
  static String remark(String said, Optional<String> description) {
    String beyond = beyond(said, description);
    return beyond.isEmpty() ? "" : " (" + beyond + ")";
  }

  /** Returns whether each word of the description is said, in this order; articles do not count. */
  private static boolean holds(String said, String description) {
    Iterator<String> words = words(said).iterator();
    for (String word : words(description)) {
      boolean found = false;
      while (!found && words.hasNext()) {
        found = words.next().equals(word);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
        .filter(it -> !it.isEmpty() && !ARTICLES.contains(it))
        .toList();
  }
}
