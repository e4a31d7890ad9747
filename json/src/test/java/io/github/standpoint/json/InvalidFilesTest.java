package io.github.standpoint.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.report.Problem;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the document has a file that breaks it, and beside it one that just does not. */
class InvalidFilesTest {
  /** Too long to keep as files: LimitsTest makes them. */
  private static final Set<JsonRule> MADE_BY_A_TEST =
      EnumSet.of(
          JsonRule.TOO_LONG,
          JsonRule.TEXT_TOO_LONG,
          JsonRule.TOO_MANY_ELEMENTS,
          JsonRule.GZIP,
          JsonRule.EXPANDS_TOO_MUCH);

  static List<GoldenFile> invalid() {
    return GoldenFile.named("invalid-");
  }

  static List<GoldenFile> valid() {
    return GoldenFile.named("valid-");
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void anInvalidFileHasExactlyTheProblemsThatStandBesideIt(GoldenFile file) {
    assertThat(StoryJson.standard().tryRead(file.bytes()).report().problems())
        .map(InvalidFilesTest::facts)
        .isEqualTo(file.report().stream().map(InvalidFilesTest::facts).toList());
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void anInvalidFileBreaksTheRuleInItsName(GoldenFile file) {
    List<String> codes = file.report().stream().map(it -> it.text("code")).toList();

    // Nothing in the model nests, so what is too deep cannot stand at a place that is known.
    List<String> expected =
        file.name().equals("invalid-too-deep")
            ? List.of("json.unknown-property", "json.too-deep")
            : List.of(file.name().replace("invalid-", "json."));
    assertThat(codes).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("valid")
  void theNeighbourOfAnInvalidFileIsValid(GoldenFile file) {
    ReadResult result = StoryJson.standard().tryRead(file.bytes());

    assertThat(result.valid()).as(result.report().toString()).isTrue();
    assertThat(result.report())
        .extracting(Problem::code)
        .doesNotContain(file.name().replace("valid-", "json."));
  }

  @Test
  void everyRuleHasAnInvalidFileAndAValidNeighbour() {
    List<String> codes = new ArrayList<>();
    for (JsonRule rule : JsonRule.values()) {
      if (!MADE_BY_A_TEST.contains(rule)) {
        codes.add(rule.code());
      }
    }

    assertThat(invalid())
        .map(it -> it.name().replace("invalid-", "json."))
        .containsExactlyInAnyOrderElementsOf(codes);
    assertThat(valid())
        .map(it -> it.concept() + it.name().replace("valid-", "/"))
        .containsExactlyInAnyOrderElementsOf(
            invalid().stream()
                .map(it -> it.concept() + it.name().replace("invalid-", "/"))
                .toList());
  }

  @Test
  void everyRuleSaysWhatMustHoldWhyAndByWhichExampleItIsBroken() {
    for (JsonRule rule : JsonRule.values()) {
      assertThat(rule.mustHold()).as(rule.code()).endsWith(".");
      assertThat(rule.why()).as(rule.code()).endsWith(".");
      assertThat(rule.breakingExample()).as(rule.code()).isNotBlank();
      assertThat(rule.message(Locale.ENGLISH)).as(rule.code()).isNotBlank();
    }
  }

  private static List<Object> facts(Problem problem) {
    return List.of(
        problem.code(),
        problem.getSeverity().name().toLowerCase(Locale.ROOT),
        problem.getPointer(),
        problem.getLine().orElse(0),
        problem.getColumn().orElse(0),
        problem.message());
  }

  private static List<Object> facts(GoldenFile.Expected expected) {
    return List.of(
        expected.text("code"),
        expected.text("severity"),
        expected.text("pointer"),
        expected.number("line"),
        expected.number("column"),
        expected.text("message"));
  }
}
