package io.github.standpoint.event;

import io.github.standpoint.constraint.NonBlank;
import io.github.standpoint.constraint.NotReversed;
import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.element.Subject;
import io.github.standpoint.value.Amount;
import io.github.standpoint.value.DateStatus;
import io.github.standpoint.value.FuzzyDate;
import io.github.standpoint.value.Period;
import io.github.standpoint.value.Place;
import io.github.standpoint.value.Quantity;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A happening: possible, planned, ongoing, over, or not come about. */
@Value.Immutable
// getId() is narrower here, which from(Element) cannot copy; from(Event) copies everything.
@SuppressWarnings("immutables:from")
public sealed interface Event extends Attributed, Subject permits ImmutableEvent {

  @Override
  Id<Event> getId();

  /** {@return what kind of happening} */
  EventKind getKind();

  /** {@return the event in words, for reading only} */
  Optional<@NonBlank String> getDescription();

  /**
   * {@return whether it is possible, planned, ongoing, occurred, did not occur, postponed or
   * cancelled}
   */
  EventStatus getStatus();

  /** {@return who takes part} */
  List<@Valid Participation> getParticipants();

  /** {@return when} */
  Optional<@NotReversed FuzzyDate> getDate();

  /** {@return why there is no date} */
  Optional<DateStatus> getDateStatus();

  /** {@return when it was to be before it was postponed} */
  Optional<@NotReversed FuzzyDate> getPreviousDate();

  /** {@return how often, as the period from one time to the next} */
  Optional<Period> getEvery();

  /** {@return how many times it has happened} */
  Optional<Integer> getOccurrences();

  /** {@return which one of a series, from 1} */
  Optional<Integer> getOrdinal();

  /** {@return where} */
  List<Id<Place>> getLocations();

  /** {@return how much money} */
  Optional<@Valid Amount> getAmount();

  /** {@return how many} */
  Optional<@Valid Quantity> getQuantity();

  /** {@return the larger event} */
  Optional<Id<Event>> getPartOf();

  /** {@return what it is about: what is talked about, voted on or signed} */
  List<Id<? extends Subject>> getAbout();

  /** {@return what is thereby done} */
  List<Id<? extends Subject>> getRealizes();

  /** {@return the vote, where the event is one} */
  Optional<@Valid Ballot> getBallot();

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of an {@link Event}; refuses only what is missing or {@code null}. */
  final class Builder extends ImmutableEvent.Builder {
    Builder() {}

    /** Sets the id, given as text. */
    public Builder id(String id) {
      return id(Id.of(id));
    }

    /** Sets the word, known or not, given as text. */
    public Builder kind(String kind) {
      return kind(EventKind.of(kind));
    }

    /**
     * Sets the date, given as EDTF text.
     *
     * @throws IllegalArgumentException if the text is no date
     */
    public Builder date(String date) {
      return date(FuzzyDate.parse(date));
    }

    /**
     * Sets the date, given as EDTF text.
     *
     * @throws IllegalArgumentException if the text is no date
     */
    public Builder previousDate(String previousDate) {
      return previousDate(FuzzyDate.parse(previousDate));
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
    public Builder addLocation(Place location) {
      return addLocation(location.getId());
    }

    /** Sets a reference to this element. */
    public Builder partOf(Event partOf) {
      return partOf(partOf.getId());
    }

    /** Adds a reference to this element. */
    public Builder addAbout(Subject subject) {
      return addAbout(subject.getId());
    }

    /** Adds a reference to this element. */
    public Builder addRealizes(Subject deed) {
      return addRealizes(deed.getId());
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
