package io.github.standpoint.metamodel;

import io.github.standpoint.metamodel.Attribute.Cardinality;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes down the attributes of one type, a line each, in the order of its {@link Access}. */
final class TypeTable<T> {
  private final Class<T> type;
  private final Access<T> access;
  private final List<Attribute<T>> attributes = new ArrayList<>();

  private TypeTable(Class<T> type, Access<T> access) {
    this.type = type;
    this.access = access;
  }

  static <T> TypeTable<T> of(Class<T> type, Access<T> access) {
    return new TypeTable<>(type, access);
  }

  TypeTable<T> required(String name, ValueKind<?> kind) {
    return add(name, Cardinality.REQUIRED, kind);
  }

  TypeTable<T> optional(String name, ValueKind<?> kind) {
    return add(name, Cardinality.OPTIONAL, kind);
  }

  TypeTable<T> list(String name, ValueKind<?> kind) {
    return add(name, Cardinality.LIST, kind);
  }

  /** A boolean that is written only when it is true. */
  TypeTable<T> flag(String name) {
    return add(name, Cardinality.OPTIONAL, Scalar.BOOLEAN);
  }

  TypeTable<T> map(String name) {
    return add(name, Cardinality.MAP, Scalar.EXCERPT);
  }

  private TypeTable<T> add(String name, Cardinality cardinality, ValueKind<?> kind) {
    attributes.add(new Attribute<>(name, attributes.size(), cardinality, kind, access));
    return this;
  }

  ModelType<T> done() {
    if (attributes.size() > ModelType.MAX_ATTRIBUTES) {
      throw new IllegalStateException(type + " has more than 64 attributes");
    }
    Map<String, Attribute<T>> byName = new HashMap<>(attributes.size() * 2);
    attributes.forEach(it -> byName.put(it.name(), it));
    return new ModelType<>(type, List.copyOf(attributes), byName, access);
  }
}
