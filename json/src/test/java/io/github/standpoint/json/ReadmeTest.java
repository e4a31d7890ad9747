package io.github.standpoint.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.actor.Actor;
import io.github.standpoint.json.extraction.Extraction;
import io.github.standpoint.json.extraction.ExtractionJson;
import io.github.standpoint.json.schema.StorySchema;
import io.github.standpoint.position.Position;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Report;
import io.github.standpoint.report.Rule;
import io.github.standpoint.report.Severity;
import io.github.standpoint.report.StandardRule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Every line of Java in the README stands here too, and does what the README says. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Path THIS =
      Path.of("src/test/java/io/github/standpoint/json/ReadmeTest.java");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> blocks(String language) {
    List<String> blocks = new ArrayList<>();
    Matcher block = BLOCK.matcher(text(README));
    while (block.find()) {
      if (block.group(1).equals(language)) {
        blocks.add(block.group(2));
      }
    }
    return blocks;
  }

  static List<String> java() {
    return blocks("java");
  }

  private interface Snippet {
    void run() throws Exception;
  }

  private String printedBy(Snippet snippet) throws Exception {
    PrintStream before = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      snippet.run();
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource("java")
  void everySnippetStandsInThisTest(String snippet) {
    List<String> lines = Arrays.stream(snippet.split("\n")).map(String::strip).toList();
    List<String> here = text(THIS).lines().map(String::strip).toList();

    assertThat(here).containsSubsequence(lines);
  }

  @Test
  void aStoryIsReadFromAFile() throws IOException {
    Path file = Path.of("src/test/resources/security-guarantees.story.json");

    Story story = StoryJson.standard().read(file);

    assertThat(story.getId().toString()).isEqualTo("security-guarantees");
  }

  @Test
  void theReportOfTheBrokenDocumentIsTheOneThatIsShown() throws Exception {
    String document = blocks("json").get(0);

    String shown =
        printedBy(
            () -> {
              ReadResult result = StoryJson.standard().tryRead(document);
              System.out.print(result.report());
              System.out.println("read all the same: " + result.story().isPresent());
              System.out.println("left out: " + result.unread());
            });

    assertThat(shown).isEqualTo(blocks("").get(0));
  }

  @Test
  void theBrokenDocumentIsFixedAsIsShown() throws Exception {
    byte[] bytes = blocks("json").get(0).getBytes(StandardCharsets.UTF_8);

    String shown =
        printedBy(
            () -> {
              FixResult fixed = StoryJson.standard().fix(bytes);
              fixed.fixed().forEach(it -> System.out.println(it.getFix().orElseThrow()));
              fixed.report().forEach(it -> System.out.println("left: " + it.code()));
            });

    assertThat(shown).isEqualTo(blocks("text").get(0));
  }

  @Test
  void theTableOfFixesHasEveryCodeThatCanHaveOneAndNoOther() {
    Stream<Rule> rules =
        Stream.concat(Stream.of(JsonRule.values()), Stream.of(StandardRule.values()));
    List<String> curable =
        rules
            .map(it -> Problem.builder().rule(it).pointer("").build())
            .filter(Cures::curable)
            .map(Problem::code)
            .toList();
    String text = text(README);
    String section = text.substring(text.indexOf("## Fixing"), text.indexOf("## Writing"));
    List<String> rows =
        Pattern.compile("(?m)^\\| `([a-z.-]+)` \\|")
            .matcher(section)
            .results()
            .map(it -> it.group(1))
            .toList();

    assertThat(rows).containsExactlyInAnyOrderElementsOf(curable);
  }

  @Test
  void aStoryIsWrittenCompactlyOrIndented() {
    Story story = StoryJson.standard().read(RealStory.text());

    String line = StoryJson.standard().writeString(story);
    byte[] file = StoryJson.standard().indented().write(story);

    assertThat(line).doesNotContain("\n");
    assertThat(new String(file, StandardCharsets.UTF_8)).isEqualTo(RealStory.text());
  }

  @Test
  void aFileIsWritten(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("security-guarantees.story.json");
    Story story = StoryJson.standard().read(RealStory.text());

    StoryJson.standard().indented().write(story, file);

    assertThat(file).hasContent(RealStory.text());
  }

  @Test
  void aFileIsWrittenForAnEditor(@TempDir Path folder) throws IOException {
    Story story = StoryJson.standard().read(RealStory.text());
    Path file = folder.resolve("talks.json");
    StoryJson.standard().indented().withSchema(URI.create("story.schema.json")).write(story, file);

    assertThat(text(file)).startsWith(blocks("json").get(1));
    assertThat(StoryJson.standard().read(file)).isEqualTo(story);
  }

  @Test
  void aServiceAnswers() {
    byte[] body = blocks("json").get(0).getBytes(StandardCharsets.UTF_8);
    StoryAnswer answer = StoryAnswer.of(StoryJson.standard().explain(body));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.mediaType()).isEqualTo("application/problem+json");
    assertThat(text(README)).contains("| " + answer.status() + " | `" + answer.mediaType() + "`");
  }

  @Test
  void manyStoriesAreWrittenAndRead(@TempDir Path folder) throws Exception {
    String good = "{\"standpoint\": \"1.0\", \"id\": \"a\", \"language\": \"en\"}\n";
    String bad = "{\"standpoint\": \"1.0\", \"id\": \n";
    Path file = folder.resolve("stories.ndjson.gz");
    Stream<Story> stories = Stream.of(StoryJson.standard().read(good));
    List<Story> store = new ArrayList<>();

    StoryJson.standard().writeLines(stories, file);
    try (OutputStream more =
        new GZIPOutputStream(Files.newOutputStream(file, StandardOpenOption.APPEND))) {
      more.write((bad + "\n" + good).getBytes(StandardCharsets.UTF_8));
    }
    String shown =
        printedBy(
            () -> {
              try (Lines lines = StoryJson.standard().lines(file).parallel(2)) {
                for (Line line : lines) {
                  line.result().story().ifPresent(store::add);
                  System.out.print(line.result().report());
                }
              }
            });

    assertThat(shown).isEqualTo(blocks("").get(1));
    assertThat(store).hasSize(2);
  }

  @Test
  void aHostReadsWritesAndRefuses() throws Exception {
    record Issue(String title, Story story, List<Position> positions, Actor owner) {}

    String document = GoldenFile.of("position", "minimal").text();
    Story story = StoryJson.standard().read(document);
    String position =
        JsonMapper.builder().findAndAddModules().build().writeValueAsString(story.getPositions());
    String body =
        "{\"title\": \"today\", \"story\": " + document + ", \"positions\": " + position + "}";

    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    Issue issue = mapper.readValue(body, Issue.class);
    String json = mapper.writeValueAsString(issue);

    assertThat(issue.story()).isEqualTo(story);
    assertThat(json).contains(StoryJson.standard().writeString(story));
    String shown =
        printedBy(
            () -> {
              try {
                mapper.readValue(body.replace("certain\"", "sure\""), Issue.class);
              } catch (StoryMismatchException e) {
                e.report().forEach(it -> System.out.println(it.code() + " at " + it.getPointer()));
              }
            });
    assertThat(shown).isEqualTo(blocks("").get(2));

    byte[] bytes = body.replace("certain\"", "sure\"").getBytes(StandardCharsets.UTF_8);
    Report report = StoryJson.standard().explain(bytes, "/story");
    assertThat(report.errors())
        .extracting(Problem::getPointer)
        .containsExactly("/story/positions/0/certainty");
  }

  @Test
  void theOutputOfAModelIsRead() {
    byte[] first = "{}".getBytes(StandardCharsets.UTF_8);
    byte[] second = "{\"positions\": [{\"id\": \"p\"}]}".getBytes(StandardCharsets.UTF_8);
    Story text = Story.builder().id("s1").language("en").build();

    Extraction extraction = ExtractionJson.standard().read(first, second, text);

    assertThat(extraction.second().errors())
        .extracting(Problem::getPointer)
        .contains("/positions/0/certainty");
  }

  @Test
  void theSchemaAndTheDeclarationsAreWritten(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("story.schema.json"), StorySchema.standard().json());
    Files.writeString(folder.resolve("story.d.ts"), StorySchema.typeScript());

    assertThat(folder.resolve("story.schema.json")).content().startsWith("{");
    assertThat(folder.resolve("story.d.ts")).content().contains("export interface Story {");
  }

  @Test
  void limitsAreSet() {
    ReadLimits limits = ReadLimits.builder().maxBytes(1_000_000).maxProblems(100).build();
    StoryJson json = StoryJson.standard().with(limits);

    assertThat(json.tryRead(" ".repeat(1_000_001)).report())
        .extracting(Problem::code)
        .containsExactly("json.too-long");
    assertThat(text(README))
        .contains("| `maxBytes` | " + ReadLimits.DEFAULT_MAX_BYTES + " ")
        .contains("| `maxDepth` | " + ReadLimits.DEFAULT_MAX_DEPTH + " ")
        .contains("| `maxTextLength` | " + ReadLimits.DEFAULT_MAX_TEXT_LENGTH + " ")
        .contains("| `maxNumberDigits` | " + ReadLimits.DEFAULT_MAX_NUMBER_DIGITS + " ")
        .contains("| `maxElements` | " + ReadLimits.DEFAULT_MAX_ELEMENTS + " ")
        .contains("| `maxProblems` | " + ReadLimits.DEFAULT_MAX_PROBLEMS + ",");
  }

  @Test
  void theTableOfCodesIsThatOfTheRules() {
    StringBuilder table = new StringBuilder("| code | | what must hold |\n|---|---|---|\n");
    for (JsonRule rule : JsonRule.values()) {
      String severity = rule.severity() == Severity.ERROR ? "error" : "warning";
      table.append(
          String.format(
              Locale.ROOT, "| `%s` | %s | %s |%n", rule.code(), severity, rule.mustHold()));
    }

    assertThat(text(README)).contains(table + "\n");
  }

  @Test
  void theDependencyIsThatOfThisModule() {
    String pom = text(Path.of("pom.xml"));
    String dependency = blocks("xml").get(0);
    Matcher line = Pattern.compile("<(groupId|artifactId|version)>(.*?)</").matcher(dependency);

    while (line.find()) {
      assertThat(pom).contains(line.group());
    }
    assertThat(line.reset().results()).hasSize(3);
  }

  @Test
  void everyFileThatIsLinkedIsThere() {
    Matcher link = Pattern.compile("]\\((?!https?:)([^)#]+)").matcher(text(README));

    while (link.find()) {
      assertThat(Path.of(link.group(1))).exists();
    }
  }
}
