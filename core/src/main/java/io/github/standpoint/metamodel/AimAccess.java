package io.github.standpoint.metamodel;

import io.github.standpoint.element.Id;
import io.github.standpoint.element.Subject;
import io.github.standpoint.value.Aim;
import io.github.standpoint.value.Effect;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link Aim}, by the place of an attribute in its table. */
final class AimAccess extends Access<Aim> {

  @Override
  @Nullable Object get(Aim owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getEffect();
      case 1 -> owner.getAbout().orElse(null);
      case 2 -> owner.getText().orElse(null);
      default -> throw unknown(attribute);
    };
  }

  @Override
  @SuppressWarnings("unchecked") // the table says what each value is
  void set(Object builder, int attribute, Object value) {
    Aim.Builder to = (Aim.Builder) builder;
    switch (attribute) {
      case 0 -> to.effect((Effect) value);
      case 1 -> to.about((Id<? extends Subject>) value);
      case 2 -> to.text((String) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return Aim.builder();
  }

  @Override
  Aim build(Object builder) {
    return ((Aim.Builder) builder).build();
  }
}
