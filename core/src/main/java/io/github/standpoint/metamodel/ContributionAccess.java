package io.github.standpoint.metamodel;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.assistance.Component;
import io.github.standpoint.assistance.Contribution;
import io.github.standpoint.assistance.ContributionForm;
import io.github.standpoint.assistance.ContributionRole;
import io.github.standpoint.assistance.TiedStatus;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.value.Amount;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link Contribution}, by the place of an attribute in its table. */
final class ContributionAccess extends Access<Contribution> {

  @Override
  @Nullable Object get(Contribution owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getContributor();
      case 1 -> owner.getRole();
      case 2 -> owner.getForm().orElse(null);
      case 3 -> owner.getTied().orElse(null);
      case 4 -> owner.getAmount().orElse(null);
      case 5 -> owner.getSharePercent().orElse(null);
      case 6 -> owner.getComponents();
      case 7 -> owner.getAccordingTo();
      default -> throw unknown(attribute);
    };
  }

  @Override
  @SuppressWarnings("unchecked") // the table says what each value is
  void set(Object builder, int attribute, Object value) {
    Contribution.Builder to = (Contribution.Builder) builder;
    switch (attribute) {
      case 0 -> to.contributor((Id<Actor>) value);
      case 1 -> to.role((ContributionRole) value);
      case 2 -> to.form((ContributionForm) value);
      case 3 -> to.tied((TiedStatus) value);
      case 4 -> to.amount((Amount) value);
      case 5 -> to.sharePercent((BigDecimal) value);
      case 6 -> to.addComponent((Id<Component>) value);
      case 7 -> to.addAccordingTo((Id<? extends Provenance>) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return Contribution.builder();
  }

  @Override
  Contribution build(Object builder) {
    return ((Contribution.Builder) builder).build();
  }
}
