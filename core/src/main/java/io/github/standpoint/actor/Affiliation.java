package io.github.standpoint.actor;

import io.github.standpoint.constraint.NonBlank;
import io.github.standpoint.constraint.NotReversed;
import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.value.FuzzyDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That actors belong to, hold office in, or stand with an organization, group or state (Popolo
 * membership).
 */
@Value.Immutable
// getId() is narrower here, which from(Element) cannot copy; from(Affiliation) copies everything.
@SuppressWarnings("immutables:from")
public sealed interface Affiliation extends Attributed permits ImmutableAffiliation {

  @Override
  Id<Affiliation> getId();

  /** {@return who belongs} */
  List<Id<Actor>> getMembers();

  /** {@return where they belong} */
  Id<Actor> getOrganization();

  /** {@return as what they belong} */
  Role getRole();

  /** {@return the standing of the office, where it is not simply held} */
  Optional<Standing> getStanding();

  /** {@return the title as printed, such as {@code press secretary}} */
  Optional<@NonBlank String> getTitle();

  /** {@return which one in order, from 1: the 32nd member} */
  Optional<Integer> getOrdinal();

  /** {@return when; an interval, its ends open or unknown where the text leaves them so} */
  Optional<@NotReversed(message = "{standpoint.affiliation.period-reversed}") FuzzyDate>
      getDuring();

  /** {@return whether the members speak for the organization; absent: the role decides} */
  Optional<Boolean> getSpeaksFor();

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of an {@link Affiliation}; refuses only what is missing or {@code null}. */
  final class Builder extends ImmutableAffiliation.Builder {
    Builder() {}

    /** Sets the id, given as text. */
    public Builder id(String id) {
      return id(Id.of(id));
    }

    /** Adds a reference to this element. */
    public Builder addMember(Actor member) {
      return addMember(member.getId());
    }

    /** Sets a reference to this element. */
    public Builder organization(Actor organization) {
      return organization(organization.getId());
    }

    /** Sets the word, known or not, given as text. */
    public Builder role(String role) {
      return role(Role.of(role));
    }

    /** Sets the word, known or not, given as text. */
    public Builder standing(String standing) {
      return standing(Standing.of(standing));
    }

    /**
     * Sets the date, given as EDTF text.
     *
     * @throws IllegalArgumentException if the text is no date
     */
    public Builder during(String during) {
      return during(FuzzyDate.parse(during));
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
