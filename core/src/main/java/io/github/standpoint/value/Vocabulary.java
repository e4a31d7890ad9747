package io.github.standpoint.value;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * An open vocabulary: the words that are known, in their order, and any other word as it came.
 * Immutable and safe for several threads.
 *
 * @param <T> the type of its terms
 */
public final class Vocabulary<T extends Term> {
  private final String name;
  private final Class<T> type;
  private final Function<String, T> unknown;
  private final Map<String, T> words;

  private Vocabulary(
      String name, Class<T> type, Function<String, T> unknown, Map<String, T> words) {
    this.name = name;
    this.type = type;
    this.unknown = unknown;
    this.words = words;
  }

  /** Returns a vocabulary of these words; any other text becomes a term by the function given. */
  public static <T extends Term> Vocabulary<T> of(
      String name, Class<T> type, Function<String, T> unknown, List<T> known) {
    Map<String, T> words = new LinkedHashMap<>(known.size() * 2);
    for (T term : known) {
      if (words.put(term.text(), term) != null) {
        throw new IllegalArgumentException(name + " has the word " + term + " twice");
      }
    }
    return new Vocabulary<>(name, type, unknown, words);
  }

  /** Returns the name of the vocabulary, such as {@code stance}. */
  public String name() {
    return name;
  }

  /** Returns the class of its terms. */
  public Class<T> type() {
    return type;
  }

  /** Returns the term with this text: the constant if the word is known, else a new term. */
  public T term(String text) {
    T known = words.get(Objects.requireNonNull(text, "text"));
    return known != null ? known : unknown.apply(text);
  }

  /** Returns the known words, in order. */
  public Collection<T> known() {
    return java.util.Collections.unmodifiableCollection(words.values());
  }

  /** Returns whether the word is known. */
  public boolean contains(String text) {
    return words.containsKey(text);
  }

  /** Returns what the vocabulary says of its words, in its own words and by standard. */
  public Definitions definitions() {
    return Definitions.of(type);
  }

  @Override
  public String toString() {
    return name;
  }
}
