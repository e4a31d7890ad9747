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
      TypeTable.of(Measure.class, new MeasureAccess())
          .required("id", Scalar.ownId())
          .required("kind", new OpenWord<>(MeasureKind.VOCABULARY))
          .optional("description", Scalar.TEXT)
          .list("agents", Reference.to(Actor.class))
          .list("beneficiaries", Reference.to(Actor.class))
          .list("against", Reference.to(Actor.class))
          .list("objects", Reference.to(Element.class))
          .list("locations", Reference.to(Place.class))
          .optional("during", Scalar.DATE)
          .optional("every", Scalar.PERIOD)
          .optional("timeLimit", one(ValueTypes.TIME_LIMIT))
          .optional("amount", one(ValueTypes.AMOUNT))
          .optional("quantity", one(ValueTypes.QUANTITY))
          .list("inReturnFor", Reference.to(Subject.class))
          .optional("partOf", Reference.to(Subject.class))
          .list("evidence", one(ElementTypes.EVIDENCE))
          .optional("note", Scalar.TEXT)
          .map("extensions")
          .done();

  static final ModelType<Response> RESPONSE =
      TypeTable.of(Response.class, new ResponseAccess())
          .required("to", Reference.to(Subject.class))
          .required("relation", new OpenWord<>(ResponseRelation.VOCABULARY))
          .done();

  static final ModelType<Likeness> LIKENESS =
      TypeTable.of(Likeness.class, new LikenessAccess())
          .optional("to", Reference.to(Actor.class, Proposal.class))
          .required("asWritten", Scalar.TEXT)
          .optional("legalReference", one(ValueTypes.LEGAL_REFERENCE))
          .done();

  static final ModelType<Provision> PROVISION =
      TypeTable.of(Provision.class, new ProvisionAccess())
          .required("id", Scalar.ownId())
          .required("mode", ClosedWord.of(ProvisionMode.class))
          .optional("measure", Reference.to(Measure.class))
          .optional("legalReference", one(ValueTypes.LEGAL_REFERENCE))
          .required("basis", ClosedWord.of(ProvisionBasis.class))
          .optional("timeLimit", one(ValueTypes.TIME_LIMIT))
          .list("conditions", one(ValueTypes.CONDITION))
          .optional("text", Scalar.TEXT)
          .list("accordingTo", Reference.to(Provenance.class))
          .list("contradicts", Reference.to(Attributed.class))
          .optional("verdict", ClosedWord.of(Verdict.class))
          .list("evidence", one(ElementTypes.EVIDENCE))
          .optional("note", Scalar.TEXT)
          .map("extensions")
          .done();

  static final ModelType<ProposalMilestone> PROPOSAL_MILESTONE =
      TypeTable.of(ProposalMilestone.class, new ProposalMilestoneAccess())
          .required("status", new OpenWord<>(ProposalStatus.VOCABULARY))
          .optional("date", Scalar.DATE)
          .optional("expected", Scalar.DATE)
          .optional("dateStatus", ClosedWord.of(DateStatus.class))
          .optional("event", Reference.to(Event.class))
          .list("by", Reference.to(Actor.class))
          .list("accordingTo", Reference.to(Provenance.class))
          .done();

  static final ModelType<Proposal> PROPOSAL =
      TypeTable.of(Proposal.class, new ProposalAccess())
          .required("id", Scalar.ownId())
          .required("title", Scalar.TEXT)
          .required("kind", new OpenWord<>(ProposalKind.VOCABULARY))
          .list("proposers", Reference.to(Actor.class))
          .list("addressees", Reference.to(Actor.class))
          .list("beneficiaries", Reference.to(Actor.class))
          .list("provisions", one(PROVISION))
          .optional("likeness", one(LIKENESS))
          .optional("respondsTo", one(RESPONSE))
          .list("identifiers", one(ValueTypes.IDENTIFIER))
          .list("legalReferences", one(ValueTypes.LEGAL_REFERENCE))
          .list("aims", one(ValueTypes.AIM))
          .list("conditions", one(ValueTypes.CONDITION))
          .optional("timeLimit", one(ValueTypes.TIME_LIMIT))
          .list("milestones", one(PROPOSAL_MILESTONE))
          .list("accordingTo", Reference.to(Provenance.class))
          .list("contradicts", Reference.to(Attributed.class))
          .optional("verdict", ClosedWord.of(Verdict.class))
          .list("evidence", one(ElementTypes.EVIDENCE))
          .optional("note", Scalar.TEXT)
          .map("extensions")
          .done();

  private ProposalTypes() {}
}
