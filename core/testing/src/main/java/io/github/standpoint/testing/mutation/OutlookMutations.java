package io.github.standpoint.testing.mutation;

import io.github.standpoint.element.Element;
import io.github.standpoint.element.Subject;
import io.github.standpoint.outlook.Development;
import io.github.standpoint.outlook.Implication;
import io.github.standpoint.outlook.Likelihood;
import io.github.standpoint.outlook.LikelihoodScale;
import io.github.standpoint.outlook.LikelihoodTerm;
import io.github.standpoint.outlook.ProbabilityRange;
import io.github.standpoint.position.Position;
import io.github.standpoint.proposal.Measure;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.value.Bound;
import io.github.standpoint.value.Condition;
import io.github.standpoint.value.ConditionKind;
import io.github.standpoint.value.Effect;
import io.github.standpoint.value.FuzzyDate;
import io.github.standpoint.value.TimeLimit;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/** What likelihoods, conditions, time limits and implications can get wrong. */
final class OutlookMutations {
  private static final Condition NONE = Condition.builder().kind(ConditionKind.NONE).build();
  private static final Condition IN_WORDS =
      Condition.builder().kind(ConditionKind.IF).text("if asked").build();

  static final List<Mutation> ALL =
      List.of(
          new Mutation(
              StandardRule.LIKELIHOOD_PROBABILITY_RANGE,
              "a probability above one",
              it ->
                  likely(
                      it,
                      "/probability",
                      to -> to.asWritten("likely").probability(range("0", "1")),
                      to -> to.asWritten("likely").probability(range("0", "1.01")))),
          new Mutation(
              StandardRule.LIKELIHOOD_TERM_NOT_ON_SCALE,
              "a word of one scale on another",
              it ->
                  likelihood(
                      it,
                      "/term",
                      onScale(LikelihoodScale.IPCC_AR5),
                      onScale(LikelihoodScale.ICD_203))),
          new Mutation(
              StandardRule.LIKELIHOOD_PROBABILITY_WITHOUT_SCALE,
              "numbers without a scale or words they come from",
              it ->
                  likely(
                      it,
                      "/probability",
                      to -> to.asWritten("likely").probability(range("0.55", "0.8")),
                      to -> to.probability(range("0.55", "0.8")))),
          new Mutation(
              StandardRule.LIKELIHOOD_TERM_CONTRADICTS_PROBABILITY,
              "numbers that the word does not allow on its scale",
              it ->
                  likely(
                      it,
                      "/probability",
                      to -> to.scale(LikelihoodScale.ICD_203).probability(range("0.550", "0.80")),
                      to -> to.scale(LikelihoodScale.ICD_203).probability(range("0.54", "0.80")))),
          new Mutation(
              StandardRule.LIKELIHOOD_HEDGE_QUANTIFIED,
              "a may that has become likely",
              it ->
                  likely(
                      it,
                      "/term",
                      to -> to.asWritten("may well be likely"),
                      to -> to.asWritten("may"))),
          new Mutation(
              StandardRule.LIKELIHOOD_HEDGE_LOST,
              "a may that has become a fact",
              it -> likelihood(it, "", Likelihood.unquantified("may"), Likelihood.statedAsFact())),
          new Mutation(
              StandardRule.CONDITION_EMPTY,
              "a condition of nothing",
              it ->
                  it.in(
                      depending(it, IN_WORDS),
                      depending(it, Condition.builder().kind(ConditionKind.IF).build()),
                      "/conditions/0")),
          new Mutation(
              StandardRule.CONDITION_NONE_NOT_ALONE,
              "no conditions, and one",
              it -> it.in(depending(it, NONE), depending(it, NONE, IN_WORDS), "/conditions/0")),
          new Mutation(
              StandardRule.CONDITION_ON_ITSELF,
              "a position on condition of itself",
              it ->
                  it.in(
                      depending(it, on(it.talks)),
                      depending(it, on(it.position)),
                      "/conditions/0/anyOf/0")),
          new Mutation(
              StandardRule.TIME_LIMIT_FORM,
              "a date that counts from something else",
              it ->
                  it.in(
                      limited(
                          it,
                          TimeLimit.builder()
                              .bound(Bound.BY)
                              .within("P30D")
                              .after(it.talks)
                              .build()),
                      limited(
                          it,
                          TimeLimit.builder()
                              .bound(Bound.BY)
                              .date(FuzzyDate.of(1990))
                              .after(it.talks)
                              .build()),
                      "/timeLimit")),
          new Mutation(
              StandardRule.IMPLICATION_RELATION_NEEDS_TWO,
              "an effect on the relations of one alone",
              it ->
                  it.in(relation(it, it.estonia, it.norway), relation(it, it.estonia), "/affects")),
          new Mutation(
              StandardRule.IMPLICATION_STATED_AS_FACT_IN_OWN_VOICE,
              "a consequence that the story states as a fact",
              it ->
                  said(it)
                      .in(
                          consequence(it, Likelihood.unquantified("may")),
                          consequence(it, Likelihood.statedAsFact()),
                          "/likelihood")));

