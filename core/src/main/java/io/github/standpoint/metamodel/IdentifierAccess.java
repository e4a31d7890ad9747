package io.github.standpoint.metamodel;

import io.github.standpoint.value.Identifier;
import io.github.standpoint.value.IdentifierScheme;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link Identifier}, by the place of an attribute in its table. */
final class IdentifierAccess extends Access<Identifier> {

  @Override
  @Nullable Object get(Identifier owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getScheme();
      case 1 -> owner.getValue();
      default -> throw unknown(attribute);
    };
  }

  @Override
  void set(Object builder, int attribute, Object value) {
    Identifier.Builder to = (Identifier.Builder) builder;
    switch (attribute) {
      case 0 -> to.scheme((IdentifierScheme) value);
      case 1 -> to.value((String) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return Identifier.builder();
  }

  @Override
  Identifier build(Object builder) {
    return ((Identifier.Builder) builder).build();
  }
}
