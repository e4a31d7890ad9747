package io.github.standpoint.metamodel;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Evidence;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.element.Subject;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.Position;
import io.github.standpoint.position.Stance;
import io.github.standpoint.value.Aim;
import io.github.standpoint.value.Condition;
import io.github.standpoint.value.FuzzyDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link Position}, by the place of an attribute in its table. */
final class PositionAccess extends Access<Position> {

  @Override
  @Nullable Object get(Position owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getId();
      case 1 -> owner.getHolder();
      case 2 -> owner.getStance();
      case 3 -> owner.getAbout();
      case 4 -> owner.getInsteadOf().orElse(null);
      case 5 -> owner.getCertainty();
      case 6 -> owner.getConditions();
      case 7 -> owner.getBecause();
      case 8 -> owner.getAims();
      case 9 -> owner.getDate().orElse(null);
      case 10 -> owner.getSupersedes().orElse(null);
      case 11 -> owner.getAccordingTo();
      case 12 -> owner.getContradicts();
      case 13 -> owner.getVerdict().orElse(null);
      case 14 -> owner.getEvidence();
      case 15 -> owner.getNote().orElse(null);
      case 16 -> owner.getExtensions();
      default -> throw unknown(attribute);
    };
  }

  @Override
  @SuppressWarnings("unchecked") // the table says what each value is
  void set(Object builder, int attribute, Object value) {
    Position.Builder to = (Position.Builder) builder;
    switch (attribute) {
      case 0 -> to.id((Id<Position>) value);
      case 1 -> to.holder((Id<Actor>) value);
      case 2 -> to.stance((Stance) value);
      case 3 -> to.about((Id<? extends Subject>) value);
      case 4 -> to.insteadOf((Id<? extends Subject>) value);
      case 5 -> to.certainty((Certainty) value);
      case 6 -> to.addCondition((Condition) value);
      case 7 -> to.addBecause((Id<? extends Subject>) value);
      case 8 -> to.addAim((Aim) value);
      case 9 -> to.date((FuzzyDate) value);
      case 10 -> to.supersedes((Id<Position>) value);
      case 11 -> to.addAccordingTo((Id<? extends Provenance>) value);
      case 12 -> to.addContradicts((Id<? extends Attributed>) value);
      case 13 -> to.verdict((Verdict) value);
      case 14 -> to.addEvidence((Evidence) value);
      case 15 -> to.note((String) value);
      case 16 -> to.putExtension((Map.Entry<String, String>) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return Position.builder();
  }

  @Override
  Position build(Object builder) {
    return ((Position.Builder) builder).build();
  }
}
