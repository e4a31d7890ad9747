package io.github.standpoint.metamodel;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of a type: its name in JSON and in Java, whether it must be there, and what its
 * values are.
 *
 * @param <T> the type that has it
 */
public final class Attribute<T> {

  /** How many values an attribute has. */
  public enum Cardinality {
    /** Exactly one. */
    REQUIRED,
    /** One or none. */
    OPTIONAL,
    /** Any number, in order. */
    LIST,
    /** Any number of texts by key. */
    MAP
  }

  private final String name;
  private final int index;
  private final Cardinality cardinality;
  private final ValueKind<?> kind;
  private final Access<T> access;

  Attribute(String name, int index, Cardinality cardinality, ValueKind<?> kind, Access<T> access) {
    this.name = name;
    this.index = index;
    this.cardinality = cardinality;
    this.kind = kind;
    this.access = access;
  }

  /** Returns the name, the same in JSON, in builders, and in the accessor after {@code get}. */
  public String name() {
    return name;
  }

  /** Returns where it stands among the attributes of its type, from 0. */
  public int index() {
    return index;
  }

  /** Returns how many values it has. */
  public Cardinality cardinality() {
    return cardinality;
  }

  /** Returns whether it must be there. */
  public boolean required() {
    return cardinality == Cardinality.REQUIRED;
  }

  /** Returns what each of its values is. */
  public ValueKind<?> kind() {
    return kind;
  }

  /** Returns the version of the format that introduced it. */
  public String since() {
    return "1.0";
  }

  /** Returns the value, or null if it is absent; of a list or map, the whole of it. */
  public @Nullable Object get(T owner) {
    return access.get(owner, index);
  }

  /** Returns the values as a list: of a list itself, else one or none. Not for maps. */
  public List<?> values(T owner) {
    Object value = access.get(owner, index);
    if (value == null) {
      return List.of();
    }
    return cardinality == Cardinality.LIST ? (List<?>) value : List.of(value);
  }

  /**
   * Puts a value into a builder of the type: sets it, adds it to a list, or puts an entry into a
   * map.
   */
  public void set(Object builder, Object value) {
    access.set(builder, index, value);
  }

  /** Returns the entries of a map attribute. */
  @SuppressWarnings("unchecked") // maps have no other type
  public Map<String, String> entries(T owner) {
    Object value = access.get(owner, index);
    return value == null ? Map.of() : (Map<String, String>) value;
  }

  @Override
  public String toString() {
    return name;
  }
}
