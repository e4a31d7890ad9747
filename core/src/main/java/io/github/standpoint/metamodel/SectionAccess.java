package io.github.standpoint.metamodel;

import io.github.standpoint.Section;
import io.github.standpoint.SectionKind;
import io.github.standpoint.element.Id;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link Section}, by the place of an attribute in its table. */
final class SectionAccess extends Access<Section> {

  @Override
  @Nullable Object get(Section owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getId();
      case 1 -> owner.getKind();
      case 2 -> owner.getHeading().orElse(null);
      case 3 -> owner.getText().orElse(null);
      case 4 -> owner.getUrl().orElse(null);
      default -> throw unknown(attribute);
    };
  }

  @Override
  @SuppressWarnings("unchecked") // the table says what each value is
  void set(Object builder, int attribute, Object value) {
    Section.Builder to = (Section.Builder) builder;
    switch (attribute) {
      case 0 -> to.id((Id<Section>) value);
      case 1 -> to.kind((SectionKind) value);
      case 2 -> to.heading((String) value);
      case 3 -> to.text((String) value);
      case 4 -> to.url((String) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return Section.builder();
  }

  @Override
  Section build(Object builder) {
    return ((Section.Builder) builder).build();
  }
}
