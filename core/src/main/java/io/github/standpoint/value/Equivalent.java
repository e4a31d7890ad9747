package io.github.standpoint.value;

import io.github.standpoint.constraint.Advice;
import io.github.standpoint.constraint.Coherent;
import io.github.standpoint.constraint.CurrencyCode;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** What an amount was reported to be worth in another currency; nothing is computed. */
@Coherent
@Coherent(groups = Advice.class)
@Value.Immutable
public sealed interface Equivalent permits ImmutableEquivalent {

  /** {@return the number, in whole units of the currency} */
  BigDecimal getValue();

  /** {@return the currency (ISO 4217)} */
  @CurrencyCode
  String getCurrency();

  /** Returns one with this value and this currency and nothing else. */
  static Equivalent of(BigDecimal value, String currency) {
    return builder().value(value).currency(currency).build();
  }

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of an {@link Equivalent}; refuses only what is missing or {@code null}. */
  final class Builder extends ImmutableEquivalent.Builder {
    Builder() {}

    /** Sets the number, given as a whole one. */
    public Builder value(long value) {
      return value(BigDecimal.valueOf(value));
    }
  }
}
