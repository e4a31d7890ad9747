package io.github.standpoint.element;

import java.util.Objects;

/**
 * The identifier of an element within one story; it means nothing outside it. Who an actor is in
 * the world is said by its {@code identifiers}.
 *
 * <p>Any text can be held; that it is well-formed ({@code [A-Za-z0-9][A-Za-z0-9._:-]{0,127}}) is
 * the rule {@code id.malformed}. In JSON an id is a plain string. Two ids are equal when their
 * texts are, whatever kind of element they name: ids are unique across kinds. An id is never equal
 * to its text: {@code id.equals("ukraine")} is false, and a map by text is asked with {@code
 * id.toString()}.
 *
 * <pre>{@code
 * Id<Actor> ukraine = Id.of("ukraine");
 * }</pre>
 *
 * @param <T> the kind of element that is named
 */
public final class Id<T> implements CharSequence, Comparable<Id<?>> {
  private final String text;

  private Id(String text) {
    this.text = text;
  }

  /** Returns the id with this text, letter for letter. */
  public static <T> Id<T> of(String text) {
    return new Id<>(Objects.requireNonNull(text, "text"));
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  /** Orders ids by their text, code unit by code unit. */
  @Override
  public int compareTo(Id<?> other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Id<?> id && text.equals(id.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns the text of this id, and nothing else. */
  @Override
  public String toString() {
    return text;
  }
}
