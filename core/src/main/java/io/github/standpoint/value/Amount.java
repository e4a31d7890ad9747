package io.github.standpoint.value;

import io.github.standpoint.constraint.Advice;
import io.github.standpoint.constraint.Coherent;
import io.github.standpoint.constraint.CurrencyCode;
import io.github.standpoint.constraint.Figure;
import io.github.standpoint.constraint.NonBlank;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A sum of money as it was reported: an exact value, or bounds, or only words; never a computed
 * figure.
 */
@Coherent
@Coherent(groups = Advice.class)
@Value.Immutable
public sealed interface Amount extends Figure permits ImmutableAmount {

  /**
   * {@return the sum in whole units of the currency; absent if bounds or only words were reported}
   */
  Optional<BigDecimal> getValue();

  /** {@return the lower bound, included ("over", "more than", "at least")} */
  Optional<BigDecimal> getAtLeast();

  /** {@return the upper bound, included ("nearly", "almost", "up to", "fewer than")} */
  Optional<BigDecimal> getAtMost();

  /** {@return the currency (ISO 4217)} */
  @CurrencyCode
  String getCurrency();

  /**
   * {@return whether the text names the currency or an encoder inferred it from a sign such as "$"}
   */
  CurrencyBasis getCurrencyBasis();

  /** {@return whether the figure was given as about right ("about", "some", "roughly")} */
  @Value.Default
  default boolean isApproximate() {
    return false;
  }

  /**
   * {@return for what stretch or unit the sum is meant: an ISO 8601 period or a unit word; absent:
   * in all}
   */
  Optional<@NonBlank String> getPer();

  /** {@return the words of the text, such as {@code $90 billion}} */
  Optional<@NonBlank String> getAsWritten();

  /** {@return what the sum was reported to be in other currencies} */
  List<@Valid Equivalent> getEquivalents();

  /** {@return who reports this figure, where reports differ} */
  List<Id<? extends Provenance>> getAccordingTo();

  /** Returns an exact sum in a currency that the text names. */
  static Amount written(long value, String currency) {
    return builder().value(value).currency(currency).currencyBasis(CurrencyBasis.WRITTEN).build();
  }

  /** Returns an exact sum in a currency that was inferred, as from "$". */
  static Amount inferred(long value, String currency) {
    return builder().value(value).currency(currency).currencyBasis(CurrencyBasis.INFERRED).build();
  }

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of an {@link Amount}; refuses only what is missing or {@code null}. */
  final class Builder extends ImmutableAmount.Builder {
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

    /** Adds a reference to this element. */
    public Builder addAccordingTo(Provenance source) {
      return addAccordingTo(source.getId());
    }
  }
}
