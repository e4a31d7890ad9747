package io.github.standpoint.metamodel;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.element.Id;
import io.github.standpoint.event.Ballot;
import io.github.standpoint.event.BallotOutcome;
import io.github.standpoint.event.Tally;
import io.github.standpoint.event.Threshold;
import io.github.standpoint.event.Vote;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link Ballot}, by the place of an attribute in its table. */
final class BallotAccess extends Access<Ballot> {

  @Override
  @Nullable Object get(Ballot owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getBody().orElse(null);
      case 1 -> owner.getVotes();
      case 2 -> owner.getTallies();
      case 3 -> owner.getThreshold().orElse(null);
      case 4 -> owner.getOutcome().orElse(null);
      default -> throw unknown(attribute);
    };
  }

  @Override
  @SuppressWarnings("unchecked") // the table says what each value is
  void set(Object builder, int attribute, Object value) {
    Ballot.Builder to = (Ballot.Builder) builder;
    switch (attribute) {
      case 0 -> to.body((Id<Actor>) value);
      case 1 -> to.addVote((Vote) value);
      case 2 -> to.addTally((Tally) value);
      case 3 -> to.threshold((Threshold) value);
      case 4 -> to.outcome((BallotOutcome) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return Ballot.builder();
  }

  @Override
  Ballot build(Object builder) {
    return ((Ballot.Builder) builder).build();
  }
}
