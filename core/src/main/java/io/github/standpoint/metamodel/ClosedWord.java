package io.github.standpoint.metamodel;

import io.github.standpoint.element.Word;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A word of a closed vocabulary: no other is accepted.
 *
 * @param <V> the enum of its words
 */
public final class ClosedWord<V extends Enum<V> & Word> implements ValueKind<V> {
  private final Class<V> type;
  private final Map<String, V> words;

  private ClosedWord(Class<V> type, Map<String, V> words) {
    this.type = type;
    this.words = words;
  }

  static <V extends Enum<V> & Word> ClosedWord<V> of(Class<V> type) {
    Map<String, V> words = new LinkedHashMap<>();
    for (V constant : type.getEnumConstants()) {
      words.put(constant.text(), constant);
    }
    return new ClosedWord<>(type, Collections.unmodifiableMap(words));
  }

  /** Returns the enum. */
  public Class<V> type() {
    return type;
  }

  /** Returns the words as they stand in JSON, in order, with their constants. */
  public Map<String, V> words() {
    return words;
  }

  /** Returns the constant with this word, or null. */
  public @Nullable V constant(String word) {
    return words.get(word);
  }
}
