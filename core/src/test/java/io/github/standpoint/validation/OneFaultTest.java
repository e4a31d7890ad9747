package io.github.standpoint.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.StandardRule;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule fires on the smallest fault, names it and its place, and is silent beside it. */
class OneFaultTest {
  private static final Pattern PLACE = Pattern.compile("\\{[a-zA-Z]+}");

  static Stream<OneFault> all() {
    return OneFault.all();
  }

  private static StoryValidator validator(OneFault fault) {
    if (fault.rule() == StandardRule.REPORT_TRUNCATED) {
      return StoryValidator.builder().maxProblems(1).build();
    }
    // A rule that is off unless asked for is asked for.
    return fault.rule().onRequest()
        ? StoryValidator.builder().lower(fault.rule()).build()
        : StoryValidator.standard();
  }

  /** What is found, but for the problem that fills the report that is to be truncated. */
  private static List<Problem> problems(OneFault fault, Story story) {
    List<Problem> problems = validator(fault).validate(story).problems();
    int skipped = fault.rule() == StandardRule.REPORT_TRUNCATED ? 1 : 0;
    return problems.subList(Math.min(skipped, problems.size()), problems.size());
  }

  @Test
  void theStoryThatAllCasesStartFromKeepsAllRules() {
    assertThat(StoryValidator.standard().validate(BaseStory.STORY)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void aFaultIsFoundWhereItIsAndNothingElseWithIt(OneFault fault) {
    assertThat(problems(fault, fault.broken()))
        .extracting(it -> it.code() + " at " + it.getPointer())
        .containsExactly(fault.rule().code() + " at " + fault.pointer());
    assertThat(problems(fault, fault.broken()))
        .extracting(Problem::getSeverity)
        .containsExactly(fault.rule().severity());
  }

  @ParameterizedTest
  @MethodSource("all")
  void theNearestStoryWithoutTheFaultKeepsAllRules(OneFault fault) {
    assertThat(problems(fault, fault.neighbour())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void theMessageIsFilledWithFacts(OneFault fault) {
    Problem problem = problems(fault, fault.broken()).get(0);
    Matcher places = PLACE.matcher(fault.rule().message(Locale.ENGLISH));
    while (places.find()) {
      assertThat(problem.message()).doesNotContain(places.group());
    }
    assertThat(problem.message()).doesNotContain("{", "}").isNotBlank();
    String template = fault.rule().message(Locale.ENGLISH);
    assertThat(problem.getValue().isEmpty() && template.contains("{value}")).isFalse();
    assertThat(problem.getRelated().isEmpty() && template.contains("{related}")).isFalse();
  }

  @Test
  void everyRuleHasABreakingStoryAndANeighbour() {
    Set<String> rules = codes(Arrays.stream(StandardRule.values()));
    Set<String> breaking = new TreeSet<>();
    Set<String> neighbouring = new TreeSet<>();
    for (OneFault fault : OneFault.all().toList()) {
      problems(fault, fault.broken()).forEach(it -> breaking.add(it.code()));
      if (problems(fault, fault.neighbour()).isEmpty()) {
        neighbouring.add(fault.rule().code());
      }
    }
    System.out.printf(
        "rules %d = with a breaking story %d = with a neighbour %d%n",
        rules.size(), breaking.size(), neighbouring.size());

    assertThat(breaking).isEqualTo(rules);
    assertThat(neighbouring).isEqualTo(rules);
    assertThat(OneFault.all().map(OneFault::rule)).doesNotHaveDuplicates();
  }

  private static Set<String> codes(Stream<StandardRule> rules) {
    return rules.map(StandardRule::code).collect(Collectors.toCollection(TreeSet::new));
  }
}
