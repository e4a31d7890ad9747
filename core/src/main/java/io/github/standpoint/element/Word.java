package io.github.standpoint.element;

/**
 * A word of a vocabulary: a constant of a closed one (an enum, which never grows within a major
 * version) or a term of an open one.
 */
public interface Word {

  /** Returns the word as it stands in JSON, such as {@code rules-out}. */
  String text();
}
