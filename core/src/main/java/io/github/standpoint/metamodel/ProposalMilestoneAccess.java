package io.github.standpoint.metamodel;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.element.Subject;
import io.github.standpoint.proposal.ProposalMilestone;
import io.github.standpoint.proposal.ProposalStatus;
import io.github.standpoint.value.DateStatus;
import io.github.standpoint.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads and fills values of {@link ProposalMilestone}, by the place of an attribute in its table.
 */
final class ProposalMilestoneAccess extends Access<ProposalMilestone> {

  @Override
  @Nullable Object get(ProposalMilestone owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getStatus();
      case 1 -> owner.getDate().orElse(null);
      case 2 -> owner.getExpected().orElse(null);
      case 3 -> owner.getDateStatus().orElse(null);
      case 4 -> owner.getEvent().orElse(null);
      case 5 -> owner.getBy();
      case 6 -> owner.getAccordingTo();
      default -> throw unknown(attribute);
    };
  }

  @Override
  @SuppressWarnings("unchecked") // the table says what each value is
  void set(Object builder, int attribute, Object value) {
    ProposalMilestone.Builder to = (ProposalMilestone.Builder) builder;
    switch (attribute) {
      case 0 -> to.status((ProposalStatus) value);
      case 1 -> to.date((FuzzyDate) value);
      case 2 -> to.expected((FuzzyDate) value);
      case 3 -> to.dateStatus((DateStatus) value);
      case 4 -> to.event((Id<? extends Subject>) value);
      case 5 -> to.addBy((Id<Actor>) value);
      case 6 -> to.addAccordingTo((Id<? extends Provenance>) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return ProposalMilestone.builder();
  }

  @Override
  ProposalMilestone build(Object builder) {
    return ((ProposalMilestone.Builder) builder).build();
  }
}
