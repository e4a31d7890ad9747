package io.github.standpoint.position;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.constraint.NotReversed;
import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.element.Subject;
import io.github.standpoint.value.Aim;
import io.github.standpoint.value.Condition;
import io.github.standpoint.value.FuzzyDate;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody's stance on something: the heart of the model. */
@Value.Immutable
// getId() is narrower here, which from(Element) cannot copy; from(Position) copies everything.
@SuppressWarnings("immutables:from")
public sealed interface Position extends Attributed, Subject permits ImmutablePosition {

  @Override
  Id<Position> getId();

  /** {@return whom the stance binds; not always the one who spoke} */
  Id<Actor> getHolder();

  /** {@return the stance; every "not" of a position is in this word} */
  Stance getStance();

  /** {@return what the stance is on} */
  Id<? extends Subject> getAbout();

  /** {@return what it is preferred to} */
  Optional<Id<? extends Subject>> getInsteadOf();

  /**
   * {@return how sure the last source in the chain is that the holder takes this stance (FactBank)}
   */
  Certainty getCertainty();

  /** {@return what the stance depends on; all are needed} */
  List<@Valid Condition> getConditions();

  /** {@return the holder's own reasons} */
  List<Id<? extends Subject>> getBecause();

  /** {@return what the holder wants to bring about} */
  List<@Valid Aim> getAims();

  /** {@return when the stance was taken; absent: the date of its statement} */
  Optional<@NotReversed FuzzyDate> getDate();

  /** {@return the same holder's earlier position that this one replaces} */
  Optional<Id<Position>> getSupersedes();

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link Position}; refuses only what is missing or {@code null}. */
  final class Builder extends ImmutablePosition.Builder {
    Builder() {}

    /** Sets the id, given as text. */
    public Builder id(String id) {
      return id(Id.of(id));
    }

    /** Sets a reference to this element. */
    public Builder holder(Actor holder) {
      return holder(holder.getId());
    }

    /** Sets the word, known or not, given as text. */
    public Builder stance(String stance) {
      return stance(Stance.of(stance));
    }

    /** Sets a reference to this element. */
    public Builder about(Subject about) {
      return about(about.getId());
    }

    /** Sets a reference to this element. */
    public Builder insteadOf(Subject insteadOf) {
      return insteadOf(insteadOf.getId());
    }

    /** Adds a reference to this element. */
    public Builder addBecause(Subject reason) {
      return addBecause(reason.getId());
    }

    /**
     * Sets the date, given as EDTF text.
     *
     * @throws IllegalArgumentException if the text is no date
     */
    public Builder date(String date) {
      return date(FuzzyDate.parse(date));
    }

    /** Sets a reference to this element. */
    public Builder supersedes(Position supersedes) {
      return supersedes(supersedes.getId());
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
