package io.github.standpoint.metamodel;

import io.github.standpoint.element.Evidence;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Passage;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link Evidence}, by the place of an attribute in its table. */
final class EvidenceAccess extends Access<Evidence> {

  @Override
  @Nullable Object get(Evidence owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getSection();
      case 1 -> owner.getExact();
      case 2 -> owner.getPrefix().orElse(null);
      case 3 -> owner.getSuffix().orElse(null);
      case 4 -> owner.getStart().orElse(null);
      default -> throw unknown(attribute);
    };
  }

  @Override
  @SuppressWarnings("unchecked") // the table says what each value is
  void set(Object builder, int attribute, Object value) {
    Evidence.Builder to = (Evidence.Builder) builder;
    switch (attribute) {
      case 0 -> to.section((Id<? extends Passage>) value);
      case 1 -> to.exact((String) value);
      case 2 -> to.prefix((String) value);
      case 3 -> to.suffix((String) value);
      case 4 -> to.start((Integer) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return Evidence.builder();
  }

  @Override
  Evidence build(Object builder) {
    return ((Evidence.Builder) builder).build();
  }
}
