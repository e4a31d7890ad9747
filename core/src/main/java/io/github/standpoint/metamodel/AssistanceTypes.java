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
      TypeTable.of(Item.class, Item::builder, Item.Builder::build)
          .required("name", Scalar.TEXT, Item::getName, Item.Builder::name)
          .list(
              "identifiers",
              one(ValueTypes.IDENTIFIER),
              Item::getIdentifiers,
              Item.Builder::addIdentifier)
          .done();

  static final ModelType<Component> COMPONENT =
      TypeTable.of(Component.class, Component::builder, Component.Builder::build)
          .required("id", Scalar.ownId(), Component::getId, Component.Builder::id)
          .required(
              "kind",
              new OpenWord<>(ComponentKind.VOCABULARY),
              Component::getKind,
              Component.Builder::kind)
          .optional(
              "category",
              ClosedWord.of(AidCategory.class),
              Component::getCategory,
              Component.Builder::category)
          .optional("item", one(ITEM), Component::getItem, Component.Builder::item)
          .optional(
              "description", Scalar.TEXT, Component::getDescription, Component.Builder::description)
          .optional(
              "quantity",
              one(ValueTypes.QUANTITY),
              Component::getQuantity,
              Component.Builder::quantity)
          .optional(
              "amount", one(ValueTypes.AMOUNT), Component::getAmount, Component.Builder::amount)
          .list(
              "locations",
              Reference.to(Place.class),
              Component::getLocations,
              Component.Builder::addLocation)
          .optional("during", Scalar.DATE, Component::getDuring, Component.Builder::during)
          .list(
              "conditions",
              one(ValueTypes.CONDITION),
              Component::getConditions,
              Component.Builder::addCondition)
          .list(
              "evidence",
              one(ElementTypes.EVIDENCE),
              Component::getEvidence,
              Component.Builder::addEvidence)
          .optional("note", Scalar.TEXT, Component::getNote, Component.Builder::note)
          .map("extensions", Component::getExtensions, Component.Builder::putExtension)
          .done();

  static final ModelType<Contribution> CONTRIBUTION =
      TypeTable.of(Contribution.class, Contribution::builder, Contribution.Builder::build)
          .required(
              "contributor",
              Reference.to(Actor.class),
              Contribution::getContributor,
              Contribution.Builder::contributor)
          .required(
              "role",
              new OpenWord<>(ContributionRole.VOCABULARY),
              Contribution::getRole,
              Contribution.Builder::role)
          .optional(
              "form",
              new OpenWord<>(ContributionForm.VOCABULARY),
              Contribution::getForm,
              Contribution.Builder::form)
          .optional(
              "tied",
              ClosedWord.of(TiedStatus.class),
              Contribution::getTied,
              Contribution.Builder::tied)
          .optional(
              "amount",
              one(ValueTypes.AMOUNT),
              Contribution::getAmount,
              Contribution.Builder::amount)
          .optional(
              "sharePercent",
              Scalar.DECIMAL,
              Contribution::getSharePercent,
              Contribution.Builder::sharePercent)
          .list(
              "components",
              Reference.to(Component.class),
              Contribution::getComponents,
              Contribution.Builder::addComponent)
          .list(
              "accordingTo",
              Reference.to(Provenance.class),
              Contribution::getAccordingTo,
              Contribution.Builder::addAccordingTo)
          .done();

  static final ModelType<PackageMilestone> PACKAGE_MILESTONE =
      TypeTable.of(
              PackageMilestone.class, PackageMilestone::builder, PackageMilestone.Builder::build)
          .required(
              "status",
              new OpenWord<>(PackageStatus.VOCABULARY),
              PackageMilestone::getStatus,
              PackageMilestone.Builder::status)
          .optional("date", Scalar.DATE, PackageMilestone::getDate, PackageMilestone.Builder::date)
          .optional(
              "expected",
              Scalar.DATE,
              PackageMilestone::getExpected,
              PackageMilestone.Builder::expected)
          .optional(
              "dateStatus",
              ClosedWord.of(DateStatus.class),
              PackageMilestone::getDateStatus,
              PackageMilestone.Builder::dateStatus)
          .optional(
              "event",
              Reference.to(Event.class),
              PackageMilestone::getEvent,
              PackageMilestone.Builder::event)
          .list(
              "components",
              Reference.to(Component.class),
              PackageMilestone::getComponents,
              PackageMilestone.Builder::addComponent)
          .optional(
              "contributor",
              Reference.to(Actor.class),
              PackageMilestone::getContributor,
              PackageMilestone.Builder::contributor)
          .optional(
              "amount",
              one(ValueTypes.AMOUNT),
              PackageMilestone::getAmount,
              PackageMilestone.Builder::amount)
          .optional(
              "quantity",
              one(ValueTypes.QUANTITY),
              PackageMilestone::getQuantity,
              PackageMilestone.Builder::quantity)
          .list(
              "by",
              Reference.to(Actor.class),
              PackageMilestone::getBy,
              PackageMilestone.Builder::addBy)
          .list(
              "accordingTo",
              Reference.to(Provenance.class),
              PackageMilestone::getAccordingTo,
              PackageMilestone.Builder::addAccordingTo)
          .done();

  static final ModelType<SecurityPackage> SECURITY_PACKAGE =
      TypeTable.of(SecurityPackage.class, SecurityPackage::builder, SecurityPackage.Builder::build)
          .required("id", Scalar.ownId(), SecurityPackage::getId, SecurityPackage.Builder::id)
          .required("title", Scalar.TEXT, SecurityPackage::getTitle, SecurityPackage.Builder::title)
          .optional(
              "kind",
              new OpenWord<>(PackageKind.VOCABULARY),
              SecurityPackage::getKind,
              SecurityPackage.Builder::kind)
          .list(
              "recipients",
              Reference.to(Actor.class),
              SecurityPackage::getRecipients,
              SecurityPackage.Builder::addRecipient)
          .list(
              "amounts",
              one(ValueTypes.AMOUNT),
              SecurityPackage::getAmounts,
              SecurityPackage.Builder::addAmount)
          .list(
              "contributions",
              one(CONTRIBUTION),
              SecurityPackage::getContributions,
              SecurityPackage.Builder::addContribution)
          .list(
              "components",
              one(COMPONENT),
              SecurityPackage::getComponents,
              SecurityPackage.Builder::addComponent)
          .list(
              "partOf",
              Reference.to(Proposal.class, SecurityPackage.class),
              SecurityPackage::getPartOf,
              SecurityPackage.Builder::addPartOf)
          .optional(
              "respondsTo",
              one(ProposalTypes.RESPONSE),
              SecurityPackage::getRespondsTo,
              SecurityPackage.Builder::respondsTo)
          .optional(
              "number", Scalar.INTEGER, SecurityPackage::getNumber, SecurityPackage.Builder::number)
          .optional(
              "during", Scalar.DATE, SecurityPackage::getDuring, SecurityPackage.Builder::during)
          .list(
              "aims",
              one(ValueTypes.AIM),
              SecurityPackage::getAims,
              SecurityPackage.Builder::addAim)
          .list(
              "conditions",
              one(ValueTypes.CONDITION),
              SecurityPackage::getConditions,
              SecurityPackage.Builder::addCondition)
          .optional(
              "timeLimit",
              one(ValueTypes.TIME_LIMIT),
              SecurityPackage::getTimeLimit,
              SecurityPackage.Builder::timeLimit)
          .list(
              "milestones",
              one(PACKAGE_MILESTONE),
              SecurityPackage::getMilestones,
              SecurityPackage.Builder::addMilestone)
          .list(
              "accordingTo",
              Reference.to(Provenance.class),
              SecurityPackage::getAccordingTo,
              SecurityPackage.Builder::addAccordingTo)
          .list(
              "contradicts",
              Reference.to(Attributed.class),
              SecurityPackage::getContradicts,
              SecurityPackage.Builder::addContradicts)
          .optional(
              "verdict",
              ClosedWord.of(Verdict.class),
              SecurityPackage::getVerdict,
              SecurityPackage.Builder::verdict)
          .list(
              "evidence",
              one(ElementTypes.EVIDENCE),
              SecurityPackage::getEvidence,
              SecurityPackage.Builder::addEvidence)
          .optional("note", Scalar.TEXT, SecurityPackage::getNote, SecurityPackage.Builder::note)
          .map("extensions", SecurityPackage::getExtensions, SecurityPackage.Builder::putExtension)
          .done();

  private AssistanceTypes() {}
}
