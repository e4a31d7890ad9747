package io.github.standpoint.outlook;

import io.github.standpoint.constraint.Advice;
import io.github.standpoint.constraint.Coherent;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** How likely an outcome is said to be, as a range of probabilities (ICD 203, section D.6.e). */
@Coherent
@Coherent(groups = Advice.class)
@Value.Immutable
public sealed interface ProbabilityRange permits ImmutableProbabilityRange {

  /** {@return the lower bound, 0 to 1, both included} */
  BigDecimal getAtLeast();

  /** {@return the upper bound, 0 to 1, both included, not below the lower} */
  BigDecimal getAtMost();

  /** Returns one with this at least and this at most and nothing else. */
  static ProbabilityRange of(BigDecimal atLeast, BigDecimal atMost) {
    return builder().atLeast(atLeast).atMost(atMost).build();
  }

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Collects the parts of a {@link ProbabilityRange}; refuses only what is missing or {@code null}.
   */
  final class Builder extends ImmutableProbabilityRange.Builder {
    Builder() {}
  }
}
