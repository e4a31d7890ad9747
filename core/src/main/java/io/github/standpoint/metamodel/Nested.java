package io.github.standpoint.metamodel;

import java.util.List;

/**
 * A value with attributes of its own, or one of several such kinds that are told apart by {@code
 * type}.
 *
 * @param members the types it may be; more than one only for actors
 * @param <V> the Java type of the value, or what all members have in common
 */
public record Nested<V>(List<ModelType<? extends V>> members) implements ValueKind<V> {

  /** Returns whether JSON tells the kinds apart by {@code type}. */
  public boolean union() {
    return members.size() > 1;
  }

  /** Returns the only type. */
  public ModelType<? extends V> only() {
    return members.get(0);
  }
}
