package io.github.standpoint.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.constraint.Advice;
import io.github.standpoint.element.Id;
import io.github.standpoint.json.StoryJson;
import io.github.standpoint.report.Report;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.validation.StoryValidator;
import io.github.standpoint.value.Place;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a host's validator must find: over every file with one fault, over the stories, and over an
 * element by itself, the same codes and places as {@link StoryValidator}.
 */
public abstract class HostContract {
  private static final Path RULES = Path.of("../../../json/src/test/resources/rules");
  private static final Path STORIES = Path.of("../../stories");
  private static final StoryValidator STANDARD = StoryValidator.standard();

  /** The key of the message; after it may come a place, so that no two texts are equal. */
  private static final Pattern KEY = Pattern.compile("\\{standpoint\\.([a-z.-]+)}( .*)?");

  /** Made for each host by its test. */
  protected HostContract() {}

  /** Returns the host's validator. */
  protected abstract Validator validator();

  /** Returns the rules that a host is given without asking, and that one fault breaks. */
  protected static Stream<StandardRule> rules() {
    return Arrays.stream(StandardRule.values())
        .filter(it -> !it.onRequest() && it != StandardRule.REPORT_TRUNCATED);
  }

  /** Returns the stories of this project. */
  protected static Stream<Path> stories() throws IOException {
    try (Stream<Path> files = Files.list(STORIES)) {
      return files.filter(it -> it.toString().endsWith(".story.json")).toList().stream();
    }
  }

  private static Story story(String file) throws IOException {
    return StoryJson.standard().tryRead(RULES.resolve(file)).story().orElseThrow();
  }

  private <T> Set<ConstraintViolation<T>> violations(T value) {
    return validator().validate(value, Default.class, Advice.class);
  }

  private static List<String> codes(Set<? extends ConstraintViolation<?>> violations) {
    return violations.stream()
        .map(it -> KEY.matcher(it.getMessageTemplate()))
        .filter(Matcher::matches)
        .map(it -> it.group(1))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aFaultIsFoundUnderItsCodeAndPlace(StandardRule rule) throws IOException {
    Story story = story("invalid-" + rule.code() + ".json");
    Report direct = STANDARD.validate(story);

    assertThat(STANDARD.report(violations(story))).isEqualTo(direct);
    assertThat(codes(violations(story))).contains(rule.code());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void itsNeighbourIsFoundToBeFine(StandardRule rule) throws IOException {
    assertThat(violations(story("valid-" + rule.code() + ".json"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("stories")
  void theStoriesGiveTheSameReport(Path file) throws IOException {
    Story story = StoryJson.standard().read(file);

    assertThat(STANDARD.report(violations(story))).isEqualTo(STANDARD.validate(story));
  }

  @Test
  void anElementByItselfGivesTheSameReport() {
    Statement statement =
        Statement.builder().id("${7*7}").verb("{id.malformed}").putExtension("a", "b").build();
    Report direct = STANDARD.validate(statement);

    assertThat(STANDARD.report(violations(statement))).isEqualTo(direct).hasSize(4);
  }

  @Test
  void whatWasWrittenIsNeverInterpolated() {
    Id<Place> hostile = Id.of("${7*7} {jakarta.validation.constraints.NotBlank.message}");
    Story story =
        Story.builder()
            .id("s")
            .language("en")
            .addPlace(Place.builder().id("p").name("P").partOf(hostile).build())
            .build();

    assertThat(violations(story)).hasSize(1);
    assertThat(violations(story).iterator().next().getMessage())
        .doesNotContain("49", "blank", "{", "$");
    assertThat(STANDARD.report(violations(story)).toString()).contains("'" + hostile + "'");
  }

  @Test
  void aHostIsGivenAHundredProblemsOfALargeBadStoryAndToldThatThereIsMore() {
    Place[] places =
        IntStream.range(0, 20_000)
            .mapToObj(
                it -> Place.builder().id("p" + it).name("P").partOf(Id.<Place>of("gone")).build())
            .toArray(Place[]::new);
    Story story = Story.builder().id("s").language("en").addPlaces(places).build();

    assertThat(violations(story)).hasSize(101);
    assertThat(codes(violations(story))).contains("report.truncated");
  }
}
