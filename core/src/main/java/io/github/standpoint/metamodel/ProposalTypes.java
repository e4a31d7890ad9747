package io.github.standpoint.metamodel;

import static io.github.standpoint.metamodel.Model.one;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Element;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.element.Subject;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.event.Event;
import io.github.standpoint.proposal.Likeness;
import io.github.standpoint.proposal.Measure;
import io.github.standpoint.proposal.MeasureKind;
import io.github.standpoint.proposal.Proposal;
import io.github.standpoint.proposal.ProposalKind;
import io.github.standpoint.proposal.ProposalMilestone;
import io.github.standpoint.proposal.ProposalStatus;
import io.github.standpoint.proposal.Provision;
import io.github.standpoint.proposal.ProvisionBasis;
import io.github.standpoint.proposal.ProvisionMode;
import io.github.standpoint.proposal.Response;
import io.github.standpoint.proposal.ResponseRelation;
import io.github.standpoint.value.DateStatus;
import io.github.standpoint.value.Place;

/** Measures, and the texts that speak of them. */
final class ProposalTypes {
  static final ModelType<Measure> MEASURE =
      TypeTable.of(Measure.class, Measure::builder, Measure.Builder::build)
          .required("id", Scalar.ownId(), Measure::getId, Measure.Builder::id)
          .required(
              "kind",
              new OpenWord<>(MeasureKind.VOCABULARY),
              Measure::getKind,
              Measure.Builder::kind)
          .optional(
              "description", Scalar.TEXT, Measure::getDescription, Measure.Builder::description)
          .list("agents", Reference.to(Actor.class), Measure::getAgents, Measure.Builder::addAgent)
          .list(
              "beneficiaries",
              Reference.to(Actor.class),
              Measure::getBeneficiaries,
              Measure.Builder::addBeneficiary)
          .list(
              "against",
              Reference.to(Actor.class),
              Measure::getAgainst,
              Measure.Builder::addAgainst)
          .list(
              "objects",
              Reference.to(Element.class),
              Measure::getObjects,
              Measure.Builder::addObject)
          .list(
              "locations",
              Reference.to(Place.class),
              Measure::getLocations,
              Measure.Builder::addLocation)
          .optional("during", Scalar.DATE, Measure::getDuring, Measure.Builder::during)
          .optional("every", Scalar.PERIOD, Measure::getEvery, Measure.Builder::every)
          .optional(
              "timeLimit",
              one(ValueTypes.TIME_LIMIT),
              Measure::getTimeLimit,
              Measure.Builder::timeLimit)
          .optional("amount", one(ValueTypes.AMOUNT), Measure::getAmount, Measure.Builder::amount)
          .optional(
              "quantity", one(ValueTypes.QUANTITY), Measure::getQuantity, Measure.Builder::quantity)
          .list(
              "inReturnFor",
              Reference.to(Subject.class),
              Measure::getInReturnFor,
              Measure.Builder::addInReturnFor)
          .optional(
              "partOf", Reference.to(Subject.class), Measure::getPartOf, Measure.Builder::partOf)
          .list(
              "evidence",
              one(ElementTypes.EVIDENCE),
              Measure::getEvidence,
              Measure.Builder::addEvidence)
          .optional("note", Scalar.TEXT, Measure::getNote, Measure.Builder::note)
          .map("extensions", Measure::getExtensions, Measure.Builder::putExtension)
          .done();

  static final ModelType<Response> RESPONSE =
      TypeTable.of(Response.class, Response::builder, Response.Builder::build)
          .required("to", Reference.to(Subject.class), Response::getTo, Response.Builder::to)
          .required(
              "relation",
              new OpenWord<>(ResponseRelation.VOCABULARY),
              Response::getRelation,
              Response.Builder::relation)
          .done();

  static final ModelType<Likeness> LIKENESS =
      TypeTable.of(Likeness.class, Likeness::builder, Likeness.Builder::build)
          .optional(
              "to",
              Reference.to(Actor.class, Proposal.class),
              Likeness::getTo,
              Likeness.Builder::to)
          .required("asWritten", Scalar.TEXT, Likeness::getAsWritten, Likeness.Builder::asWritten)
          .optional(
              "legalReference",
              one(ValueTypes.LEGAL_REFERENCE),
              Likeness::getLegalReference,
              Likeness.Builder::legalReference)
          .done();

  static final ModelType<Provision> PROVISION =
      TypeTable.of(Provision.class, Provision::builder, Provision.Builder::build)
          .required("id", Scalar.ownId(), Provision::getId, Provision.Builder::id)
          .required(
              "mode",
              ClosedWord.of(ProvisionMode.class),
              Provision::getMode,
              Provision.Builder::mode)
          .optional(
              "measure",
              Reference.to(Measure.class),
              Provision::getMeasure,
              Provision.Builder::measure)
          .optional(
              "legalReference",
              one(ValueTypes.LEGAL_REFERENCE),
              Provision::getLegalReference,
              Provision.Builder::legalReference)
          .required(
              "basis",
              ClosedWord.of(ProvisionBasis.class),
              Provision::getBasis,
              Provision.Builder::basis)
          .optional(
              "timeLimit",
              one(ValueTypes.TIME_LIMIT),
              Provision::getTimeLimit,
              Provision.Builder::timeLimit)
          .list(
              "conditions",
              one(ValueTypes.CONDITION),
              Provision::getConditions,
              Provision.Builder::addCondition)
          .optional("text", Scalar.TEXT, Provision::getText, Provision.Builder::text)
          .list(
              "accordingTo",
              Reference.to(Provenance.class),
              Provision::getAccordingTo,
              Provision.Builder::addAccordingTo)
          .list(
              "contradicts",
              Reference.to(Attributed.class),
              Provision::getContradicts,
              Provision.Builder::addContradicts)
          .optional(
              "verdict",
              ClosedWord.of(Verdict.class),
              Provision::getVerdict,
              Provision.Builder::verdict)
          .list(
              "evidence",
              one(ElementTypes.EVIDENCE),
              Provision::getEvidence,
              Provision.Builder::addEvidence)
          .optional("note", Scalar.TEXT, Provision::getNote, Provision.Builder::note)
          .map("extensions", Provision::getExtensions, Provision.Builder::putExtension)
          .done();

