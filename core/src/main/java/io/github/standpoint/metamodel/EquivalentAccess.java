package io.github.standpoint.metamodel;

import io.github.standpoint.value.Equivalent;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link Equivalent}, by the place of an attribute in its table. */
final class EquivalentAccess extends Access<Equivalent> {

  @Override
  @Nullable Object get(Equivalent owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getValue();
      case 1 -> owner.getCurrency();
      default -> throw unknown(attribute);
    };
  }

  @Override
  void set(Object builder, int attribute, Object value) {
    Equivalent.Builder to = (Equivalent.Builder) builder;
    switch (attribute) {
      case 0 -> to.value((BigDecimal) value);
      case 1 -> to.currency((String) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return Equivalent.builder();
  }

  @Override
  Equivalent build(Object builder) {
    return ((Equivalent.Builder) builder).build();
  }
}
