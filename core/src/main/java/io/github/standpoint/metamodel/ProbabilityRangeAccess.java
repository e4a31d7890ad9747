package io.github.standpoint.metamodel;

import io.github.standpoint.outlook.ProbabilityRange;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads and fills values of {@link ProbabilityRange}, by the place of an attribute in its table.
 */
final class ProbabilityRangeAccess extends Access<ProbabilityRange> {

  @Override
  @Nullable Object get(ProbabilityRange owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getAtLeast();
      case 1 -> owner.getAtMost();
      default -> throw unknown(attribute);
    };
  }

  @Override
  void set(Object builder, int attribute, Object value) {
    ProbabilityRange.Builder to = (ProbabilityRange.Builder) builder;
    switch (attribute) {
      case 0 -> to.atLeast((BigDecimal) value);
      case 1 -> to.atMost((BigDecimal) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return ProbabilityRange.builder();
  }

  @Override
  ProbabilityRange build(Object builder) {
    return ((ProbabilityRange.Builder) builder).build();
  }
}
