package io.github.standpoint.metamodel;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Evidence;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.element.Subject;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.outlook.Change;
import io.github.standpoint.outlook.Development;
import io.github.standpoint.outlook.Likelihood;
import io.github.standpoint.value.Condition;
import io.github.standpoint.value.FuzzyDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link Development}, by the place of an attribute in its table. */
final class DevelopmentAccess extends Access<Development> {

  @Override
  @Nullable Object get(Development owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getId();
      case 1 -> owner.getAbout().orElse(null);
      case 2 -> owner.getChange();
      case 3 -> owner.getDescription().orElse(null);
      case 4 -> owner.getBy();
      case 5 -> owner.getLikelihood();
      case 6 -> owner.getDate().orElse(null);
      case 7 -> owner.getHorizon().orElse(null);
      case 8 -> owner.getConditions();
      case 9 -> owner.getAccordingTo();
      case 10 -> owner.getContradicts();
      case 11 -> owner.getVerdict().orElse(null);
      case 12 -> owner.getEvidence();
      case 13 -> owner.getNote().orElse(null);
      case 14 -> owner.getExtensions();
      default -> throw unknown(attribute);
    };
  }

  @Override
  @SuppressWarnings("unchecked") // the table says what each value is
  void set(Object builder, int attribute, Object value) {
    Development.Builder to = (Development.Builder) builder;
    switch (attribute) {
      case 0 -> to.id((Id<Development>) value);
      case 1 -> to.about((Id<? extends Subject>) value);
      case 2 -> to.change((Change) value);
      case 3 -> to.description((String) value);
      case 4 -> to.addBy((Id<Actor>) value);
      case 5 -> to.likelihood((Likelihood) value);
      case 6 -> to.date((FuzzyDate) value);
      case 7 -> to.horizon((FuzzyDate) value);
      case 8 -> to.addCondition((Condition) value);
      case 9 -> to.addAccordingTo((Id<? extends Provenance>) value);
      case 10 -> to.addContradicts((Id<? extends Attributed>) value);
      case 11 -> to.verdict((Verdict) value);
      case 12 -> to.addEvidence((Evidence) value);
      case 13 -> to.note((String) value);
      case 14 -> to.putExtension((Map.Entry<String, String>) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return Development.builder();
  }

  @Override
  Development build(Object builder) {
    return ((Development.Builder) builder).build();
  }
}
