package io.github.standpoint.event;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.constraint.Advice;
import io.github.standpoint.constraint.Coherent;
import io.github.standpoint.element.Id;
import java.util.Optional;
import org.immutables.value.Value;

/** That somebody takes, took or was to take part in an event. */
@Coherent
@Coherent(groups = Advice.class)
@Value.Immutable
public sealed interface Participation permits ImmutableParticipation {

  /** {@return who} */
  Id<Actor> getActor();

  /** {@return for whom: the state signs, the person signs on its behalf} */
  Optional<Id<Actor>> getOnBehalfOf();

  /** {@return as what} */
  Optional<ParticipantRole> getRole();

  /**
   * {@return whether they took part, were invited, left or stayed away; absent: they took part, or
   * are to}
   */
  Optional<Presence> getPresence();

  /** Returns one with this actor and nothing else. */
  static Participation of(Actor actor) {
    return builder().actor(actor).build();
  }

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Collects the parts of a {@link Participation}; refuses only what is missing or {@code null}.
   */
  final class Builder extends ImmutableParticipation.Builder {
    Builder() {}

    /** Sets a reference to this element. */
    public Builder actor(Actor actor) {
      return actor(actor.getId());
    }

    /** Sets a reference to this element. */
    public Builder onBehalfOf(Actor onBehalfOf) {
      return onBehalfOf(onBehalfOf.getId());
    }

    /** Sets the word, known or not, given as text. */
    public Builder role(String role) {
      return role(ParticipantRole.of(role));
    }
  }
}
