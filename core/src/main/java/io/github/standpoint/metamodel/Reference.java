package io.github.standpoint.metamodel;

import io.github.standpoint.element.Id;
import java.util.List;

/**
 * The id of another thing in the story.
 *
 * @param <V> the Java type of the id
 */
public final class Reference<V extends Id<?>> implements ValueKind<V> {
  private final List<Class<?>> targets;

  private Reference(List<Class<?>> targets) {
    this.targets = targets;
  }

  static <V extends Id<?>> Reference<V> to(Class<?>... targets) {
    return new Reference<>(List.of(targets));
  }

  /**
   * Returns the types that a reference may name: each a type of the model or a marker of several.
   */
  public List<Class<?>> targets() {
    return targets;
  }

  /** Returns whether something of this type may be named. */
  public boolean fits(Class<?> type) {
    for (Class<?> target : targets) {
      if (target.isAssignableFrom(type)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the id with this text. */
  @SuppressWarnings("unchecked") // an Id holds nothing of its type parameter
  public V id(String text) {
    return (V) Id.of(text);
  }
}
