package io.github.standpoint.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.ClosedWord;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.metamodel.OpenWord;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.testing.mutation.Document;
import io.github.standpoint.testing.mutation.DocumentMutation;
import io.github.standpoint.testing.sample.Samples;
import io.github.standpoint.testing.sample.Size;
import io.github.standpoint.validation.StoryValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a Ukrainian desk reads is Ukrainian: all but names of JSON, and what somebody wrote. */
class UkrainianMessagesTest {
  private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");
  private static final Pattern WRITTEN = Pattern.compile("'.*'|/[^ ,)]+", Pattern.DOTALL);
  private static final Pattern LATIN =
      Pattern.compile("(?<![\\\\0-9A-Za-z])[A-Za-z]+(?:-[A-Za-z0-9]+)*(?![0-9])");

  /** Names that are the same in every language. */
  private static final List<String> TECHNICAL =
      List.of(
              "JSON UTF-8 UTF-16 UTF-32 EDTF BCP ISO RFC gzip null true false id x x- X XX Z Q P D M PT H vendor name"
                  + " https http en zh-Hant-TW UA EUR as written u b f n r t U")
          .stream()
          .flatMap(it -> Arrays.stream(it.split(" ")))
          .toList();

  private static final Set<String> NAMES = names();

  private static Set<String> names() {
    Set<String> names = new HashSet<>(TECHNICAL);
    names.addAll(List.of("type", "may", "might", "kind"));
    for (ModelType<?> type : Model.types()) {
      names.add(type.discriminator());
      for (Attribute<?> attribute : type.attributes()) {
        names.add(attribute.name());
        if (attribute.kind() instanceof ClosedWord<?> closed) {
          names.addAll(closed.words().keySet());
        } else if (attribute.kind() instanceof OpenWord<?> open) {
          names.add(open.vocabulary().name());
          open.vocabulary().known().forEach(it -> names.add(it.text()));
        }
      }
    }
    return names;
  }

  private static void assertUkrainian(Problem problem) {
    String message = problem.message(UKRAINIAN);
    Set<String> names = new HashSet<>(NAMES);
    // Ids of elements, which are theirs in every language.
    for (String fact : List.of("holder", "agents")) {
      names.addAll(List.of(problem.getFacts().getOrDefault(fact, "").split(", ")));
    }
    List<String> foreign =
        LATIN
            .matcher(WRITTEN.matcher(message).replaceAll(" "))
            .results()
            .map(it -> it.group())
            .filter(it -> !names.contains(it))
            .toList();

    assertThat(foreign).as("%s: %s", problem.code(), message).isEmpty();
  }

  private static List<Problem> problems(byte[] document) {
    return StoryJson.standard().tryRead(document).report().problems();
  }

  static List<GoldenFile> brokenFiles() {
    return GoldenFile.named("invalid-", "ten-", "unknown-term");
  }

  @ParameterizedTest
  @MethodSource("brokenFiles")
  void whatIsSaidOfABrokenFile(GoldenFile file) {
    problems(file.bytes()).forEach(UkrainianMessagesTest::assertUkrainian);
  }

  @ParameterizedTest
  @EnumSource
  void whatEveryRuleSaysOfItsBreakingFile(StandardRule rule) throws IOException {
    StoryValidator.Builder validator = StoryValidator.builder().raise(rule);
    if (rule == StandardRule.REPORT_TRUNCATED) {
      validator.maxProblems(1);
    }
    byte[] file =
        Files.readAllBytes(Path.of("src/test/resources/rules/invalid-" + rule.code() + ".json"));
    List<Problem> problems =
        StoryJson.standard().with(validator.build()).tryRead(file).report().problems();

    assertThat(problems).extracting(Problem::code).contains(rule.code());
    problems.forEach(UkrainianMessagesTest::assertUkrainian);
  }

