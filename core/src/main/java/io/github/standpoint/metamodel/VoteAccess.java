package io.github.standpoint.metamodel;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.element.Id;
import io.github.standpoint.event.BallotChoice;
import io.github.standpoint.event.Vote;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link Vote}, by the place of an attribute in its table. */
final class VoteAccess extends Access<Vote> {

  @Override
  @Nullable Object get(Vote owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getActor();
      case 1 -> owner.getChoice();
      default -> throw unknown(attribute);
    };
  }

  @Override
  @SuppressWarnings("unchecked") // the table says what each value is
  void set(Object builder, int attribute, Object value) {
    Vote.Builder to = (Vote.Builder) builder;
    switch (attribute) {
      case 0 -> to.actor((Id<Actor>) value);
      case 1 -> to.choice((BallotChoice) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return Vote.builder();
  }

  @Override
  Vote build(Object builder) {
    return ((Vote.Builder) builder).build();
  }
}