  private OutlookMutations() {}

  private static ProbabilityRange range(String atLeast, String atMost) {
    return ProbabilityRange.of(new BigDecimal(atLeast), new BigDecimal(atMost));
  }

  private static Likelihood onScale(LikelihoodScale scale) {
    return Likelihood.builder().scale(scale).term(LikelihoodTerm.VIRTUALLY_CERTAIN).build();
  }

  private static Fault likely(
      Scene scene,
      String rest,
      Consumer<Likelihood.Builder> kept,
      Consumer<Likelihood.Builder> broken) {
    return likelihood(scene, rest, likely(kept), likely(broken));
  }

  private static Likelihood likely(Consumer<Likelihood.Builder> parts) {
    Likelihood.Builder likelihood = Likelihood.builder().term(LikelihoodTerm.LIKELY);
    parts.accept(likelihood);
    return likelihood.build();
  }

  private static Fault likelihood(Scene scene, String rest, Likelihood kept, Likelihood broken) {
    return scene.in(outlook(scene, kept), outlook(scene, broken), "/likelihood" + rest);
  }

  private static Development outlook(Scene scene, Likelihood likelihood) {
    return Development.builder().from(scene.outlook).likelihood(likelihood).build();
  }

  private static Position depending(Scene scene, Condition... conditions) {
    return scene.position(it -> it.conditions(List.of(conditions)));
  }

  private static Condition on(Subject subject) {
    return Condition.builder().kind(ConditionKind.ONCE).addAnyOf(subject).build();
  }

  private static Measure limited(Scene scene, TimeLimit limit) {
    return scene.measure(it -> it.timeLimit(limit));
  }

  private static Implication.Builder implication(Scene scene) {
    return Implication.builder()
        .id(scene.id("implication"))
        .cause(scene.talks)
        .effect(Effect.SHAPES)
        .likelihood(Likelihood.unquantified("may"))
        .addEvidence(scene.says(Scene.PLEDGE));
  }

  private static Implication relation(Scene scene, Element... affected) {
    Implication.Builder implication = implication(scene).affectsRelation(true);
    List.of(affected).forEach(implication::addAffects);
    return implication.build();
  }

  private static Implication consequence(Scene scene, Likelihood likelihood) {
    return implication(scene).addAffects(scene.estonia).likelihood(likelihood).build();
  }

  /** What the story itself states as a fact is somebody else's word from now on. */
  private static Scene said(Scene scene) {
    return scene.beside(
        it -> {
          it.implications(List.of());
          for (Implication own : scene.story().getImplications()) {
            boolean fact = own.getLikelihood().getTerm().equals(LikelihoodTerm.STATED_AS_FACT);
            it.addImplication(
                fact && own.getAccordingTo().isEmpty()
                    ? Implication.builder()
                        .from(own)
                        .likelihood(Likelihood.unquantified("may"))
                        .build()
                    : own);
          }
        });
  }
}
