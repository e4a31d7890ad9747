package io.github.standpoint.metamodel;

import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.event.Tally;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link Tally}, by the place of an attribute in its table. */
final class TallyAccess extends Access<Tally> {

  @Override
  @Nullable Object get(Tally owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getInFavor().orElse(null);
      case 1 -> owner.getAgainst().orElse(null);
      case 2 -> owner.getAbstained().orElse(null);
      case 3 -> owner.getAbsent().orElse(null);
      case 4 -> owner.getEligible().orElse(null);
      case 5 -> owner.getCast().orElse(null);
      case 6 -> owner.getAccordingTo();
      default -> throw unknown(attribute);
    };
  }

  @Override
  @SuppressWarnings("unchecked") // the table says what each value is
  void set(Object builder, int attribute, Object value) {
    Tally.Builder to = (Tally.Builder) builder;
    switch (attribute) {
      case 0 -> to.inFavor((Integer) value);
      case 1 -> to.against((Integer) value);
      case 2 -> to.abstained((Integer) value);
      case 3 -> to.absent((Integer) value);
      case 4 -> to.eligible((Integer) value);
      case 5 -> to.cast((Integer) value);
      case 6 -> to.addAccordingTo((Id<? extends Provenance>) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return Tally.builder();
  }

  @Override
  Tally build(Object builder) {
    return ((Tally.Builder) builder).build();
  }
}
