package io.github.standpoint.value;

import io.github.standpoint.constraint.Advice;
import io.github.standpoint.constraint.Coherent;
import io.github.standpoint.constraint.Figure;
import io.github.standpoint.constraint.NonBlank;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A number of things as it was reported: an exact value, or bounds, or only words. */
@Coherent
@Coherent(groups = Advice.class)
@Value.Immutable
public sealed interface Quantity extends Figure permits ImmutableQuantity {

  /** {@return the number of units; absent if bounds or only words were reported} */
  Optional<BigDecimal> getValue();

  /** {@return the lower bound, included ("over", "more than", "at least")} */
  Optional<BigDecimal> getAtLeast();

  /** {@return the upper bound, included ("nearly", "almost", "fewer than")} */
  Optional<BigDecimal> getAtMost();

  /** {@return what is counted or measured} */
  Unit getUnit();

  /** {@return of how many: two thirds is 2 out of 3} */
  Optional<BigDecimal> getOutOf();

  /** {@return whether the figure was given as about right ("about", "some", "roughly")} */
  @Value.Default
  default boolean isApproximate() {
    return false;
  }

  /**
   * {@return for what stretch or unit the number is meant: an ISO 8601 period or a unit word;
   * absent: in all}
   */
  Optional<@NonBlank String> getPer();

  /** {@return the words of the text, such as {@code two of four batteries}} */
  Optional<@NonBlank String> getAsWritten();

  /** {@return who reports this figure, where reports differ} */
  List<Id<? extends Provenance>> getAccordingTo();

  /** Returns an exact number of units. */
  static Quantity of(long value, Unit unit) {
    return builder().value(value).unit(unit).build();
  }

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link Quantity}; refuses only what is missing or {@code null}. */
  final class Builder extends ImmutableQuantity.Builder {
    Builder() {}

    /** Sets the number, given as a whole one. */
    public Builder value(long value) {
      return value(BigDecimal.valueOf(value));
    }

    /** Sets the number, given as a whole one. */
    public Builder atLeast(long atLeast) {
      return atLeast(BigDecimal.valueOf(atLeast));
    }

    /** Sets the number, given as a whole one. */
    public Builder atMost(long atMost) {
      return atMost(BigDecimal.valueOf(atMost));
    }

    /** Sets the word, known or not, given as text. */
    public Builder unit(String unit) {
      return unit(Unit.of(unit));
    }

    /** Sets the number, given as a whole one. */
    public Builder outOf(long outOf) {
      return outOf(BigDecimal.valueOf(outOf));
    }

    /** Adds a reference to this element. */
    public Builder addAccordingTo(Provenance source) {
      return addAccordingTo(source.getId());
    }
  }
}
