package io.github.standpoint.event;

import io.github.standpoint.constraint.Advice;
import io.github.standpoint.constraint.Coherent;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The count of a vote as it was reported. */
@Coherent
@Coherent(groups = Advice.class)
@Value.Immutable
public sealed interface Tally permits ImmutableTally {

  /** {@return how many voted for} */
  Optional<Integer> getInFavor();

  /** {@return how many voted against} */
  Optional<Integer> getAgainst();

  /** {@return how many abstained} */
  Optional<Integer> getAbstained();

  /** {@return how many were absent or did not participate} */
  Optional<Integer> getAbsent();

  /** {@return how many could have voted} */
  Optional<Integer> getEligible();

  /** {@return how many votes were cast} */
  Optional<Integer> getCast();

  /** {@return who reports this count, where reports differ} */
  List<Id<? extends Provenance>> getAccordingTo();

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link Tally}; refuses only what is missing or {@code null}. */
  final class Builder extends ImmutableTally.Builder {
    Builder() {}

    /** Adds a reference to this element. */
    public Builder addAccordingTo(Provenance source) {
      return addAccordingTo(source.getId());
    }
  }
}
