package io.github.standpoint.validation;

import static io.github.standpoint.validation.BaseStory.NORWAY;
import static io.github.standpoint.validation.BaseStory.TALKS;
import static io.github.standpoint.validation.BaseStory.UKRAINE;
import static io.github.standpoint.validation.BaseStory.says;

import io.github.standpoint.Story;
import io.github.standpoint.element.Element;
import io.github.standpoint.element.Subject;
import io.github.standpoint.outlook.Implication;
import io.github.standpoint.outlook.LikelihoodScale;
import io.github.standpoint.outlook.LikelihoodTerm;
import io.github.standpoint.outlook.ProbabilityRange;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.value.Bound;
import io.github.standpoint.value.Condition;
import io.github.standpoint.value.ConditionKind;
import io.github.standpoint.value.Effect;
import io.github.standpoint.value.FuzzyDate;
import io.github.standpoint.value.TimeLimit;
import java.math.BigDecimal;
import java.util.List;

/** What likelihoods, conditions, time limits and implications can get wrong. */
final class OutlookFaults {
  private static final String LIKELIHOOD = "/developments/0/likelihood";
  private static final Condition NONE = Condition.builder().kind(ConditionKind.NONE).build();
  private static final Condition IN_WORDS =
      Condition.builder().kind(ConditionKind.IF).text("if asked").build();

  static final List<OneFault> CASES =
      List.of(
          new OneFault(
              StandardRule.LIKELIHOOD_PROBABILITY_RANGE,
              LIKELIHOOD + "/probability",
              inWords(range("0", "1")),
              inWords(range("0", "1.01"))),
          new OneFault(
              StandardRule.LIKELIHOOD_TERM_NOT_ON_SCALE,
              LIKELIHOOD + "/term",
              term(LikelihoodScale.IPCC_AR5),
              term(LikelihoodScale.ICD_203)),
          new OneFault(
              StandardRule.LIKELIHOOD_PROBABILITY_WITHOUT_SCALE,
              LIKELIHOOD + "/probability",
              inWords(range("0.55", "0.8")),
              BaseStory.likelihood(
                  it -> it.term(LikelihoodTerm.LIKELY).probability(range("0.55", "0.8")))),
          new OneFault(
              StandardRule.LIKELIHOOD_TERM_CONTRADICTS_PROBABILITY,
              LIKELIHOOD + "/probability",
              onScale(range("0.550", "0.80")),
              onScale(range("0.54", "0.80"))),
          new OneFault(
              StandardRule.LIKELIHOOD_HEDGE_QUANTIFIED,
              LIKELIHOOD + "/term",
              BaseStory.likelihood(
                  it -> it.term(LikelihoodTerm.LIKELY).asWritten("may well be likely")),
              BaseStory.likelihood(it -> it.term(LikelihoodTerm.LIKELY).asWritten("may"))),
          new OneFault(
              StandardRule.LIKELIHOOD_HEDGE_LOST,
              LIKELIHOOD,
              BaseStory.likelihood(it -> it.term(LikelihoodTerm.UNQUANTIFIED)),
              BaseStory.likelihood(it -> it.term(LikelihoodTerm.STATED_AS_FACT))),
          new OneFault(
              StandardRule.CONDITION_EMPTY,
              "/positions/0/conditions/0",
              conditions(IN_WORDS),
              conditions(Condition.builder().kind(ConditionKind.IF).build())),
          new OneFault(
              StandardRule.CONDITION_NONE_NOT_ALONE,
              "/positions/0/conditions/0",
              conditions(NONE),
              conditions(NONE, IN_WORDS)),
          new OneFault(
              StandardRule.CONDITION_ON_ITSELF,
              "/positions/0/conditions/0/anyOf/0",
              conditions(on(TALKS)),
              conditions(on(BaseStory.POSITION))),
          new OneFault(
              StandardRule.TIME_LIMIT_FORM,
              "/measures/0/timeLimit",
              timeLimit(TimeLimit.builder().bound(Bound.BY).within("P30D").after(TALKS).build()),
              timeLimit(
                  TimeLimit.builder()
                      .bound(Bound.BY)
                      .date(FuzzyDate.of(2024))
                      .after(TALKS)
                      .build())),
          new OneFault(
              StandardRule.IMPLICATION_RELATION_NEEDS_TWO,
              "/implications/0/affects",
              relation(UKRAINE, NORWAY),
              relation(UKRAINE)));

  private OutlookFaults() {}

  private static ProbabilityRange range(String atLeast, String atMost) {
    return ProbabilityRange.of(new BigDecimal(atLeast), new BigDecimal(atMost));
  }

  private static Story inWords(ProbabilityRange range) {
    return BaseStory.likelihood(
        it -> it.term(LikelihoodTerm.LIKELY).asWritten("likely").probability(range));
  }

  private static Story onScale(ProbabilityRange range) {
    return BaseStory.likelihood(
        it -> it.scale(LikelihoodScale.ICD_203).term(LikelihoodTerm.LIKELY).probability(range));
  }

  private static Story term(LikelihoodScale scale) {
    return BaseStory.likelihood(it -> it.scale(scale).term(LikelihoodTerm.VIRTUALLY_CERTAIN));
  }

  private static Story conditions(Condition... conditions) {
    return BaseStory.position(it -> it.conditions(List.of(conditions)));
  }

  private static Condition on(Subject subject) {
    return Condition.builder().kind(ConditionKind.ONCE).addAnyOf(subject).build();
  }

  private static Story timeLimit(TimeLimit limit) {
    return BaseStory.measure(it -> it.timeLimit(limit));
  }

  private static Story relation(Element... affected) {
    Implication.Builder implication =
        Implication.builder()
            .id("implication")
            .cause(TALKS)
            .effect(Effect.SHAPES)
            .affectsRelation(true)
            .likelihood(BaseStory.LIKELIHOOD)
            .addEvidence(says(BaseStory.OUTLOOK));
    List.of(affected).forEach(implication::addAffects);
    return BaseStory.with(it -> it.addImplication(implication.build()));
  }
}
