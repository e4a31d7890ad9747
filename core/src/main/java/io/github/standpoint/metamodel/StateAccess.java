package io.github.standpoint.metamodel;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.actor.State;
import io.github.standpoint.element.Evidence;
import io.github.standpoint.element.Id;
import io.github.standpoint.value.Identifier;
import io.github.standpoint.value.Name;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link State}, by the place of an attribute in its table. */
final class StateAccess extends Access<State> {

  @Override
  @Nullable Object get(State owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getId();
      case 1 -> owner.getName();
      case 2 -> owner.getAliases();
      case 3 -> owner.getIdentifiers();
      case 4 -> owner.isAnonymous() ? true : null;
      case 5 -> owner.getCountry().orElse(null);
      case 6 -> owner.getEvidence();
      case 7 -> owner.getNote().orElse(null);
      case 8 -> owner.getExtensions();
      default -> throw unknown(attribute);
    };
  }

  @Override
  @SuppressWarnings("unchecked") // the table says what each value is
  void set(Object builder, int attribute, Object value) {
    State.Builder to = (State.Builder) builder;
    switch (attribute) {
      case 0 -> to.id((Id<Actor>) value);
      case 1 -> to.name((String) value);
      case 2 -> to.addAlias((Name) value);
      case 3 -> to.addIdentifier((Identifier) value);
      case 4 -> to.anonymous((Boolean) value);
      case 5 -> to.country((String) value);
      case 6 -> to.addEvidence((Evidence) value);
      case 7 -> to.note((String) value);
      case 8 -> to.putExtension((Map.Entry<String, String>) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return State.builder();
  }

  @Override
  State build(Object builder) {
    return ((State.Builder) builder).build();
  }
}
