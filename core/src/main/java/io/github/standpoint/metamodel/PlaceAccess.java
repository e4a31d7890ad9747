package io.github.standpoint.metamodel;

import io.github.standpoint.element.Evidence;
import io.github.standpoint.element.Id;
import io.github.standpoint.value.Identifier;
import io.github.standpoint.value.Name;
import io.github.standpoint.value.Place;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link Place}, by the place of an attribute in its table. */
final class PlaceAccess extends Access<Place> {

  @Override
  @Nullable Object get(Place owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getId();
      case 1 -> owner.getName();
      case 2 -> owner.getAliases();
      case 3 -> owner.getCountry().orElse(null);
      case 4 -> owner.getPartOf().orElse(null);
      case 5 -> owner.getIdentifiers();
      case 6 -> owner.getEvidence();
      case 7 -> owner.getNote().orElse(null);
      case 8 -> owner.getExtensions();
      default -> throw unknown(attribute);
    };
  }

  @Override
  @SuppressWarnings("unchecked") // the table says what each value is
  void set(Object builder, int attribute, Object value) {
    Place.Builder to = (Place.Builder) builder;
    switch (attribute) {
      case 0 -> to.id((Id<Place>) value);
      case 1 -> to.name((String) value);
      case 2 -> to.addAlias((Name) value);
      case 3 -> to.country((String) value);
      case 4 -> to.partOf((Id<Place>) value);
      case 5 -> to.addIdentifier((Identifier) value);
      case 6 -> to.addEvidence((Evidence) value);
      case 7 -> to.note((String) value);
      case 8 -> to.putExtension((Map.Entry<String, String>) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return Place.builder();
  }

  @Override
  Place build(Object builder) {
    return ((Place.Builder) builder).build();
  }
}
