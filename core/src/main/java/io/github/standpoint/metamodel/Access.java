package io.github.standpoint.metamodel;

import org.jspecify.annotations.Nullable;

/**
 * Reads and fills the values of one type by the place of an attribute in its table. One class a
 * type with a switch in it, where a method reference an attribute would read better: reading takes
 * a fifth longer with them, and several hundred would be linked before the first story is read.
 * {@code AttributeTest} holds every case against its accessor.
 *
 * @param <T> the type
 */
abstract class Access<T> {

  /** Returns the value, or null if it is absent; of a list or map, the whole of it. */
  abstract @Nullable Object get(T owner, int attribute);

  /** Sets the value in a builder, adds it to a list, or puts it into a map as an entry. */
  abstract void set(Object builder, int attribute, Object value);

  abstract Object newBuilder();

  abstract T build(Object builder);

  static IllegalStateException unknown(int attribute) {
    return new IllegalStateException("no attribute " + attribute);
  }
}
