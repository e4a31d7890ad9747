package io.github.standpoint.value;

import io.github.standpoint.element.Word;
import java.util.Objects;

/**
 * A word of an open vocabulary. It keeps the text it was given, letter for letter, whether the
 * vocabulary knows it or not; an unknown word is carried, written back as it came, and warned about
 * unless it is private.
 *
 * <p>Two terms of one vocabulary are equal when their texts are.
 */
public abstract class Term implements Word {
  private final String text;

  /** Holds this text. */
  protected Term(String text) {
    this.text = Objects.requireNonNull(text, "text");
  }

  /** Returns the vocabulary that this term is taken from. */
  public abstract Vocabulary<? extends Term> vocabulary();

  @Override
  public final String text() {
    return text;
  }

  /** Returns whether the vocabulary has this word. */
  public final boolean known() {
    return vocabulary().contains(text);
  }

  /** Returns whether this is a word of the user's own, {@code x-…}, which nobody warns about. */
  public final boolean privateUse() {
    return text.startsWith("x-");
  }

  @Override
  public final boolean equals(Object other) {
    return other != null && other.getClass() == getClass() && ((Term) other).text.equals(text);
  }

  @Override
  public final int hashCode() {
    return text.hashCode();
  }

  /** Returns the word itself, and nothing else. */
  @Override
  public final String toString() {
    return text;
  }
}
