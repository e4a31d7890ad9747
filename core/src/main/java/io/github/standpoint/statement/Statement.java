package io.github.standpoint.statement;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.actor.Affiliation;
import io.github.standpoint.constraint.NotReversed;
import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.element.Subject;
import io.github.standpoint.value.FuzzyDate;
import io.github.standpoint.value.Place;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That somebody said something, however it was worded: who, on whose behalf, to whom, and with
 * which reporting verb.
 */
@Value.Immutable
// getId() is narrower here, which from(Element) cannot copy; from(Statement) copies everything.
@SuppressWarnings("immutables:from")
public sealed interface Statement extends Provenance, Subject permits ImmutableStatement {

  @Override
  Id<Statement> getId();

  /** {@return who spoke; at least one, several for a joint statement} */
  List<Id<Actor>> getSpeakers();

  /** {@return in which office they spoke} */
  List<Id<Affiliation>> getCapacity();

  /** {@return for whom they spoke} */
  List<Id<Actor>> getOnBehalfOf();

  /** {@return how the words were introduced; never a substitute for a stance} */
  ReportingVerb getVerb();

  /** {@return to whom they spoke} */
  List<Id<Actor>> getAudience();

  /** {@return on what terms of attribution} */
  Optional<AttributionTerms> getTerms();

  /** {@return when it was said} */
  Optional<@NotReversed FuzzyDate> getDate();

  /** {@return where it was said} */
  List<Id<Place>> getLocations();

  /** {@return the words printed as the speaker's own} */
  List<@Valid Quote> getQuotes();

  /** {@return earlier words of the same speaker that are taken back} */
  List<Id<Statement>> getRetracts();

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link Statement}; refuses only what is missing or {@code null}. */
  final class Builder extends ImmutableStatement.Builder {
    Builder() {}

    /** Sets the id, given as text. */
    public Builder id(String id) {
      return id(Id.of(id));
    }

    /** Adds a reference to this element. */
    public Builder addSpeaker(Actor speaker) {
      return addSpeaker(speaker.getId());
    }

    /** Adds a reference to this element. */
    public Builder addCapacity(Affiliation office) {
      return addCapacity(office.getId());
    }

    /** Adds a reference to this element. */
    public Builder addOnBehalfOf(Actor principal) {
      return addOnBehalfOf(principal.getId());
    }

    /** Sets the word, known or not, given as text. */
    public Builder verb(String verb) {
      return verb(ReportingVerb.of(verb));
    }

    /** Adds a reference to this element. */
    public Builder addAudience(Actor hearer) {
      return addAudience(hearer.getId());
    }

    /**
     * Sets the date, given as EDTF text.
     *
     * @throws IllegalArgumentException if the text is no date
     */
    public Builder date(String date) {
      return date(FuzzyDate.parse(date));
    }

    /** Adds a reference to this element. */
    public Builder addLocation(Place location) {
      return addLocation(location.getId());
    }

    /** Adds a reference to this element. */
    public Builder addRetracts(Statement statement) {
      return addRetracts(statement.getId());
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
