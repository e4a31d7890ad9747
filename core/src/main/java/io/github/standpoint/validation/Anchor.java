package io.github.standpoint.validation;

import io.github.standpoint.element.Evidence;

/**
 * The places in a text that a piece of evidence can mean (W3C Web Annotation: text quote selector
 * and, for {@code start}, text position selector). Offsets count code points.
 */
final class Anchor {
  private final String text;
  private final String prefix;
  private final String exact;
  private final int times;

  private Anchor(String text, String prefix, String exact, String suffix) {
    this.text = text;
    this.prefix = prefix;
    this.exact = exact;
    this.times = exact.isEmpty() ? 0 : count(text, prefix + exact + suffix);
  }

  static Anchor of(Evidence evidence, String text) {
    return new Anchor(
        text,
        evidence.getPrefix().orElse(""),
        evidence.getExact(),
        evidence.getSuffix().orElse(""));
  }

  private static int count(String text, String words) {
    int count = 0;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      count++;
    }
    return count;
  }

  /** Returns how often the words stand there, with what is said to surround them. */
  int times() {
    return times;
  }

  boolean stands() {
    return times > 0;
  }

  /** Returns whether the words start at this code point. */
  boolean standsAt(int codePoint) {
    return codePoint >= 0
        && codePoint <= text.codePointCount(0, text.length())
        && text.startsWith(exact, text.offsetByCodePoints(0, codePoint))
        && (prefix.isEmpty() || stands());
  }
}
