package io.github.standpoint.metamodel;

import static io.github.standpoint.metamodel.Model.one;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.assistance.AidCategory;
import io.github.standpoint.assistance.Component;
import io.github.standpoint.assistance.ComponentKind;
import io.github.standpoint.assistance.Contribution;
import io.github.standpoint.assistance.ContributionForm;
import io.github.standpoint.assistance.ContributionRole;
import io.github.standpoint.assistance.Item;
import io.github.standpoint.assistance.PackageKind;
import io.github.standpoint.assistance.PackageMilestone;
import io.github.standpoint.assistance.PackageStatus;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.assistance.TiedStatus;
import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.event.Event;
import io.github.standpoint.proposal.Proposal;
import io.github.standpoint.value.DateStatus;
import io.github.standpoint.value.Place;

/** Packages of goods and money. */
final class AssistanceTypes {
  static final ModelType<Item> ITEM =
      TypeTable.of(Item.class, new ItemAccess())
          .required("name", Scalar.TEXT)
          .list("identifiers", one(ValueTypes.IDENTIFIER))
          .done();

  static final ModelType<Component> COMPONENT =
      TypeTable.of(Component.class, new ComponentAccess())
          .required("id", Scalar.ownId())
          .required("kind", new OpenWord<>(ComponentKind.VOCABULARY))
          .optional("category", ClosedWord.of(AidCategory.class))
          .optional("item", one(ITEM))
          .optional("description", Scalar.TEXT)
          .optional("quantity", one(ValueTypes.QUANTITY))
          .optional("amount", one(ValueTypes.AMOUNT))
          .list("locations", Reference.to(Place.class))
          .optional("during", Scalar.DATE)
          .list("conditions", one(ValueTypes.CONDITION))
          .list("evidence", one(ElementTypes.EVIDENCE))
          .optional("note", Scalar.TEXT)
          .map("extensions")
          .done();

  static final ModelType<Contribution> CONTRIBUTION =
      TypeTable.of(Contribution.class, new ContributionAccess())
          .required("contributor", Reference.to(Actor.class))
          .required("role", new OpenWord<>(ContributionRole.VOCABULARY))
          .optional("form", new OpenWord<>(ContributionForm.VOCABULARY))
          .optional("tied", ClosedWord.of(TiedStatus.class))
          .optional("amount", one(ValueTypes.AMOUNT))
          .optional("sharePercent", Scalar.DECIMAL)
          .list("components", Reference.to(Component.class))
          .list("accordingTo", Reference.to(Provenance.class))
          .done();

  static final ModelType<PackageMilestone> PACKAGE_MILESTONE =
      TypeTable.of(PackageMilestone.class, new PackageMilestoneAccess())
          .required("status", new OpenWord<>(PackageStatus.VOCABULARY))
          .optional("date", Scalar.DATE)
          .optional("expected", Scalar.DATE)
          .optional("dateStatus", ClosedWord.of(DateStatus.class))
          .optional("event", Reference.to(Event.class))
          .list("components", Reference.to(Component.class))
          .optional("contributor", Reference.to(Actor.class))
          .optional("amount", one(ValueTypes.AMOUNT))
          .optional("quantity", one(ValueTypes.QUANTITY))
          .list("by", Reference.to(Actor.class))
          .list("accordingTo", Reference.to(Provenance.class))
          .done();

  static final ModelType<SecurityPackage> SECURITY_PACKAGE =
      TypeTable.of(SecurityPackage.class, new SecurityPackageAccess())
          .required("id", Scalar.ownId())
          .required("title", Scalar.TEXT)
          .optional("kind", new OpenWord<>(PackageKind.VOCABULARY))
          .list("recipients", Reference.to(Actor.class))
          .list("amounts", one(ValueTypes.AMOUNT))
          .list("contributions", one(CONTRIBUTION))
          .list("components", one(COMPONENT))
          .list("partOf", Reference.to(Proposal.class, SecurityPackage.class))
          .optional("respondsTo", one(ProposalTypes.RESPONSE))
          .optional("number", Scalar.INTEGER)
          .optional("during", Scalar.DATE)
          .list("aims", one(ValueTypes.AIM))
          .list("conditions", one(ValueTypes.CONDITION))
          .optional("timeLimit", one(ValueTypes.TIME_LIMIT))
          .list("milestones", one(PACKAGE_MILESTONE))
          .list("accordingTo", Reference.to(Provenance.class))
          .list("contradicts", Reference.to(Attributed.class))
          .optional("verdict", ClosedWord.of(Verdict.class))
          .list("evidence", one(ElementTypes.EVIDENCE))
          .optional("note", Scalar.TEXT)
          .map("extensions")
          .done();

  private AssistanceTypes() {}
}
