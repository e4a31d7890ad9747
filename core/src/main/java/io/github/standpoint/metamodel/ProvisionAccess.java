package io.github.standpoint.metamodel;

import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Evidence;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.proposal.Measure;
import io.github.standpoint.proposal.Provision;
import io.github.standpoint.proposal.ProvisionBasis;
import io.github.standpoint.proposal.ProvisionMode;
import io.github.standpoint.value.Condition;
import io.github.standpoint.value.LegalReference;
import io.github.standpoint.value.TimeLimit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link Provision}, by the place of an attribute in its table. */
final class ProvisionAccess extends Access<Provision> {

  @Override
  @Nullable Object get(Provision owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getId();
      case 1 -> owner.getMode();
      case 2 -> owner.getMeasure().orElse(null);
      case 3 -> owner.getLegalReference().orElse(null);
      case 4 -> owner.getBasis();
      case 5 -> owner.getTimeLimit().orElse(null);
      case 6 -> owner.getConditions();
      case 7 -> owner.getText().orElse(null);
      case 8 -> owner.getAccordingTo();
      case 9 -> owner.getContradicts();
      case 10 -> owner.getVerdict().orElse(null);
      case 11 -> owner.getEvidence();
      case 12 -> owner.getNote().orElse(null);
      case 13 -> owner.getExtensions();
      default -> throw unknown(attribute);
    };
  }

  @Override
  @SuppressWarnings("unchecked") // the table says what each value is
  void set(Object builder, int attribute, Object value) {
    Provision.Builder to = (Provision.Builder) builder;
    switch (attribute) {
      case 0 -> to.id((Id<Provision>) value);
      case 1 -> to.mode((ProvisionMode) value);
      case 2 -> to.measure((Id<Measure>) value);
      case 3 -> to.legalReference((LegalReference) value);
      case 4 -> to.basis((ProvisionBasis) value);
      case 5 -> to.timeLimit((TimeLimit) value);
      case 6 -> to.addCondition((Condition) value);
      case 7 -> to.text((String) value);
      case 8 -> to.addAccordingTo((Id<? extends Provenance>) value);
      case 9 -> to.addContradicts((Id<? extends Attributed>) value);
      case 10 -> to.verdict((Verdict) value);
      case 11 -> to.addEvidence((Evidence) value);
      case 12 -> to.note((String) value);
      case 13 -> to.putExtension((Map.Entry<String, String>) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return Provision.builder();
  }

  @Override
  Provision build(Object builder) {
    return ((Provision.Builder) builder).build();
  }
}
