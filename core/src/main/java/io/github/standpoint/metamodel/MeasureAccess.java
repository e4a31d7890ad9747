package io.github.standpoint.metamodel;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.element.Element;
import io.github.standpoint.element.Evidence;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Subject;
import io.github.standpoint.proposal.Measure;
import io.github.standpoint.proposal.MeasureKind;
import io.github.standpoint.value.Amount;
import io.github.standpoint.value.FuzzyDate;
import io.github.standpoint.value.Period;
import io.github.standpoint.value.Place;
import io.github.standpoint.value.Quantity;
import io.github.standpoint.value.TimeLimit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link Measure}, by the place of an attribute in its table. */
final class MeasureAccess extends Access<Measure> {

  @Override
  @Nullable Object get(Measure owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getId();
      case 1 -> owner.getKind();
      case 2 -> owner.getDescription().orElse(null);
      case 3 -> owner.getAgents();
      case 4 -> owner.getBeneficiaries();
      case 5 -> owner.getAgainst();
      case 6 -> owner.getObjects();
      case 7 -> owner.getLocations();
      case 8 -> owner.getDuring().orElse(null);
      case 9 -> owner.getEvery().orElse(null);
      case 10 -> owner.getTimeLimit().orElse(null);
      case 11 -> owner.getAmount().orElse(null);
      case 12 -> owner.getQuantity().orElse(null);
      case 13 -> owner.getInReturnFor();
      case 14 -> owner.getPartOf().orElse(null);
      case 15 -> owner.getEvidence();
      case 16 -> owner.getNote().orElse(null);
      case 17 -> owner.getExtensions();
      default -> throw unknown(attribute);
    };
  }

  @Override
  @SuppressWarnings("unchecked") // the table says what each value is
  void set(Object builder, int attribute, Object value) {
    Measure.Builder to = (Measure.Builder) builder;
    switch (attribute) {
      case 0 -> to.id((Id<Measure>) value);
      case 1 -> to.kind((MeasureKind) value);
      case 2 -> to.description((String) value);
      case 3 -> to.addAgent((Id<Actor>) value);
      case 4 -> to.addBeneficiary((Id<Actor>) value);
      case 5 -> to.addAgainst((Id<Actor>) value);
      case 6 -> to.addObject((Id<? extends Element>) value);
      case 7 -> to.addLocation((Id<Place>) value);
      case 8 -> to.during((FuzzyDate) value);
      case 9 -> to.every((Period) value);
      case 10 -> to.timeLimit((TimeLimit) value);
      case 11 -> to.amount((Amount) value);
      case 12 -> to.quantity((Quantity) value);
      case 13 -> to.addInReturnFor((Id<? extends Subject>) value);
      case 14 -> to.partOf((Id<? extends Subject>) value);
      case 15 -> to.addEvidence((Evidence) value);
      case 16 -> to.note((String) value);
      case 17 -> to.putExtension((Map.Entry<String, String>) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return Measure.builder();
  }

  @Override
  Measure build(Object builder) {
    return ((Measure.Builder) builder).build();
  }
}
