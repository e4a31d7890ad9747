package io.github.standpoint.metamodel;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.element.Id;
import io.github.standpoint.event.ParticipantRole;
import io.github.standpoint.event.Participation;
import io.github.standpoint.event.Presence;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link Participation}, by the place of an attribute in its table. */
final class ParticipationAccess extends Access<Participation> {

  @Override
  @Nullable Object get(Participation owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getActor();
      case 1 -> owner.getOnBehalfOf().orElse(null);
      case 2 -> owner.getRole().orElse(null);
      case 3 -> owner.getPresence().orElse(null);
      default -> throw unknown(attribute);
    };
  }

  @Override
  @SuppressWarnings("unchecked") // the table says what each value is
  void set(Object builder, int attribute, Object value) {
    Participation.Builder to = (Participation.Builder) builder;
    switch (attribute) {
      case 0 -> to.actor((Id<Actor>) value);
      case 1 -> to.onBehalfOf((Id<Actor>) value);
      case 2 -> to.role((ParticipantRole) value);
      case 3 -> to.presence((Presence) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return Participation.builder();
  }

  @Override
  Participation build(Object builder) {
    return ((Participation.Builder) builder).build();
  }
}
