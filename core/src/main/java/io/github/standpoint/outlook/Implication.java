package io.github.standpoint.outlook;

import io.github.standpoint.constraint.NonBlank;
import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Element;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.element.Subject;
import io.github.standpoint.value.Effect;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** That one thing acts, or may act, on another. */
@Value.Immutable
// getId() is narrower here, which from(Element) cannot copy; from(Implication) copies everything.
@SuppressWarnings("immutables:from")
public sealed interface Implication extends Attributed, Subject permits ImmutableImplication {

  @Override
  Id<Implication> getId();

  /** {@return what acts} */
  Id<? extends Subject> getCause();

  /** {@return what it does} */
  Effect getEffect();

  /** {@return what is acted on} */
  List<Id<? extends Element>> getAffects();

  /**
   * {@return whether the relation between the two or more actors in {@code affects} is acted on,
   * rather than each of them}
   */
  @Value.Default
  default boolean isAffectsRelation() {
    return false;
  }

  /** {@return the implication in words, for reading only} */
  Optional<@NonBlank String> getDescription();

  /** {@return how likely it is said to be} */
  @Valid
  Likelihood getLikelihood();

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of an {@link Implication}; refuses only what is missing or {@code null}. */
  final class Builder extends ImmutableImplication.Builder {
    Builder() {}

    /** Sets the id, given as text. */
    public Builder id(String id) {
      return id(Id.of(id));
    }

    /** Sets a reference to this element. */
    public Builder cause(Subject cause) {
      return cause(cause.getId());
    }

    /** Sets the word, known or not, given as text. */
    public Builder effect(String effect) {
      return effect(Effect.of(effect));
    }

    /** Adds a reference to this element. */
    public Builder addAffects(Element element) {
      return addAffects(element.getId());
    }

    /** Adds a reference to what this is known from. */
    public Builder addAccordingTo(Provenance source) {
      return addAccordingTo(source.getId());
    }

    /** Adds a reference to what cannot be so if this is. */
    public Builder addContradicts(Attributed other) {
      return addContradicts(other.getId());
    }
  }
}
