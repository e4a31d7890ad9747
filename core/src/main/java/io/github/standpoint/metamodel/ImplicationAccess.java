package io.github.standpoint.metamodel;

import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Element;
import io.github.standpoint.element.Evidence;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.element.Subject;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.outlook.Implication;
import io.github.standpoint.outlook.Likelihood;
import io.github.standpoint.value.Effect;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link Implication}, by the place of an attribute in its table. */
final class ImplicationAccess extends Access<Implication> {

  @Override
  @Nullable Object get(Implication owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getId();
      case 1 -> owner.getCause();
      case 2 -> owner.getEffect();
      case 3 -> owner.getAffects();
      case 4 -> owner.isAffectsRelation() ? true : null;
      case 5 -> owner.getDescription().orElse(null);
      case 6 -> owner.getLikelihood();
      case 7 -> owner.getAccordingTo();
      case 8 -> owner.getContradicts();
      case 9 -> owner.getVerdict().orElse(null);
      case 10 -> owner.getEvidence();
      case 11 -> owner.getNote().orElse(null);
      case 12 -> owner.getExtensions();
      default -> throw unknown(attribute);
    };
  }

  @Override
  @SuppressWarnings("unchecked") // the table says what each value is
  void set(Object builder, int attribute, Object value) {
    Implication.Builder to = (Implication.Builder) builder;
    switch (attribute) {
      case 0 -> to.id((Id<Implication>) value);
      case 1 -> to.cause((Id<? extends Subject>) value);
      case 2 -> to.effect((Effect) value);
      case 3 -> to.addAffects((Id<? extends Element>) value);
      case 4 -> to.affectsRelation((Boolean) value);
      case 5 -> to.description((String) value);
      case 6 -> to.likelihood((Likelihood) value);
      case 7 -> to.addAccordingTo((Id<? extends Provenance>) value);
      case 8 -> to.addContradicts((Id<? extends Attributed>) value);
      case 9 -> to.verdict((Verdict) value);
      case 10 -> to.addEvidence((Evidence) value);
      case 11 -> to.note((String) value);
      case 12 -> to.putExtension((Map.Entry<String, String>) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return Implication.builder();
  }

  @Override
  Implication build(Object builder) {
    return ((Implication.Builder) builder).build();
  }
}
