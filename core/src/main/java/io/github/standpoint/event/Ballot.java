package io.github.standpoint.event;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.constraint.Advice;
import io.github.standpoint.constraint.Coherent;
import io.github.standpoint.element.Id;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A vote: who voted how, the count, what was needed, and what came of it. */
@Coherent
@Coherent(groups = Advice.class)
@Value.Immutable
public sealed interface Ballot permits ImmutableBallot {

  /** {@return the body that voted} */
  Optional<Id<Actor>> getBody();

  /** {@return who voted how, as far as it is reported} */
  List<@Valid Vote> getVotes();

  /** {@return the count; several where reports differ} */
  List<@Valid Tally> getTallies();

  /** {@return what was needed} */
  Optional<Threshold> getThreshold();

  /** {@return what came of it} */
  Optional<BallotOutcome> getOutcome();

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link Ballot}; refuses only what is missing or {@code null}. */
  final class Builder extends ImmutableBallot.Builder {
    Builder() {}

    /** Sets a reference to this element. */
    public Builder body(Actor body) {
      return body(body.getId());
    }

    /** Sets the word, known or not, given as text. */
    public Builder threshold(String threshold) {
      return threshold(Threshold.of(threshold));
    }

    /** Sets the word, known or not, given as text. */
    public Builder outcome(String outcome) {
      return outcome(BallotOutcome.of(outcome));
    }
  }
}
