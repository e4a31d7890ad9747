package io.github.standpoint.value;

import io.github.standpoint.constraint.Advice;
import io.github.standpoint.constraint.Coherent;
import io.github.standpoint.constraint.NonBlank;
import io.github.standpoint.constraint.NotReversed;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Subject;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * By when, at what time, not before when, or for how long: a date, or a period counted from or to
 * something.
 */
@Coherent
@Coherent(groups = Advice.class)
@Value.Immutable
public sealed interface TimeLimit permits ImmutableTimeLimit {

  /** {@return which side of the time is bound} */
  Bound getBound();

  /** {@return the date} */
  Optional<@NotReversed FuzzyDate> getDate();

  /** {@return the length of the period} */
  Optional<Period> getWithin();

  /** {@return what the period is counted from ("30 days after the notice")} */
  Optional<Id<? extends Subject>> getAfter();

  /** {@return what the period is counted back from ("three months before leaving")} */
  Optional<Id<? extends Subject>> getBefore();

  /** {@return whether the start or the completion is bound} */
  Optional<Phase> getPhase();

  /** {@return the words of the text} */
  Optional<@NonBlank String> getAsWritten();

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link TimeLimit}; refuses only what is missing or {@code null}. */
  final class Builder extends ImmutableTimeLimit.Builder {
    Builder() {}

    /**
     * Sets the date, given as EDTF text.
     *
     * @throws IllegalArgumentException if the text is no date
     */
    public Builder date(String date) {
      return date(FuzzyDate.parse(date));
    }

    /**
     * Sets the period, given as ISO 8601 text.
     *
     * @throws IllegalArgumentException if the text is no period
     */
    public Builder within(String within) {
      return within(Period.parse(within));
    }

    /** Sets a reference to this element. */
    public Builder after(Subject after) {
      return after(after.getId());
    }

    /** Sets a reference to this element. */
    public Builder before(Subject before) {
      return before(before.getId());
    }
  }
}
