package io.github.standpoint.metamodel;

import io.github.standpoint.element.Id;
import io.github.standpoint.element.Subject;
import io.github.standpoint.proposal.Likeness;
import io.github.standpoint.value.LegalReference;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link Likeness}, by the place of an attribute in its table. */
final class LikenessAccess extends Access<Likeness> {

  @Override
  @Nullable Object get(Likeness owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getTo().orElse(null);
      case 1 -> owner.getAsWritten();
      case 2 -> owner.getLegalReference().orElse(null);
      default -> throw unknown(attribute);
    };
  }

  @Override
  @SuppressWarnings("unchecked") // the table says what each value is
  void set(Object builder, int attribute, Object value) {
    Likeness.Builder to = (Likeness.Builder) builder;
    switch (attribute) {
      case 0 -> to.to((Id<? extends Subject>) value);
      case 1 -> to.asWritten((String) value);
      case 2 -> to.legalReference((LegalReference) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return Likeness.builder();
  }

  @Override
  Likeness build(Object builder) {
    return ((Likeness.Builder) builder).build();
  }
}
