package io.github.standpoint.metamodel;

import io.github.standpoint.statement.Original;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link Original}, by the place of an attribute in its table. */
final class OriginalAccess extends Access<Original> {

  @Override
  @Nullable Object get(Original owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getText();
      case 1 -> owner.getLanguage();
      default -> throw unknown(attribute);
    };
  }

  @Override
  void set(Object builder, int attribute, Object value) {
    Original.Builder to = (Original.Builder) builder;
    switch (attribute) {
      case 0 -> to.text((String) value);
      case 1 -> to.language((String) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return Original.builder();
  }

  @Override
  Original build(Object builder) {
    return ((Original.Builder) builder).build();
  }
}
