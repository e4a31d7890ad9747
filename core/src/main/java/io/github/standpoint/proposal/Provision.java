package io.github.standpoint.proposal;

import io.github.standpoint.constraint.NonBlank;
import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.element.Subject;
import io.github.standpoint.value.Condition;
import io.github.standpoint.value.LegalReference;
import io.github.standpoint.value.TimeLimit;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a text says that somebody must, may or must not do, or expressly leaves out. */
@Value.Immutable
// getId() is narrower here, which from(Element) cannot copy; from(Provision) copies everything.
@SuppressWarnings("immutables:from")
public sealed interface Provision extends Attributed, Subject permits ImmutableProvision {

  @Override
  Id<Provision> getId();

  /** {@return whether the text obliges, permits, forbids, or expressly omits} */
  ProvisionMode getMode();

  /** {@return what is to be done; who owes what to whom is said there} */
  Optional<Id<Measure>> getMeasure();

  /** {@return where in the text it stands} */
  Optional<@Valid LegalReference> getLegalReference();

  /** {@return whether the story states it or it is inferred from a likeness} */
  ProvisionBasis getBasis();

  /** {@return by when or for how long it holds} */
  Optional<@Valid TimeLimit> getTimeLimit();

  /** {@return what it depends on; all are needed} */
  List<@Valid Condition> getConditions();

  /** {@return the provision in the words of the text, for reading only} */
  Optional<@NonBlank String> getText();

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link Provision}; refuses only what is missing or {@code null}. */
  final class Builder extends ImmutableProvision.Builder {
    Builder() {}

    /** Sets the id, given as text. */
    public Builder id(String id) {
      return id(Id.of(id));
    }

    /** Sets a reference to this element. */
    public Builder measure(Measure measure) {
      return measure(measure.getId());
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
