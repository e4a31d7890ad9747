package io.github.standpoint.metamodel;

import io.github.standpoint.Correction;
import io.github.standpoint.Revision;
import io.github.standpoint.Story;
import io.github.standpoint.element.Id;
import io.github.standpoint.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link Revision}, by the place of an attribute in its table. */
final class RevisionAccess extends Access<Revision> {

  @Override
  @Nullable Object get(Revision owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getNumber();
      case 1 -> owner.getDate().orElse(null);
      case 2 -> owner.getReplaces().orElse(null);
      case 3 -> owner.getCorrections();
      default -> throw unknown(attribute);
    };
  }

  @Override
  @SuppressWarnings("unchecked") // the table says what each value is
  void set(Object builder, int attribute, Object value) {
    Revision.Builder to = (Revision.Builder) builder;
    switch (attribute) {
      case 0 -> to.number((Integer) value);
      case 1 -> to.date((FuzzyDate) value);
      case 2 -> to.replaces((Id<Story>) value);
      case 3 -> to.addCorrection((Correction) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return Revision.builder();
  }

  @Override
  Revision build(Object builder) {
    return ((Revision.Builder) builder).build();
  }
}
