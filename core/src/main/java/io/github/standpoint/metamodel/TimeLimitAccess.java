package io.github.standpoint.metamodel;

import io.github.standpoint.element.Id;
import io.github.standpoint.element.Subject;
import io.github.standpoint.value.Bound;
import io.github.standpoint.value.FuzzyDate;
import io.github.standpoint.value.Period;
import io.github.standpoint.value.Phase;
import io.github.standpoint.value.TimeLimit;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link TimeLimit}, by the place of an attribute in its table. */
final class TimeLimitAccess extends Access<TimeLimit> {

  @Override
  @Nullable Object get(TimeLimit owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getBound();
      case 1 -> owner.getDate().orElse(null);
      case 2 -> owner.getWithin().orElse(null);
      case 3 -> owner.getAfter().orElse(null);
      case 4 -> owner.getBefore().orElse(null);
      case 5 -> owner.getPhase().orElse(null);
      case 6 -> owner.getAsWritten().orElse(null);
      default -> throw unknown(attribute);
    };
  }

  @Override
  @SuppressWarnings("unchecked") // the table says what each value is
  void set(Object builder, int attribute, Object value) {
    TimeLimit.Builder to = (TimeLimit.Builder) builder;
    switch (attribute) {
      case 0 -> to.bound((Bound) value);
      case 1 -> to.date((FuzzyDate) value);
      case 2 -> to.within((Period) value);
      case 3 -> to.after((Id<? extends Subject>) value);
      case 4 -> to.before((Id<? extends Subject>) value);
      case 5 -> to.phase((Phase) value);
      case 6 -> to.asWritten((String) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return TimeLimit.builder();
  }

  @Override
  TimeLimit build(Object builder) {
    return ((TimeLimit.Builder) builder).build();
  }
}
