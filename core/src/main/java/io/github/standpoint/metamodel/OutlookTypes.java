package io.github.standpoint.metamodel;

import static io.github.standpoint.metamodel.Model.one;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Element;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.element.Subject;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.outlook.Change;
import io.github.standpoint.outlook.Confidence;
import io.github.standpoint.outlook.Development;
import io.github.standpoint.outlook.Implication;
import io.github.standpoint.outlook.Likelihood;
import io.github.standpoint.outlook.LikelihoodScale;
import io.github.standpoint.outlook.LikelihoodTerm;
import io.github.standpoint.outlook.ProbabilityRange;
import io.github.standpoint.value.Effect;

/** What may follow. */
final class OutlookTypes {
  static final ModelType<ProbabilityRange> PROBABILITY_RANGE =
      TypeTable.of(
              ProbabilityRange.class, ProbabilityRange::builder, ProbabilityRange.Builder::build)
          .required(
              "atLeast",
              Scalar.DECIMAL,
              ProbabilityRange::getAtLeast,
              ProbabilityRange.Builder::atLeast)
          .required(
              "atMost",
              Scalar.DECIMAL,
              ProbabilityRange::getAtMost,
              ProbabilityRange.Builder::atMost)
          .done();

  static final ModelType<Likelihood> LIKELIHOOD =
      TypeTable.of(Likelihood.class, Likelihood::builder, Likelihood.Builder::build)
          .optional(
              "scale",
              ClosedWord.of(LikelihoodScale.class),
              Likelihood::getScale,
              Likelihood.Builder::scale)
          .required(
              "term",
              new OpenWord<>(LikelihoodTerm.VOCABULARY),
              Likelihood::getTerm,
              Likelihood.Builder::term)
          .optional(
              "asWritten", Scalar.TEXT, Likelihood::getAsWritten, Likelihood.Builder::asWritten)
          .optional(
              "probability",
              one(PROBABILITY_RANGE),
              Likelihood::getProbability,
              Likelihood.Builder::probability)
          .optional(
              "confidence",
              ClosedWord.of(Confidence.class),
              Likelihood::getConfidence,
              Likelihood.Builder::confidence)
          .done();

  static final ModelType<Implication> IMPLICATION =
      TypeTable.of(Implication.class, Implication::builder, Implication.Builder::build)
          .required("id", Scalar.ownId(), Implication::getId, Implication.Builder::id)
          .required(
              "cause",
              Reference.to(Subject.class),
              Implication::getCause,
              Implication.Builder::cause)
          .required(
              "effect",
              new OpenWord<>(Effect.VOCABULARY),
              Implication::getEffect,
              Implication.Builder::effect)
          .list(
              "affects",
              Reference.to(Element.class),
              Implication::getAffects,
              Implication.Builder::addAffects)
          .flag(
              "affectsRelation",
              Implication::isAffectsRelation,
              Implication.Builder::affectsRelation)
          .optional(
              "description",
              Scalar.TEXT,
              Implication::getDescription,
              Implication.Builder::description)
          .required(
              "likelihood",
              one(LIKELIHOOD),
              Implication::getLikelihood,
              Implication.Builder::likelihood)
          .list(
              "accordingTo",
              Reference.to(Provenance.class),
              Implication::getAccordingTo,
              Implication.Builder::addAccordingTo)
          .list(
              "contradicts",
              Reference.to(Attributed.class),
              Implication::getContradicts,
              Implication.Builder::addContradicts)
          .optional(
              "verdict",
              ClosedWord.of(Verdict.class),
              Implication::getVerdict,
              Implication.Builder::verdict)
          .list(
              "evidence",
              one(ElementTypes.EVIDENCE),
              Implication::getEvidence,
              Implication.Builder::addEvidence)
          .optional("note", Scalar.TEXT, Implication::getNote, Implication.Builder::note)
          .map("extensions", Implication::getExtensions, Implication.Builder::putExtension)
          .done();

  static final ModelType<Development> DEVELOPMENT =
      TypeTable.of(Development.class, Development::builder, Development.Builder::build)
          .required("id", Scalar.ownId(), Development::getId, Development.Builder::id)
          .optional(
              "about",
              Reference.to(Subject.class),
              Development::getAbout,
              Development.Builder::about)
          .required(
              "change",
              new OpenWord<>(Change.VOCABULARY),
              Development::getChange,
              Development.Builder::change)
          .optional(
              "description",
              Scalar.TEXT,
              Development::getDescription,
              Development.Builder::description)
          .list("by", Reference.to(Actor.class), Development::getBy, Development.Builder::addBy)
          .required(
              "likelihood",
              one(LIKELIHOOD),
              Development::getLikelihood,
              Development.Builder::likelihood)
          .optional("date", Scalar.DATE, Development::getDate, Development.Builder::date)
          .optional("horizon", Scalar.DATE, Development::getHorizon, Development.Builder::horizon)
          .list(
              "conditions",
              one(ValueTypes.CONDITION),
              Development::getConditions,
              Development.Builder::addCondition)
          .list(
              "accordingTo",
              Reference.to(Provenance.class),
              Development::getAccordingTo,
              Development.Builder::addAccordingTo)
          .list(
              "contradicts",
              Reference.to(Attributed.class),
              Development::getContradicts,
              Development.Builder::addContradicts)
          .optional(
              "verdict",
              ClosedWord.of(Verdict.class),
              Development::getVerdict,
              Development.Builder::verdict)
          .list(
              "evidence",
              one(ElementTypes.EVIDENCE),
              Development::getEvidence,
              Development.Builder::addEvidence)
          .optional("note", Scalar.TEXT, Development::getNote, Development.Builder::note)
          .map("extensions", Development::getExtensions, Development.Builder::putExtension)
          .done();

  private OutlookTypes() {}
}
