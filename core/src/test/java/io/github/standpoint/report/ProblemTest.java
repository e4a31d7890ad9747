package io.github.standpoint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProblemTest {

  /** A rule of an application, whose message is a template of its own. */
  private record HouseRule(String code, Severity severity, String text) implements Rule {
    @Override
    public String mustHold() {
      return "It holds.";
    }

    @Override
    public String message(Locale locale) {
      return text.isEmpty() ? Rule.super.message(locale) : text;
    }
  }

  private static Problem.Builder problem(String template) {
    return Problem.builder()
        .rule(new HouseRule("desk:it-holds", Severity.WARNING, template))
        .pointer("/id");
  }

  @Test
  void aMessageIsFilledWithTheFactsOfItsProblem() {
    Problem problem =
        problem("{value} is like {related}, and {count} more")
            .value("us")
            .addRelated("/actors/0", "/actors/1")
            .putFact("count", "3")
            .build();

    assertThat(problem.message()).isEqualTo("'us' is like /actors/0, /actors/1, and 3 more");
  }

  @Test
  void aSuggestionIsAskedAtTheEnd() {
    assertThat(problem("no {value}").value("rules-outt").suggestion("rules-out").build().message())
        .isEqualTo("no 'rules-outt'; did you mean 'rules-out'?");
  }

  @Test
  void whatHasNoValueSaysNothing() {
    assertThat(problem("but was {value}").build().message()).isEqualTo("but was nothing");
  }

  @Test
  void aPlaceThatNobodyFillsIsLeftAsItStands() {
    assertThat(problem("{unknown} {").build().message()).isEqualTo("{unknown} {");
  }

  @Test
  void withoutAMessageOfItsOwnARuleSaysWhatMustHold() {
    assertThat(problem("").build().message(Locale.GERMAN)).isEqualTo("It holds.");
  }

  @Test
  void theSeverityIsThatOfTheRuleUnlessItIsSaidOtherwise() {
    assertThat(problem("").build().getSeverity()).isEqualTo(Severity.WARNING);
    assertThat(problem("").severity(Severity.ERROR).build().getSeverity())
        .isEqualTo(Severity.ERROR);
    assertThat(problem("").build().code()).isEqualTo("desk:it-holds");
  }

  @Test
  void aProblemNeedsARuleAndAPlace() {
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> Problem.builder().build())
        .satisfies(it -> assertThat(it.missing()).containsExactly("rule", "pointer"))
        .withMessage("Problem: required, but not given: rule, pointer");
  }

  @Test
  void whatIsMissingInNoBuilderOfOursIsToldWithoutAType() {
    assertThat(new IncompleteValueException("a", "b")).hasMessage("required, but not given: a, b");
  }

  @Test
  void placesOfATemplateThatWereReadStayAsTheyAre() {
    Problem problem =
        problem("{value} and {fact}").value("{fact}").putFact("fact", "{value} $1 \\").build();

    assertThat(problem.message()).isEqualTo("'{fact}' and {value} $1 \\");
  }

  @Test
  void aCutNeverSplitsACharacterOfTwoHalves() {
    String rocket = "🚀";
    for (int before = 116; before < 121; before++) {
      String cut =
          problem("")
              .shortened("a".repeat(before) + rocket.repeat(5))
              .build()
              .getValue()
              .orElseThrow();
      assertThat(cut.chars().filter(c -> Character.isSurrogate((char) c)).count() % 2).isZero();
      assertThat(cut).endsWith("…");
    }
  }

  @Test
  void aCutNeverHalvesACharacter() {
    String longest = "x".repeat(Problem.MAX_VALUE_LENGTH);
    String dove = "\uD83D\uDD4A";

    assertThat(Problem.cut(longest)).isEqualTo(longest);
    assertThat(Problem.cut("x".repeat(118) + dove + "x")).isEqualTo("x".repeat(118) + "\u2026");
    assertThat(Problem.cut("x".repeat(117) + dove + "xx"))
        .isEqualTo("x".repeat(117) + dove + "\u2026");
  }
}
