package io.github.standpoint.event;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.constraint.Advice;
import io.github.standpoint.constraint.Coherent;
import io.github.standpoint.element.Id;
import org.immutables.value.Value;

/** How one actor voted. */
@Coherent
@Coherent(groups = Advice.class)
@Value.Immutable
public sealed interface Vote permits ImmutableVote {

  /** {@return who} */
  Id<Actor> getActor();

  /** {@return how} */
  BallotChoice getChoice();

  /** Returns one with this actor and this choice and nothing else. */
  static Vote of(Actor actor, BallotChoice choice) {
    return builder().actor(actor).choice(choice).build();
  }

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link Vote}; refuses only what is missing or {@code null}. */
  final class Builder extends ImmutableVote.Builder {
    Builder() {}

    /** Sets a reference to this element. */
    public Builder actor(Actor actor) {
      return actor(actor.getId());
    }
  }
}