  static final ModelType<ProposalMilestone> PROPOSAL_MILESTONE =
      TypeTable.of(
              ProposalMilestone.class, ProposalMilestone::builder, ProposalMilestone.Builder::build)
          .required(
              "status",
              new OpenWord<>(ProposalStatus.VOCABULARY),
              ProposalMilestone::getStatus,
              ProposalMilestone.Builder::status)
          .optional(
              "date", Scalar.DATE, ProposalMilestone::getDate, ProposalMilestone.Builder::date)
          .optional(
              "expected",
              Scalar.DATE,
              ProposalMilestone::getExpected,
              ProposalMilestone.Builder::expected)
          .optional(
              "dateStatus",
              ClosedWord.of(DateStatus.class),
              ProposalMilestone::getDateStatus,
              ProposalMilestone.Builder::dateStatus)
          .optional(
              "event",
              Reference.to(Event.class),
              ProposalMilestone::getEvent,
              ProposalMilestone.Builder::event)
          .list(
              "by",
              Reference.to(Actor.class),
              ProposalMilestone::getBy,
              ProposalMilestone.Builder::addBy)
          .list(
              "accordingTo",
              Reference.to(Provenance.class),
              ProposalMilestone::getAccordingTo,
              ProposalMilestone.Builder::addAccordingTo)
          .done();

  static final ModelType<Proposal> PROPOSAL =
      TypeTable.of(Proposal.class, Proposal::builder, Proposal.Builder::build)
          .required("id", Scalar.ownId(), Proposal::getId, Proposal.Builder::id)
          .required("title", Scalar.TEXT, Proposal::getTitle, Proposal.Builder::title)
          .required(
              "kind",
              new OpenWord<>(ProposalKind.VOCABULARY),
              Proposal::getKind,
              Proposal.Builder::kind)
          .list(
              "proposers",
              Reference.to(Actor.class),
              Proposal::getProposers,
              Proposal.Builder::addProposer)
          .list(
              "addressees",
              Reference.to(Actor.class),
              Proposal::getAddressees,
              Proposal.Builder::addAddressee)
          .list(
              "beneficiaries",
              Reference.to(Actor.class),
              Proposal::getBeneficiaries,
              Proposal.Builder::addBeneficiary)
          .list(
              "provisions", one(PROVISION), Proposal::getProvisions, Proposal.Builder::addProvision)
          .optional("likeness", one(LIKENESS), Proposal::getLikeness, Proposal.Builder::likeness)
          .optional(
              "respondsTo", one(RESPONSE), Proposal::getRespondsTo, Proposal.Builder::respondsTo)
          .list(
              "identifiers",
              one(ValueTypes.IDENTIFIER),
              Proposal::getIdentifiers,
              Proposal.Builder::addIdentifier)
          .list(
              "legalReferences",
              one(ValueTypes.LEGAL_REFERENCE),
              Proposal::getLegalReferences,
              Proposal.Builder::addLegalReference)
          .list("aims", one(ValueTypes.AIM), Proposal::getAims, Proposal.Builder::addAim)
          .list(
              "conditions",
              one(ValueTypes.CONDITION),
              Proposal::getConditions,
              Proposal.Builder::addCondition)
          .optional(
              "timeLimit",
              one(ValueTypes.TIME_LIMIT),
              Proposal::getTimeLimit,
              Proposal.Builder::timeLimit)
          .list(
              "milestones",
              one(PROPOSAL_MILESTONE),
              Proposal::getMilestones,
              Proposal.Builder::addMilestone)
          .list(
              "accordingTo",
              Reference.to(Provenance.class),
              Proposal::getAccordingTo,
              Proposal.Builder::addAccordingTo)
          .list(
              "contradicts",
              Reference.to(Attributed.class),
              Proposal::getContradicts,
              Proposal.Builder::addContradicts)
          .optional(
              "verdict",
              ClosedWord.of(Verdict.class),
              Proposal::getVerdict,
              Proposal.Builder::verdict)
          .list(
              "evidence",
              one(ElementTypes.EVIDENCE),
              Proposal::getEvidence,
              Proposal.Builder::addEvidence)
          .optional("note", Scalar.TEXT, Proposal::getNote, Proposal.Builder::note)
          .map("extensions", Proposal::getExtensions, Proposal.Builder::putExtension)
          .done();

  private ProposalTypes() {}
}
