package io.github.standpoint.validation;

import io.github.standpoint.element.Evidence;

/**
 * The places in a text that a piece of evidence can mean (W3C Web Annotation: text quote selector
 * and, for {@code start}, text position selector). Offsets count code points. For one thread.
 */
final class Anchor {
  private static final int UNKNOWN = -1;

  private final SearchedText text;
  private final String prefix;
  private final String exact;
  private final String suffix;
  private int times = UNKNOWN;

  private Anchor(SearchedText text, String prefix, String exact, String suffix) {
    this.text = text;
    this.prefix = prefix;
    this.exact = exact;
    this.suffix = suffix;
  }

  static Anchor of(Evidence evidence, SearchedText text) {
    return new Anchor(
        text,
        evidence.getPrefix().orElse(""),
        evidence.getExact(),
        evidence.getSuffix().orElse(""));
  }

  /** Returns how often the words stand there, with what is said to surround them. */
  int times() {
    if (times == UNKNOWN) {
      times = exact.isEmpty() ? 0 : text.count(surrounded());
    }
    return times;
  }

  private String surrounded() {
    return prefix.isEmpty() && suffix.isEmpty() ? exact : prefix + exact + suffix;
  }

  boolean stands() {
    return times() > 0;
  }

  /** Returns whether the words start at this code point, whatever surrounds them. */
  boolean startsAt(int codePoint) {
    return text.standsAt("", exact, codePoint);
  }

  /** Returns whether they start there with what is said to surround them. */
  boolean standsAt(int codePoint) {
    return startsAt(codePoint)
        && text.standsAt(prefix, suffix.isEmpty() ? exact : exact + suffix, codePoint);
  }
}
