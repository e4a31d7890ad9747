package io.github.standpoint.proposal;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.constraint.NonBlank;
import io.github.standpoint.constraint.NotReversed;
import io.github.standpoint.element.Element;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Subject;
import io.github.standpoint.value.Amount;
import io.github.standpoint.value.FuzzyDate;
import io.github.standpoint.value.Period;
import io.github.standpoint.value.Place;
import io.github.standpoint.value.Quantity;
import io.github.standpoint.value.TimeLimit;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that can be done; always worded affirmatively, so that every "not" stands elsewhere.
 */
@Value.Immutable
// getId() is narrower here, which from(Element) cannot copy; from(Measure) copies everything.
@SuppressWarnings("immutables:from")
public sealed interface Measure extends Subject permits ImmutableMeasure {

  @Override
  Id<Measure> getId();

  /** {@return what is done} */
  MeasureKind getKind();

  /** {@return the measure in words, for reading only} */
  Optional<@NonBlank String> getDescription();

  /** {@return who would do it} */
  List<Id<Actor>> getAgents();

  /** {@return for whom} */
  List<Id<Actor>> getBeneficiaries();

  /** {@return against whom} */
  List<Id<Actor>> getAgainst();

  /** {@return what is approved, joined, extended, transferred or ended} */
  List<Id<? extends Element>> getObjects();

  /** {@return where} */
  List<Id<Place>> getLocations();

  /** {@return when it is meant to be done; an interval for what lasts} */
  Optional<@NotReversed FuzzyDate> getDuring();

  /** {@return how often, as the period from one time to the next} */
  Optional<Period> getEvery();

  /** {@return by when or for how long} */
  Optional<@Valid TimeLimit> getTimeLimit();

  /** {@return how much money} */
  Optional<@Valid Amount> getAmount();

  /** {@return how many} */
  Optional<@Valid Quantity> getQuantity();

  /** {@return what is given in exchange for it} */
  List<Id<? extends Subject>> getInReturnFor();

  /** {@return what larger thing it is a part of ("as part of security guarantees")} */
  Optional<Id<? extends Subject>> getPartOf();

  /** Returns one with this id and this kind and nothing else. */
  static Measure of(String id, MeasureKind kind) {
    return builder().id(id).kind(kind).build();
  }

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link Measure}; refuses only what is missing or {@code null}. */
  final class Builder extends ImmutableMeasure.Builder {
    Builder() {}

    /** Sets the id, given as text. */
    public Builder id(String id) {
      return id(Id.of(id));
    }

    /** Sets the word, known or not, given as text. */
    public Builder kind(String kind) {
      return kind(MeasureKind.of(kind));
    }

    /** Adds a reference to this element. */
    public Builder addAgent(Actor agent) {
      return addAgent(agent.getId());
    }

    /** Adds a reference to this element. */
    public Builder addBeneficiary(Actor beneficiary) {
      return addBeneficiary(beneficiary.getId());
    }

    /** Adds a reference to this element. */
    public Builder addAgainst(Actor opponent) {
      return addAgainst(opponent.getId());
    }

    /** Adds a reference to this element. */
    public Builder addObject(Element object) {
      return addObject(object.getId());
    }

    /** Adds a reference to this element. */
    public Builder addLocation(Place location) {
      return addLocation(location.getId());
    }

    /**
     * Sets the date, given as EDTF text.
     *
     * @throws IllegalArgumentException if the text is no date
     */
    public Builder during(String during) {
      return during(FuzzyDate.parse(during));
    }

    /**
     * Sets the period, given as ISO 8601 text.
     *
     * @throws IllegalArgumentException if the text is no period
     */
    public Builder every(String every) {
      return every(Period.parse(every));
    }

    /** Adds a reference to this element. */
    public Builder addInReturnFor(Subject price) {
      return addInReturnFor(price.getId());
    }

    /** Sets a reference to this element. */
    public Builder partOf(Subject partOf) {
      return partOf(partOf.getId());
    }
  }
}
