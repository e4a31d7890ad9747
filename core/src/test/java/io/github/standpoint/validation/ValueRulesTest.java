package io.github.standpoint.validation;

import static io.github.standpoint.validation.BaseStory.MEASURE;
import static io.github.standpoint.validation.BaseStory.TALKS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.outlook.LikelihoodScale;
import io.github.standpoint.outlook.LikelihoodTerm;
import io.github.standpoint.report.Problem;
import io.github.standpoint.value.Bound;
import io.github.standpoint.value.Condition;
import io.github.standpoint.value.ConditionKind;
import io.github.standpoint.value.Place;
import io.github.standpoint.value.TimeLimit;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueRulesTest {

  private static List<String> codes(Story story) {
    return StoryValidator.standard().validate(story).stream().map(Problem::code).toList();
  }

  private static List<String> timeLimit(Consumer<TimeLimit.Builder> parts) {
    TimeLimit.Builder limit = TimeLimit.builder().bound(Bound.BY);
    parts.accept(limit);
    return codes(BaseStory.measure(it -> it.timeLimit(limit.build())));
  }

  @Test
  void aTimeLimitIsADateOrAPeriodWithAtMostOneEnd() {
    assertThat(timeLimit(it -> it.date("2024-12-31"))).isEmpty();
    assertThat(timeLimit(it -> it.within("P2Y"))).isEmpty();
    assertThat(timeLimit(it -> it.within("P30D").after(TALKS))).isEmpty();
    assertThat(timeLimit(it -> it.within("P3M").before(TALKS))).isEmpty();
    assertThat(timeLimit(it -> {})).containsExactly("time-limit.form");
    assertThat(timeLimit(it -> it.date("2024").within("P1D"))).containsExactly("time-limit.form");
    assertThat(timeLimit(it -> it.date("2024").after(TALKS))).containsExactly("time-limit.form");
    assertThat(timeLimit(it -> it.date("2024").before(TALKS))).containsExactly("time-limit.form");
    assertThat(timeLimit(it -> it.within("P1D").after(TALKS).before(MEASURE)))
        .containsExactly("time-limit.form");
    assertThat(timeLimit(it -> it.after(TALKS).before(MEASURE))).containsExactly("time-limit.form");
  }

  private static List<String> conditions(Condition... conditions) {
    return codes(BaseStory.position(it -> it.conditions(List.of(conditions))));
  }

  @ParameterizedTest
  @EnumSource(value = ConditionKind.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void aConditionNamesASubjectOrHasAText(ConditionKind kind) {
    assertThat(conditions(Condition.builder().kind(kind).addAnyOf(TALKS).build())).isEmpty();
    assertThat(conditions(Condition.builder().kind(kind).text("if asked").build())).isEmpty();
    assertThat(conditions(Condition.builder().kind(kind).build()))
        .containsExactly("condition.empty");
  }

  @Test
  void aConditionNoneStandsAloneAndNamesNothing() {
    Condition none = Condition.builder().kind(ConditionKind.NONE).text("unconditionally").build();
    Condition naming = Condition.builder().from(none).addAnyOf(TALKS).build();
    Condition when = Condition.builder().kind(ConditionKind.ONCE).addAnyOf(TALKS).build();

    assertThat(conditions(none)).isEmpty();
    assertThat(conditions(naming)).containsExactly("condition.none-not-alone");
    assertThat(conditions(none, when)).containsExactly("condition.none-not-alone");
    assertThat(conditions(when, none)).containsExactly("condition.none-not-alone");
    assertThat(conditions(when, when)).isEmpty();
  }

  private static List<String> likelihood(LikelihoodTerm term, String asWritten) {
    return codes(BaseStory.likelihood(it -> it.term(term).asWritten(asWritten)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "may",
        "might",
        "could",
        "It may",
        "perhaps",
        "possibly",
        "potentially reducing",
        "möglicherweise",
        "vielleicht",
        "peut-être",
        "quizá",
        "tal vez",
        "можливо",
        "могла б",
        "возможно",
        "мог бы",
        "könnte",
        "können",
        "pourrait",
        "pourraient",
        "podría",
        "може",
        "можуть",
        "может",
        "могут",
      })
  void aHedgeHasNoNumber(String hedge) {
    assertThat(likelihood(LikelihoodTerm.LIKELY, hedge))
        .containsExactly("likelihood.hedge-quantified");
    assertThat(likelihood(LikelihoodTerm.STATED_AS_FACT, hedge))
        .containsExactly("likelihood.hedge-quantified");
    assertThat(likelihood(LikelihoodTerm.UNQUANTIFIED, hedge)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "likely",
        "probably",
        "in May",
        "mayor",
        "is very likely and may grow",
        "there may be a good chance",
        "wahrscheinlich",
        "ймовірно, може",
        "вероятно, может",
        "probablement",
        "es probable",
      })
  void aWordOfDegreeMayBeQuantified(String words) {
    assertThat(likelihood(LikelihoodTerm.LIKELY, words)).isEmpty();
  }

  @Test
  void aTermOffTheScalesFitsWithEveryScale() {
    for (LikelihoodScale scale : LikelihoodScale.values()) {
      assertThat(
              codes(BaseStory.likelihood(it -> it.scale(scale).term(LikelihoodTerm.UNQUANTIFIED))))
          .isEmpty();
      assertThat(codes(BaseStory.likelihood(it -> it.scale(scale).term("x-desk")))).isEmpty();
    }
  }

  @Test
  void aControlCharacterIsShownWithItsPlace() {
    Problem problem =
        StoryValidator.standard()
            .validate(BaseStory.places(Place.of("p", "🚀us\u202E")))
            .problems()
            .get(0);

    assertThat(problem.getFacts())
        .containsEntry("character", "U+202E")
        .containsEntry("position", "3");
    assertThat(problem.message()).doesNotContain("\u202E");
  }

  @ParameterizedTest
  @ValueSource(chars = {0, 7, 0x1B, 0x7F, 0x85, 0x9B, 0x202A, 0x202D, 0x2066, 0x2069})
  void controlAndOverrideCharactersAreFound(char character) {
    assertThat(codes(BaseStory.places(Place.of("p", "a" + character))))
        .containsExactly("text.control-character");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\nb", "a\tb", "a\u00A0b", "a\u200Eb", "a\u200Db", "a\u00ADb", "👩‍🚀", "שלום"})
  void whatPrintedTextHoldsIsLeftAlone(String text) {
    assertThat(codes(BaseStory.places(Place.of("p", text)))).isEmpty();
  }
}
