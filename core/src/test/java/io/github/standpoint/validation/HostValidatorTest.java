package io.github.standpoint.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.constraint.Advice;
import io.github.standpoint.element.Id;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Report;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.value.Place;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any host's validator finds what the story validator finds, under the same codes and places. */
class HostValidatorTest {
  /** Warnings about one field alone, for which no annotation stands on the field. */
  private static final Set<StandardRule> OF_ONE_FIELD =
      EnumSet.of(
          StandardRule.TEXT_CONTROL_CHARACTER,
          StandardRule.COUNTRY_UNKNOWN,
          StandardRule.CURRENCY_UNKNOWN,
          StandardRule.VOCABULARY_UNKNOWN_TERM);

  static Stream<OneFault> errors() {
    return OneFault.errors();
  }

  static Stream<OneFault> warnings() {
    return OneFault.warnings()
        .filter(it -> it.rule() != StandardRule.REPORT_TRUNCATED)
        .filter(it -> !OF_ONE_FIELD.contains(it.rule()));
  }

  static Stream<OneFault> all() {
    return OneFault.all();
  }

  private static List<String> findings(List<Problem> problems) {
    return problems.stream().map(it -> it.code() + " at " + it.getPointer()).sorted().toList();
  }

  /** The lines of the README. */
  @Test
  void theReportOfViolationsIsThatOfTheStoryValidator() {
    Validator validator = Validation.buildDefaultValidatorFactory().getValidator();
    Story story = Story.builder().id("s").language("english!").headline(" ").build();
    Set<ConstraintViolation<Story>> violations =
        validator.validate(story, Default.class, Advice.class);
    Report report = StoryValidator.standard().report(violations);

    assertThat(report).isEqualTo(StoryValidator.standard().validate(story)).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("errors")
  void anErrorIsFoundOnceUnderItsCodeAndPlace(OneFault fault) {
    assertThat(HostValidator.validate(fault.broken()))
        .isEqualTo(findings(StoryValidator.standard().validate(fault.broken()).errors()))
        .containsExactly(fault.rule().code() + " at " + fault.pointer());
  }

  @ParameterizedTest
  @MethodSource("warnings")
  void aWarningIsFoundOnceInTheGroupOfAdvice(OneFault fault) {
    assertThat(HostValidator.validate(fault.broken(), Advice.class))
        .isEqualTo(findings(StoryValidator.standard().validate(fault.broken()).warnings()))
        .containsExactly(fault.rule().code() + " at " + fault.pointer());
  }

  @ParameterizedTest
  @MethodSource("warnings")
  void aWarningIsNoErrorForAHost(OneFault fault) {
    assertThat(HostValidator.validate(fault.broken())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void theNeighbourOfAFaultIsValidInBothGroups(OneFault fault) {
    if (fault.rule() != StandardRule.REPORT_TRUNCATED) {
      assertThat(HostValidator.validate(fault.neighbour())).isEmpty();
      assertThat(HostValidator.validate(fault.neighbour(), Advice.class)).isEmpty();
    }
  }

  @Test
  void severalFaultsInOneListAreToldApart() {
    Story story = dangling(3);

    assertThat(HostValidator.validate(story))
        .isEqualTo(findings(StoryValidator.standard().validate(story).errors()))
        .hasSize(3)
        .doesNotHaveDuplicates();
  }

  @Test
  void aHostIsToldThatThereIsMoreThanItIsGiven() {
    Story story = dangling(CoherentValidator.MAX_VIOLATIONS + 50);

    assertThat(HostValidator.validate(story))
        .hasSize(CoherentValidator.MAX_VIOLATIONS + 1)
        .contains("report.truncated at ");
  }

  @Test
  void whatAHostShowsHasNoPlaceThatIsStillToBeFilled() {
    assertThat(HostValidator.violations(dangling(1)))
        .allSatisfy(it -> assertThat(it.getMessage()).doesNotContain("{", "}"));
  }

  private static Story dangling(int count) {
    Id<Place> nowhere = Id.of("nowhere");
    Place[] places =
        IntStream.range(0, count)
            .mapToObj(it -> Place.builder().id("p" + it).name("P").partOf(nowhere).build())
            .toArray(Place[]::new);
    return BaseStory.places(places);
  }
}
