package io.github.standpoint.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.report.Problem;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.validation.StoryValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every rule of the model has a document that breaks it and no other, with the report beside it,
 * and a neighbour that keeps all rules. Whoever reads stories in another way can check it by them.
 */
class RuleFilesTest {
  private static final Path FOLDER = Path.of("src/test/resources/rules");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** A report is cut only if something fills it: this comes besides. */
  private static final String FILLS_THE_REPORT = "id.duplicate at /places/1/id";

  private static StoryJson reader(StandardRule rule) {
    if (rule == StandardRule.REPORT_TRUNCATED) {
      return StoryJson.standard().with(StoryValidator.builder().maxProblems(1).build());
    }
    // A rule that is off unless asked for is asked for.
    return rule.onRequest()
        ? StoryJson.standard().with(StoryValidator.builder().lower(rule).build())
        : StoryJson.standard();
  }

  private static List<Problem> problems(String kind, StandardRule rule) {
    return reader(rule).tryRead(bytes(kind + "-" + rule.code() + ".json")).report().problems();
  }

  private static byte[] bytes(String file) {
    try {
      return Files.readAllBytes(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String place(Problem problem) {
    return problem.code() + " at " + problem.getPointer();
  }

  @ParameterizedTest
  @EnumSource
  void aFileWithOneFaultHasTheProblemThatStandsBesideIt(StandardRule rule) {
    JsonNode report = MAPPER.readTree(bytes("invalid-" + rule.code() + ".report.json"));

    assertThat(problems("invalid", rule))
        .map(RuleFilesTest::facts)
        .isEqualTo(report.valueStream().map(RuleFilesTest::facts).toList());
  }

  @ParameterizedTest
  @EnumSource
  void aFileWithOneFaultBreaksTheRuleInItsNameAndNoOther(StandardRule rule) {
    assertThat(problems("invalid", rule))
        .filteredOn(
            it -> rule != StandardRule.REPORT_TRUNCATED || !place(it).equals(FILLS_THE_REPORT))
        .extracting(Problem::code)
        .containsExactly(rule.code());
  }

  @ParameterizedTest
  @EnumSource
  void theNeighbourOfAFaultKeepsAllRules(StandardRule rule) {
    assertThat(problems("valid", rule))
        .filteredOn(
            it -> rule != StandardRule.REPORT_TRUNCATED || !place(it).equals(FILLS_THE_REPORT))
        .isEmpty();
  }

  @Test
  void thereIsAFaultAndANeighbourForEveryRuleAndNoFileWithoutARule() throws IOException {
    Set<String> rules =
        Arrays.stream(StandardRule.values())
            .map(StandardRule::code)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> breaking = named("invalid-");
    Set<String> neighbouring = named("valid-");
    System.out.printf(
        "rules %d = with a breaking file %d = with a valid neighbour %d%n",
        rules.size(), breaking.size(), neighbouring.size());

    assertThat(breaking).isEqualTo(rules);
    assertThat(neighbouring).isEqualTo(rules);
  }

  private static Set<String> named(String start) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(it -> it.getFileName().toString())
          .filter(it -> it.startsWith(start) && !it.endsWith(".report.json"))
          .map(it -> it.substring(start.length(), it.length() - ".json".length()))
          .collect(Collectors.toCollection(TreeSet::new));
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

  private static List<Object> facts(JsonNode expected) {
    return List.of(
        expected.get("code").asString(),
        expected.get("severity").asString(),
        expected.get("pointer").asString(),
        expected.path("line").asInt(0),
        expected.path("column").asInt(0),
        expected.get("message").asString());
  }
}
