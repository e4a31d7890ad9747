package io.github.standpoint.metamodel;

import io.github.standpoint.assistance.AidCategory;
import io.github.standpoint.assistance.Component;
import io.github.standpoint.assistance.ComponentKind;
import io.github.standpoint.assistance.Item;
import io.github.standpoint.element.Evidence;
import io.github.standpoint.element.Id;
import io.github.standpoint.value.Amount;
import io.github.standpoint.value.Condition;
import io.github.standpoint.value.FuzzyDate;
import io.github.standpoint.value.Place;
import io.github.standpoint.value.Quantity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link Component}, by the place of an attribute in its table. */
final class ComponentAccess extends Access<Component> {

  @Override
  @Nullable Object get(Component owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getId();
      case 1 -> owner.getKind();
      case 2 -> owner.getCategory().orElse(null);
      case 3 -> owner.getItem().orElse(null);
      case 4 -> owner.getDescription().orElse(null);
      case 5 -> owner.getQuantity().orElse(null);
      case 6 -> owner.getAmount().orElse(null);
      case 7 -> owner.getLocations();
      case 8 -> owner.getDuring().orElse(null);
      case 9 -> owner.getConditions();
      case 10 -> owner.getEvidence();
      case 11 -> owner.getNote().orElse(null);
      case 12 -> owner.getExtensions();
      default -> throw unknown(attribute);
    };
  }

  @Override
  @SuppressWarnings("unchecked") // the table says what each value is
  void set(Object builder, int attribute, Object value) {
    Component.Builder to = (Component.Builder) builder;
    switch (attribute) {
      case 0 -> to.id((Id<Component>) value);
      case 1 -> to.kind((ComponentKind) value);
      case 2 -> to.category((AidCategory) value);
      case 3 -> to.item((Item) value);
      case 4 -> to.description((String) value);
      case 5 -> to.quantity((Quantity) value);
      case 6 -> to.amount((Amount) value);
      case 7 -> to.addLocation((Id<Place>) value);
      case 8 -> to.during((FuzzyDate) value);
      case 9 -> to.addCondition((Condition) value);
      case 10 -> to.addEvidence((Evidence) value);
      case 11 -> to.note((String) value);
      case 12 -> to.putExtension((Map.Entry<String, String>) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return Component.builder();
  }

  @Override
  Component build(Object builder) {
    return ((Component.Builder) builder).build();
  }
}
