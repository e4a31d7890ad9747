package io.github.standpoint.constraint;

import java.math.BigDecimal;
import java.util.Optional;

/** A number as it was reported, in exactly one form: exact, bounded, or only in words. */
public interface Figure {

  /** {@return the exact number} */
  Optional<BigDecimal> getValue();

  /** {@return the lower bound, included} */
  Optional<BigDecimal> getAtLeast();

  /** {@return the upper bound, included} */
  Optional<BigDecimal> getAtMost();

  /** {@return whether the number was given as about right} */
  boolean isApproximate();

  /** {@return the words of the text} */
  Optional<String> getAsWritten();
}
