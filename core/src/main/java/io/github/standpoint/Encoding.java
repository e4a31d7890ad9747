package io.github.standpoint;

import io.github.standpoint.constraint.Advice;
import io.github.standpoint.constraint.Coherent;
import io.github.standpoint.constraint.NonBlank;
import io.github.standpoint.constraint.NotReversed;
import io.github.standpoint.value.FuzzyDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Who or what turned the text into this record. */
@Coherent
@Coherent(groups = Advice.class)
@Value.Immutable
public sealed interface Encoding permits ImmutableEncoding {

  /** {@return a person, software, or software whose work a person has reviewed} */
  Encoder getBy();

  /** {@return the name of the person or program} */
  Optional<@NonBlank String> getName();

  /** {@return the version of the program} */
  Optional<@NonBlank String> getVersion();

  /** {@return when} */
  Optional<@NotReversed FuzzyDate> getDate();

  /** {@return who reviewed it} */
  Optional<@NonBlank String> getReviewedBy();

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of an {@link Encoding}; refuses only what is missing or {@code null}. */
  final class Builder extends ImmutableEncoding.Builder {
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
