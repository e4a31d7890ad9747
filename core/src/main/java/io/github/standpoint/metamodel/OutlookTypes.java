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
      TypeTable.of(ProbabilityRange.class, new ProbabilityRangeAccess())
          .required("atLeast", Scalar.DECIMAL)
          .required("atMost", Scalar.DECIMAL)
          .done();

  static final ModelType<Likelihood> LIKELIHOOD =
      TypeTable.of(Likelihood.class, new LikelihoodAccess())
          .optional("scale", ClosedWord.of(LikelihoodScale.class))
          .required("term", new OpenWord<>(LikelihoodTerm.VOCABULARY))
          .optional("asWritten", Scalar.TEXT)
          .optional("probability", one(PROBABILITY_RANGE))
          .optional("confidence", ClosedWord.of(Confidence.class))
          .done();

  static final ModelType<Implication> IMPLICATION =
      TypeTable.of(Implication.class, new ImplicationAccess())
          .required("id", Scalar.ownId())
          .required("cause", Reference.to(Subject.class))
          .required("effect", new OpenWord<>(Effect.VOCABULARY))
          .list("affects", Reference.to(Element.class))
          .flag("affectsRelation")
          .optional("description", Scalar.TEXT)
          .required("likelihood", one(LIKELIHOOD))
          .list("accordingTo", Reference.to(Provenance.class))
          .list("contradicts", Reference.to(Attributed.class))
          .optional("verdict", ClosedWord.of(Verdict.class))
          .list("evidence", one(ElementTypes.EVIDENCE))
          .optional("note", Scalar.TEXT)
          .map("extensions")
          .done();

  static final ModelType<Development> DEVELOPMENT =
      TypeTable.of(Development.class, new DevelopmentAccess())
          .required("id", Scalar.ownId())
          .optional("about", Reference.to(Subject.class))
          .required("change", new OpenWord<>(Change.VOCABULARY))
          .optional("description", Scalar.TEXT)
          .list("by", Reference.to(Actor.class))
          .required("likelihood", one(LIKELIHOOD))
          .optional("date", Scalar.DATE)
          .optional("horizon", Scalar.DATE)
          .list("conditions", one(ValueTypes.CONDITION))
          .list("accordingTo", Reference.to(Provenance.class))
          .list("contradicts", Reference.to(Attributed.class))
          .optional("verdict", ClosedWord.of(Verdict.class))
          .list("evidence", one(ElementTypes.EVIDENCE))
          .optional("note", Scalar.TEXT)
          .map("extensions")
          .done();

  private OutlookTypes() {}
}
