package io.github.standpoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class ProblemProperties {

  private static Problem.Builder problem(String template) {
    Rule rule =
        new Rule() {
          @Override
          public String code() {
            return "desk:it-holds";
          }

          @Override
          public Severity severity() {
            return Severity.WARNING;
          }

          @Override
          public String mustHold() {
            return "It holds.";
          }

          @Override
          public String message(Locale locale) {
            return template;
          }
        };
    return Problem.builder().rule(rule).pointer("/id");
  }

  @Property
  void whatWasReadIsNeverTakenForAPartOfTheTemplate(
      @ForAll @StringLength(max = 60) String value, @ForAll @StringLength(max = 60) String fact) {
    Problem problem = problem("{value} and {fact}").value(value).putFact("fact", fact).build();

    assertThat(problem.message()).isEqualTo("'" + value + "' and " + fact);
  }

  @Property
  void aLongValueIsCutAndTheCutIsMarked(@ForAll String text) {
    String cut = problem("").shortened(text).build().getValue().orElseThrow();

    if (text.length() <= Problem.MAX_VALUE_LENGTH) {
      assertThat(cut).isEqualTo(text);
    } else {
      assertThat(cut).hasSizeLessThanOrEqualTo(Problem.MAX_VALUE_LENGTH).endsWith("…");
      assertThat(text).startsWith(cut.substring(0, cut.length() - 1));
    }
  }
}
