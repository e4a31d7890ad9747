package io.github.standpoint.metamodel;

import io.github.standpoint.metamodel.Attribute.Cardinality;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes down the attributes of one type, a line each. The compiler holds the kind of value against
 * the accessor and the builder.
 */
final class TypeTable<T, B> {
  private final Class<T> type;
  private final Supplier<B> builder;
  private final Function<B, T> build;
  private final List<Attribute<T>> attributes = new ArrayList<>();

  private TypeTable(Class<T> type, Supplier<B> builder, Function<B, T> build) {
    this.type = type;
    this.builder = builder;
    this.build = build;
  }

  static <T, B> TypeTable<T, B> of(Class<T> type, Supplier<B> builder, Function<B, T> build) {
    return new TypeTable<>(type, builder, build);
  }

  <V> TypeTable<T, B> required(
      String name, ValueKind<V> kind, Function<T, V> get, BiFunction<B, V, ?> set) {
    return add(name, Cardinality.REQUIRED, kind, get::apply, set);
  }

  <V> TypeTable<T, B> optional(
      String name, ValueKind<V> kind, Function<T, Optional<V>> get, BiFunction<B, V, ?> set) {
    return add(name, Cardinality.OPTIONAL, kind, it -> get.apply(it).orElse(null), set);
  }

  <V> TypeTable<T, B> list(
      String name, ValueKind<V> kind, Function<T, List<V>> get, BiFunction<B, V, ?> add) {
    return add(name, Cardinality.LIST, kind, get::apply, add);
  }

  /** A boolean that is written only when it is true. */
  TypeTable<T, B> flag(String name, Predicate<T> get, BiFunction<B, Boolean, ?> set) {
    return add(
        name, Cardinality.OPTIONAL, Scalar.BOOLEAN, it -> get.test(it) ? Boolean.TRUE : null, set);
  }

  TypeTable<T, B> map(
      String name,
      Function<T, Map<String, String>> get,
      BiFunction<B, Map.Entry<String, String>, ?> put) {
    return add(name, Cardinality.MAP, Scalar.EXCERPT, get::apply, put);
  }

  @SuppressWarnings("unchecked") // set is only ever called with a builder and a value of the kind
  private <V> TypeTable<T, B> add(
      String name,
      Cardinality cardinality,
      ValueKind<?> kind,
      Function<T, @Nullable Object> get,
      BiFunction<B, V, ?> set) {
    BiConsumer<Object, Object> put = (to, value) -> set.apply((B) to, (V) value);
    attributes.add(new Attribute<>(name, attributes.size(), cardinality, kind, get, put));
    return this;
  }

  @SuppressWarnings("unchecked") // the builder comes from the supplier
  ModelType<T> done() {
    if (attributes.size() > ModelType.MAX_ATTRIBUTES) {
      throw new IllegalStateException(type + " has more than 64 attributes");
    }
    Map<String, Attribute<T>> byName = new LinkedHashMap<>(attributes.size() * 2);
    attributes.forEach(it -> byName.put(it.name(), it));
    return new ModelType<>(
        type.getSimpleName(),
        type,
        List.copyOf(attributes),
        byName,
        builder::get,
        filled -> build.apply((B) filled));
  }
}
