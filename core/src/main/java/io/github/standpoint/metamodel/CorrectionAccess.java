package io.github.standpoint.metamodel;

import io.github.standpoint.Correction;
import io.github.standpoint.element.Element;
import io.github.standpoint.element.Id;
import io.github.standpoint.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link Correction}, by the place of an attribute in its table. */
final class CorrectionAccess extends Access<Correction> {

  @Override
  @Nullable Object get(Correction owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getDate().orElse(null);
      case 1 -> owner.getText();
      case 2 -> owner.getElements();
      default -> throw unknown(attribute);
    };
  }

  @Override
  @SuppressWarnings("unchecked") // the table says what each value is
  void set(Object builder, int attribute, Object value) {
    Correction.Builder to = (Correction.Builder) builder;
    switch (attribute) {
      case 0 -> to.date((FuzzyDate) value);
      case 1 -> to.text((String) value);
      case 2 -> to.addElement((Id<? extends Element>) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return Correction.builder();
  }

  @Override
  Correction build(Object builder) {
    return ((Correction.Builder) builder).build();
  }
}
