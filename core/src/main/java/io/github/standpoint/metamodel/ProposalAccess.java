package io.github.standpoint.metamodel;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Evidence;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.proposal.Likeness;
import io.github.standpoint.proposal.Proposal;
import io.github.standpoint.proposal.ProposalKind;
import io.github.standpoint.proposal.ProposalMilestone;
import io.github.standpoint.proposal.Provision;
import io.github.standpoint.proposal.Response;
import io.github.standpoint.value.Aim;
import io.github.standpoint.value.Condition;
import io.github.standpoint.value.Identifier;
import io.github.standpoint.value.LegalReference;
import io.github.standpoint.value.TimeLimit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link Proposal}, by the place of an attribute in its table. */
final class ProposalAccess extends Access<Proposal> {

  @Override
  @Nullable Object get(Proposal owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getId();
      case 1 -> owner.getTitle();
      case 2 -> owner.getKind();
      case 3 -> owner.getProposers();
      case 4 -> owner.getAddressees();
      case 5 -> owner.getBeneficiaries();
      case 6 -> owner.getProvisions();
      case 7 -> owner.getLikeness().orElse(null);
      case 8 -> owner.getRespondsTo().orElse(null);
      case 9 -> owner.getIdentifiers();
      case 10 -> owner.getLegalReferences();
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
    Proposal.Builder to = (Proposal.Builder) builder;
    switch (attribute) {
      case 0 -> to.id((Id<Proposal>) value);
      case 1 -> to.title((String) value);
      case 2 -> to.kind((ProposalKind) value);
      case 3 -> to.addProposer((Id<Actor>) value);
      case 4 -> to.addAddressee((Id<Actor>) value);
      case 5 -> to.addBeneficiary((Id<Actor>) value);
      case 6 -> to.addProvision((Provision) value);
      case 7 -> to.likeness((Likeness) value);
      case 8 -> to.respondsTo((Response) value);
      case 9 -> to.addIdentifier((Identifier) value);
      case 10 -> to.addLegalReference((LegalReference) value);
      case 11 -> to.addAim((Aim) value);
      case 12 -> to.addCondition((Condition) value);
      case 13 -> to.timeLimit((TimeLimit) value);
      case 14 -> to.addMilestone((ProposalMilestone) value);
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
    return Proposal.builder();
  }

  @Override
  Proposal build(Object builder) {
    return ((Proposal.Builder) builder).build();
  }
}