  @Test
  void whatEveryRuleOfTheFormatSaysOfADocumentThatBreaksIt() {
    StoryJson json = StoryJson.standard();
    Set<String> told = new TreeSet<>();
    Samples.stories(7, Size.SMALL)
        .limit(5)
        .forEach(
            story -> {
              for (DocumentMutation mutation : DocumentMutation.all()) {
                Document broken = mutation.in(story, json::writeString).document();
                for (Problem problem : VerdictOn.document(broken)) {
                  told.add(problem.code());
                  assertUkrainian(problem);
                }
              }
            });

    assertThat(told).contains("json.syntax", "json.not-utf8", "json.date", "json.wrong-type");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "[]",
        "{",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":1",
        "{\"a\":[1",
        "{\"a\":[1,",
        "{\"a\":1,",
        "{1",
        "{\"a\":tru",
        "{\"a\":-",
        "{\"a\":1.",
        "{\"a\":1e",
        "{\"a\":\"",
        "{\"a\":\"\\q\"}",
        "{\"a\":\"\\u12\"}",
        "{\"\\ud800\":1}",
        "{\"a\":\"\\ud800\"}",
        "{} {}",
        "{\"a\":[}",
        "7"
      })
  void whatIsSaidOfWhatIsNoJson(String document) {
    assertThat(problems(document.getBytes(UTF_8)))
        .isNotEmpty()
        .allSatisfy(UkrainianMessagesTest::assertUkrainian);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday",
        "2024-13",
        "2023-02-29",
        "20XX-05",
        "2024-XX-01",
        "-0000",
        "/",
        "2024-01-01T10:00:00Z/2025",
        "2024-03-15T18:30",
        "2024-03-15T25:00:00Z",
        "2024-03-15T18:30:00-00:00",
        "2024-03-15T18:30:00+19:00"
      })
  void whatIsSaidOfADateThatIsNone(String date) {
    Problem problem = Documents.only(Documents.story("'published': '" + date + "'"));

    assertThat(problem.code()).isEqualTo("json.date");
    assertThat(problem.message(UKRAINIAN)).startsWith("published: ").endsWith("'" + date + "'");
    assertUkrainian(problem);
  }

  @Test
  void whatWasProbablyMeantIsAskedInUkrainian() {
    Problem problem = Documents.only(Documents.story("'headlin': 'x'"));

    assertThat(problem.message(UKRAINIAN))
        .isEqualTo(
            "ім’я має бути з тих, які має об’єкт «матеріал», а 'headlin' серед них немає; "
                + "значення не прочитано; можливо, малося на увазі 'headline'?");
  }

  @Test
  void theKindsOfJsonAreNamedInUkrainian() {
    Map<String, String> told =
        Map.of(
            "'headline': 7", "headline: тут має бути текст, а знайдено число 7",
            "'headline': -1.5e3", "headline: тут має бути текст, а знайдено число -1.5e3",
            "'headline': {}", "headline: тут має бути текст, а знайдено об’єкт",
            "'actors': 'a list'", "actors: тут має бути список, а знайдено текст 'a list'",
            "'encoding': []", "encoding: тут має бути об’єкт, а знайдено список");

    told.forEach(
        (document, message) ->
            assertThat(Documents.only(Documents.story(document)).message(UKRAINIAN))
                .isEqualTo(message));
  }

  @Test
  void whatSomebodyWroteIsNeverTakenForAPhrase() {
    Problem problem = Documents.only(Documents.story("'headline': ['a number {0} {1}']"));
    Problem text = Documents.only(Documents.story("'actors': 'nothing {0} * 7'"));

    assertThat(problem.message(UKRAINIAN)).endsWith("а знайдено список");
    assertThat(text.message(UKRAINIAN)).endsWith("а знайдено текст 'nothing {0} * 7'");
  }

  @Test
  void aDamagedArchiveIsToldOfInUkrainian() {
    List<Problem> told = new ArrayList<>();
    for (String reason :
        List.of(
            "a checksum differs",
            "it ends in the middle",
            "there is nothing in it",
            "a part of it cannot be unpacked",
            "a part of it does not start as gzip does",
            "a part of it is packed with a dictionary that is not there",
            "a part of it is packed in a way that RFC 1952 does not know")) {
      told.add(Problem.builder().rule(JsonRule.GZIP).pointer("").putFact("reason", reason).build());
    }

    assertThat(told).allSatisfy(UkrainianMessagesTest::assertUkrainian);
  }

  /** Every type can be what a reference names, or what lacks something. */
  @Test
  void everyTypeHasANameInUkrainian() {
    Stream.concat(
            Model.types().stream().map(ModelType::name),
            Stream.of(
                "Actor", "Subject", "Element", "Provenance", "Attributed", "Passage", "Party"))
        .map(ModelType::phrase)
        .map(
            it ->
                Problem.builder()
                    .rule(JsonRule.MISSING)
                    .pointer("")
                    .putFact("owner", it)
                    .putFact("attribute", "id")
                    .build())
        .forEach(UkrainianMessagesTest::assertUkrainian);
  }
}
