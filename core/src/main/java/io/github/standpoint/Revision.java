package io.github.standpoint;

import io.github.standpoint.constraint.Advice;
import io.github.standpoint.constraint.Coherent;
import io.github.standpoint.constraint.NotReversed;
import io.github.standpoint.constraint.WellFormedId;
import io.github.standpoint.element.Id;
import io.github.standpoint.value.FuzzyDate;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Which version of the story this is. */
@Coherent
@Coherent(groups = Advice.class)
@Value.Immutable
public sealed interface Revision permits ImmutableRevision {

  /** {@return the number of this revision, from 1} */
  Integer getNumber();

  /** {@return when it was made} */
  Optional<@NotReversed FuzzyDate> getDate();

  /** {@return the id of the story that this one replaces} */
  Optional<@WellFormedId Id<Story>> getReplaces();

  /** {@return what was set right} */
  List<@Valid Correction> getCorrections();

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link Revision}; refuses only what is missing or {@code null}. */
  final class Builder extends ImmutableRevision.Builder {
    Builder() {}

    /**
     * Sets the date, given as EDTF text.
     *
     * @throws IllegalArgumentException if the text is no date
     */
    public Builder date(String date) {
      return date(FuzzyDate.parse(date));
    }
  }
}
