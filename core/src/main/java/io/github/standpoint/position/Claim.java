package io.github.standpoint.position;

import io.github.standpoint.constraint.NonBlank;
import io.github.standpoint.constraint.NotReversed;
import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Element;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.element.Subject;
import io.github.standpoint.value.Amount;
import io.github.standpoint.value.FuzzyDate;
import io.github.standpoint.value.LegalReference;
import io.github.standpoint.value.Place;
import io.github.standpoint.value.Quantity;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that can be affirmed or denied: how things stand, not what is to be done. */
@Value.Immutable
// getId() is narrower here, which from(Element) cannot copy; from(Claim) copies everything.
@SuppressWarnings("immutables:from")
public sealed interface Claim extends Attributed, Subject permits ImmutableClaim {

  @Override
  Id<Claim> getId();

  /** {@return what the claim is about} */
  Optional<Id<? extends Element>> getSubject();

  /** {@return what is claimed of the subject} */
  ClaimRelation getRelation();

  /** {@return what the subject is claimed to relate to} */
  List<Id<? extends Element>> getObjects();

  /** {@return the claim in the words of the text, for reading only} */
  Optional<@NonBlank String> getText();

  /** {@return where it is claimed to be so} */
  List<Id<Place>> getLocations();

  /** {@return when it is claimed to be so} */
  Optional<@NotReversed FuzzyDate> getDate();

  /** {@return the law that the claim is about} */
  List<@Valid LegalReference> getLegalReferences();

  /** {@return the sum that is claimed} */
  Optional<@Valid Amount> getAmount();

  /** {@return the number that is claimed} */
  Optional<@Valid Quantity> getQuantity();

  /** {@return how sure the source is that the claim is according to (FactBank)} */
  Optional<Certainty> getCertainty();

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link Claim}; refuses only what is missing or {@code null}. */
  final class Builder extends ImmutableClaim.Builder {
    Builder() {}

    /** Sets the id, given as text. */
    public Builder id(String id) {
      return id(Id.of(id));
    }

    /** Sets a reference to this element. */
    public Builder subject(Element subject) {
      return subject(subject.getId());
    }

    /** Sets the word, known or not, given as text. */
    public Builder relation(String relation) {
      return relation(ClaimRelation.of(relation));
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
    public Builder date(String date) {
      return date(FuzzyDate.parse(date));
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
