package io.github.standpoint.metamodel;

import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.value.Amount;
import io.github.standpoint.value.CurrencyBasis;
import io.github.standpoint.value.Equivalent;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link Amount}, by the place of an attribute in its table. */
final class AmountAccess extends Access<Amount> {

  @Override
  @Nullable Object get(Amount owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getValue().orElse(null);
      case 1 -> owner.getAtLeast().orElse(null);
      case 2 -> owner.getAtMost().orElse(null);
      case 3 -> owner.getCurrency();
      case 4 -> owner.getCurrencyBasis();
      case 5 -> owner.isApproximate() ? true : null;
      case 6 -> owner.getPer().orElse(null);
      case 7 -> owner.getAsWritten().orElse(null);
      case 8 -> owner.getEquivalents();
      case 9 -> owner.getAccordingTo();
      default -> throw unknown(attribute);
    };
  }

  @Override
  @SuppressWarnings("unchecked") // the table says what each value is
  void set(Object builder, int attribute, Object value) {
    Amount.Builder to = (Amount.Builder) builder;
    switch (attribute) {
      case 0 -> to.value((BigDecimal) value);
      case 1 -> to.atLeast((BigDecimal) value);
      case 2 -> to.atMost((BigDecimal) value);
      case 3 -> to.currency((String) value);
      case 4 -> to.currencyBasis((CurrencyBasis) value);
      case 5 -> to.approximate((Boolean) value);
      case 6 -> to.per((String) value);
      case 7 -> to.asWritten((String) value);
      case 8 -> to.addEquivalent((Equivalent) value);
      case 9 -> to.addAccordingTo((Id<? extends Provenance>) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return Amount.builder();
  }

  @Override
  Amount build(Object builder) {
    return ((Amount.Builder) builder).build();
  }
}
