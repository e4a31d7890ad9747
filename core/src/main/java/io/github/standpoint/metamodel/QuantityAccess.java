package io.github.standpoint.metamodel;

import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.value.Quantity;
import io.github.standpoint.value.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link Quantity}, by the place of an attribute in its table. */
final class QuantityAccess extends Access<Quantity> {

  @Override
  @Nullable Object get(Quantity owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getValue().orElse(null);
      case 1 -> owner.getAtLeast().orElse(null);
      case 2 -> owner.getAtMost().orElse(null);
      case 3 -> owner.getUnit();
      case 4 -> owner.getOutOf().orElse(null);
      case 5 -> owner.isApproximate() ? true : null;
      case 6 -> owner.getPer().orElse(null);
      case 7 -> owner.getAsWritten().orElse(null);
      case 8 -> owner.getAccordingTo();
      default -> throw unknown(attribute);
    };
  }

  @Override
  @SuppressWarnings("unchecked") // the table says what each value is
  void set(Object builder, int attribute, Object value) {
    Quantity.Builder to = (Quantity.Builder) builder;
    switch (attribute) {
      case 0 -> to.value((BigDecimal) value);
      case 1 -> to.atLeast((BigDecimal) value);
      case 2 -> to.atMost((BigDecimal) value);
      case 3 -> to.unit((Unit) value);
      case 4 -> to.outOf((BigDecimal) value);
      case 5 -> to.approximate((Boolean) value);
      case 6 -> to.per((String) value);
      case 7 -> to.asWritten((String) value);
      case 8 -> to.addAccordingTo((Id<? extends Provenance>) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return Quantity.builder();
  }

  @Override
  Quantity build(Object builder) {
    return ((Quantity.Builder) builder).build();
  }
}
