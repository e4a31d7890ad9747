package io.github.standpoint.metamodel;

import io.github.standpoint.element.Id;
import io.github.standpoint.element.Party;
import io.github.standpoint.value.Name;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link Name}, by the place of an attribute in its table. */
final class NameAccess extends Access<Name> {

  @Override
  @Nullable Object get(Name owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getText();
      case 1 -> owner.getLanguage().orElse(null);
      case 2 -> owner.getUsedBy().orElse(null);
      default -> throw unknown(attribute);
    };
  }

  @Override
  @SuppressWarnings("unchecked") // the table says what each value is
  void set(Object builder, int attribute, Object value) {
    Name.Builder to = (Name.Builder) builder;
    switch (attribute) {
      case 0 -> to.text((String) value);
      case 1 -> to.language((String) value);
      case 2 -> to.usedBy((Id<? extends Party>) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return Name.builder();
  }

  @Override
  Name build(Object builder) {
    return ((Name.Builder) builder).build();
  }
}
