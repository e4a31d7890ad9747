package io.github.standpoint.metamodel;

import io.github.standpoint.assistance.Item;
import io.github.standpoint.value.Identifier;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link Item}, by the place of an attribute in its table. */
final class ItemAccess extends Access<Item> {

  @Override
  @Nullable Object get(Item owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getName();
      case 1 -> owner.getIdentifiers();
      default -> throw unknown(attribute);
    };
  }

  @Override
  void set(Object builder, int attribute, Object value) {
    Item.Builder to = (Item.Builder) builder;
    switch (attribute) {
      case 0 -> to.name((String) value);
      case 1 -> to.addIdentifier((Identifier) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return Item.builder();
  }

  @Override
  Item build(Object builder) {
    return ((Item.Builder) builder).build();
  }
}
