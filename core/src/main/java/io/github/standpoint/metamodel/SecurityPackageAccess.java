package io.github.standpoint.metamodel;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.assistance.Component;
import io.github.standpoint.assistance.Contribution;
import io.github.standpoint.assistance.PackageKind;
import io.github.standpoint.assistance.PackageMilestone;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Evidence;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.element.Subject;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.proposal.Response;
import io.github.standpoint.value.Aim;
import io.github.standpoint.value.Amount;
import io.github.standpoint.value.Condition;
import io.github.standpoint.value.FuzzyDate;
import io.github.standpoint.value.TimeLimit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link SecurityPackage}, by the place of an attribute in its table. */
final class SecurityPackageAccess extends Access<SecurityPackage> {

  @Override
  @Nullable Object get(SecurityPackage owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getId();
      case 1 -> owner.getTitle();
      case 2 -> owner.getKind().orElse(null);
      case 3 -> owner.getRecipients();
      case 4 -> owner.getAmounts();
      case 5 -> owner.getContributions();
      case 6 -> owner.getComponents();
      case 7 -> owner.getPartOf();
      case 8 -> owner.getRespondsTo().orElse(null);
      case 9 -> owner.getNumber().orElse(null);
      case 10 -> owner.getDuring().orElse(null);
      case 11 -> owner.getAims();
      case 12 -> owner.getConditions();
      case 13 -> owner.getTimeLimit().orElse(null);
      case 14 -> owner.getMilestones();
      case 15 -> owner.getAccordingTo();
      case 16 -> owner.getContradicts();
      case 17 -> owner.getVerdict().orElse(null);
      case 18 -> owner.getEvidence();
      case 19 -> owner.getNote().orElse(null);
      case 20 -> owner.getExtensions();
      default -> throw unknown(attribute);
    };
  }

  @Override
  @SuppressWarnings("unchecked") // the table says what each value is
  void set(Object builder, int attribute, Object value) {
    SecurityPackage.Builder to = (SecurityPackage.Builder) builder;
    switch (attribute) {
      case 0 -> to.id((Id<SecurityPackage>) value);
      case 1 -> to.title((String) value);
      case 2 -> to.kind((PackageKind) value);
      case 3 -> to.addRecipient((Id<Actor>) value);
      case 4 -> to.addAmount((Amount) value);
      case 5 -> to.addContribution((Contribution) value);
      case 6 -> to.addComponent((Component) value);
      case 7 -> to.addPartOf((Id<? extends Subject>) value);
      case 8 -> to.respondsTo((Response) value);
      case 9 -> to.number((Integer) value);
      case 10 -> to.during((FuzzyDate) value);
      case 11 -> to.addAim((Aim) value);
      case 12 -> to.addCondition((Condition) value);
      case 13 -> to.timeLimit((TimeLimit) value);
      case 14 -> to.addMilestone((PackageMilestone) value);
      case 15 -> to.addAccordingTo((Id<? extends Provenance>) value);
      case 16 -> to.addContradicts((Id<? extends Attributed>) value);
      case 17 -> to.verdict((Verdict) value);
      case 18 -> to.addEvidence((Evidence) value);
      case 19 -> to.note((String) value);
      case 20 -> to.putExtension((Map.Entry<String, String>) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return SecurityPackage.builder();
  }

  @Override
  SecurityPackage build(Object builder) {
    return ((SecurityPackage.Builder) builder).build();
  }
}
