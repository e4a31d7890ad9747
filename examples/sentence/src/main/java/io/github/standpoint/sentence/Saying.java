package io.github.standpoint.sentence;

import io.github.standpoint.element.Element;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What is being said at the moment: an act whose time limit runs from the notice of that same act
 * is named again as "that departure", not told once more from the beginning.
 */
final class Saying {
  private final Set<String> now = new HashSet<>();

  /** Returns whether this element is being said, so that it is mentioned inside itself. */
  boolean already(Element element) {
    return now.contains(element.getId().toString());
  }

  /** Returns whether anything else is being said, of which this is then a part. */
  boolean inside(Element element) {
    return now.stream().anyMatch(it -> !it.equals(element.getId().toString()));
  }

  /** Returns what is said while this element counts as being said. */
  <T> T during(Element element, Supplier<T> words) {
    boolean first = now.add(element.getId().toString());
    try {
      return words.get();
    } finally {
      if (first) {
        now.remove(element.getId().toString());
      }
    }
  }

  /** Returns the noun for what is being said already: the departure, that departure. */
  static Noun that(Noun noun) {
    String bare = noun.text().replaceFirst("^(the|an|a) ", "");
    return new Noun((noun.plural() ? "those " : "that ") + bare, noun.plural());
  }
}
