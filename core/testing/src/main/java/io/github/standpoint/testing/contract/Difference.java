package io.github.standpoint.testing.contract;

import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.Attribute.Cardinality;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.metamodel.Nested;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds where two values of the model first differ. */
final class Difference {

  private Difference() {}

  /** Returns the place and both values; empty if there is no difference. */
  static <T> Optional<String> first(T expected, @Nullable T found) {
    return found == null ? Optional.of("at : found nothing") : first(expected, found, "");
  }

  private static <T> Optional<String> first(T expected, T found, String at) {
    if (expected.equals(found)) {
      return Optional.empty();
    }
    ModelType<T> type = Model.typeOf(expected);
    if (!Model.typeOf(found).equals(type)) {
      return Optional.of(said(at, type, Model.typeOf(found)));
    }
    for (Attribute<T> attribute : type.attributes()) {
      Optional<String> first = first(attribute, expected, found, at + "/" + attribute.name());
      if (first.isPresent()) {
        return first;
      }
    }
    return Optional.of(said(at, expected, found));
  }

  private static <T> Optional<String> first(
      Attribute<T> attribute, T expected, T found, String at) {
    if (attribute.cardinality() == Cardinality.MAP || !(attribute.kind() instanceof Nested<?>)) {
      Object one = attribute.get(expected);
      Object other = attribute.get(found);
      return Objects.equals(one, other) ? Optional.empty() : Optional.of(said(at, one, other));
    }
    List<?> all = attribute.values(expected);
    List<?> those = attribute.values(found);
    if (all.size() != those.size()) {
      return Optional.of(said(at, all, those));
    }
    boolean list = attribute.cardinality() == Cardinality.LIST;
    for (int i = 0; i < all.size(); i++) {
      Optional<String> first = first((Object) all.get(i), those.get(i), list ? at + "/" + i : at);
      if (first.isPresent()) {
        return first;
      }
    }
    return Optional.empty();
  }

  private static String said(String at, @Nullable Object expected, @Nullable Object found) {
    return "at " + at + ": written " + expected + ", read " + found;
  }
}
