package io.github.standpoint.metamodel;

import io.github.standpoint.element.Id;
import io.github.standpoint.element.Subject;
import io.github.standpoint.value.Condition;
import io.github.standpoint.value.ConditionKind;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link Condition}, by the place of an attribute in its table. */
final class ConditionAccess extends Access<Condition> {

  @Override
  @Nullable Object get(Condition owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getKind();
      case 1 -> owner.getAnyOf();
      case 2 -> owner.getText().orElse(null);
      default -> throw unknown(attribute);
    };
  }

  @Override
  @SuppressWarnings("unchecked") // the table says what each value is
  void set(Object builder, int attribute, Object value) {
    Condition.Builder to = (Condition.Builder) builder;
    switch (attribute) {
      case 0 -> to.kind((ConditionKind) value);
      case 1 -> to.addAnyOf((Id<? extends Subject>) value);
      case 2 -> to.text((String) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return Condition.builder();
  }

  @Override
  Condition build(Object builder) {
    return ((Condition.Builder) builder).build();
  }
}
