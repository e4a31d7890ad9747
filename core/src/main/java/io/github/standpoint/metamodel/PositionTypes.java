package io.github.standpoint.metamodel;

import static io.github.standpoint.metamodel.Model.one;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Element;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.element.Subject;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.Claim;
import io.github.standpoint.position.ClaimRelation;
import io.github.standpoint.position.Position;
import io.github.standpoint.position.Stance;
import io.github.standpoint.value.Place;

/** Claims and positions. */
final class PositionTypes {
  static final ModelType<Claim> CLAIM =
      TypeTable.of(Claim.class, Claim::builder, Claim.Builder::build)
          .required("id", Scalar.ownId(), Claim::getId, Claim.Builder::id)
          .optional(
              "subject", Reference.to(Element.class), Claim::getSubject, Claim.Builder::subject)
          .required(
              "relation",
              new OpenWord<>(ClaimRelation.VOCABULARY),
              Claim::getRelation,
              Claim.Builder::relation)
          .list("objects", Reference.to(Element.class), Claim::getObjects, Claim.Builder::addObject)
          .optional("text", Scalar.TEXT, Claim::getText, Claim.Builder::text)
          .list(
              "locations",
              Reference.to(Place.class),
              Claim::getLocations,
              Claim.Builder::addLocation)
          .optional("date", Scalar.DATE, Claim::getDate, Claim.Builder::date)
          .list(
              "legalReferences",
              one(ValueTypes.LEGAL_REFERENCE),
              Claim::getLegalReferences,
              Claim.Builder::addLegalReference)
          .optional("amount", one(ValueTypes.AMOUNT), Claim::getAmount, Claim.Builder::amount)
          .optional(
              "quantity", one(ValueTypes.QUANTITY), Claim::getQuantity, Claim.Builder::quantity)
          .optional(
              "certainty",
              ClosedWord.of(Certainty.class),
              Claim::getCertainty,
              Claim.Builder::certainty)
          .list(
              "accordingTo",
              Reference.to(Provenance.class),
              Claim::getAccordingTo,
              Claim.Builder::addAccordingTo)
          .list(
              "contradicts",
              Reference.to(Attributed.class),
              Claim::getContradicts,
              Claim.Builder::addContradicts)
          .optional(
              "verdict", ClosedWord.of(Verdict.class), Claim::getVerdict, Claim.Builder::verdict)
          .list(
              "evidence",
              one(ElementTypes.EVIDENCE),
              Claim::getEvidence,
              Claim.Builder::addEvidence)
          .optional("note", Scalar.TEXT, Claim::getNote, Claim.Builder::note)
          .map("extensions", Claim::getExtensions, Claim.Builder::putExtension)
          .done();

  static final ModelType<Position> POSITION =
      TypeTable.of(Position.class, Position::builder, Position.Builder::build)
          .required("id", Scalar.ownId(), Position::getId, Position.Builder::id)
          .required(
              "holder", Reference.to(Actor.class), Position::getHolder, Position.Builder::holder)
          .required(
              "stance",
              new OpenWord<>(Stance.VOCABULARY),
              Position::getStance,
              Position.Builder::stance)
          .required(
              "about", Reference.to(Subject.class), Position::getAbout, Position.Builder::about)
          .optional(
              "insteadOf",
              Reference.to(Subject.class),
              Position::getInsteadOf,
              Position.Builder::insteadOf)
          .required(
              "certainty",
              ClosedWord.of(Certainty.class),
              Position::getCertainty,
              Position.Builder::certainty)
          .list(
              "conditions",
              one(ValueTypes.CONDITION),
              Position::getConditions,
              Position.Builder::addCondition)
          .list(
              "because",
              Reference.to(Subject.class),
              Position::getBecause,
              Position.Builder::addBecause)
          .list("aims", one(ValueTypes.AIM), Position::getAims, Position.Builder::addAim)
          .optional("date", Scalar.DATE, Position::getDate, Position.Builder::date)
          .optional(
              "supersedes",
              Reference.to(Position.class),
              Position::getSupersedes,
              Position.Builder::supersedes)
          .list(
              "accordingTo",
              Reference.to(Provenance.class),
              Position::getAccordingTo,
              Position.Builder::addAccordingTo)
          .list(
              "contradicts",
              Reference.to(Attributed.class),
              Position::getContradicts,
              Position.Builder::addContradicts)
          .optional(
              "verdict",
              ClosedWord.of(Verdict.class),
              Position::getVerdict,
              Position.Builder::verdict)
          .list(
              "evidence",
              one(ElementTypes.EVIDENCE),
              Position::getEvidence,
              Position.Builder::addEvidence)
          .optional("note", Scalar.TEXT, Position::getNote, Position.Builder::note)
          .map("extensions", Position::getExtensions, Position.Builder::putExtension)
          .done();

  private PositionTypes() {}
}
