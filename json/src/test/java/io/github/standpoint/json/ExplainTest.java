package io.github.standpoint.json;

import static io.github.standpoint.json.Documents.assertAt;
import static io.github.standpoint.json.Documents.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.standpoint.Story;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** A body that a host refused is explained, with places that are those of the host's document. */
class ExplainTest {
  private static final String BROKEN =
      story(
          "'headline': 7",
          "'actors': [{'type': 'country', 'id': 'b'}, {'type': 'state', 'id': 'a', 'name': 'А'}]",
          "'positions': [{'id': 'no', 'holder': 'a', 'stance': 'rules-out', 'about': 'nothing',"
              + " 'certainty': 'certain'}]");

  /** A class of somebody else's. */
  record Issue(String title, Story story) {}

  private static Report explain(String body, String story) {
    return StoryJson.standard().explain(body.getBytes(StandardCharsets.UTF_8), story);
  }

  private static List<String> lines(Report report) {
    return report.stream().map(it -> it.code() + " " + it.getPointer()).toList();
  }

  @Test
  void aBodyThatIsAStoryHasTheReportOfTheReaderWithFixes() {
    byte[] body = BROKEN.getBytes(StandardCharsets.UTF_8);

    Report explained = StoryJson.standard().explain(body);
    assertThat(explained).map(ExplainTest::withoutFix).containsExactlyElementsOf(read(body));
    assertThat(explained).anyMatch(it -> it.getFix().isPresent());
    assertThat(read(body)).noneMatch(it -> it.getFix().isPresent());
    assertThat(StoryJson.standard().explain(body, "")).isEqualTo(explained);
  }

  @Test
  void aTextAFileAndACompressedFileAreExplainedAndFixedAsTheirBytes(@TempDir Path folder)
      throws IOException {
    StoryJson json = StoryJson.standard();
    byte[] body = BROKEN.getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("broken.json"), body);
    Path packed = folder.resolve("broken.json.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(body);
    }

    assertThat(json.explain(BROKEN))
        .isEqualTo(json.explain(body))
        .isEqualTo(json.explain(file))
        .isEqualTo(json.explain(packed));
    assertThat(json.fix(BROKEN).json())
        .isEqualTo(json.fix(body).json())
        .isEqualTo(json.fix(file).json())
        .isEqualTo(json.fix(packed).json())
        .isNotEqualTo(body);
    assertThat(file).hasBinaryContent(body);
  }

  @Test
  void whatCannotBeHeldIsExplainedAndNotFixed(@TempDir Path folder) throws IOException {
    StoryJson small = StoryJson.standard().with(ReadLimits.builder().maxBytes(10).build());
    Path file = Files.writeString(folder.resolve("long.json"), BROKEN);
    Path damaged = Files.writeString(folder.resolve("damaged.json.gz"), BROKEN);

    assertThat(lines(small.explain(BROKEN))).containsExactly("json.too-long ");
    assertThat(lines(small.explain(file))).containsExactly("json.too-long ");
    assertThat(lines(small.explain(damaged))).containsExactly("json.gzip ");
    assertThat(small.tryRead(file).report()).isEqualTo(small.explain(file));
    assertThatThrownBy(() -> small.fix(file))
        .isInstanceOf(InvalidStoryException.class)
        .hasMessageStartingWith(file + ": ");
    assertThatThrownBy(() -> small.fix(damaged))
        .isInstanceOf(InvalidStoryException.class)
        .hasMessageContaining("gzip");
  }

  private static Report read(byte[] body) {
    return StoryJson.standard().tryRead(body).report();
  }

  private static Problem withoutFix(Problem problem) {
    return Problem.builder().from(problem).fix(Optional.empty()).build();
  }

  @Test
  void aStoryInsideABodyIsExplainedWithThePointersLinesAndColumnsOfTheBody() {
    String body = "{\n \"їжа\": [{\"a/b~\": [1, " + BROKEN + "]}],\n \"more\": {\"x\": [2]} }";

    Report report = explain(body, "/їжа/0/a~1b~0/1");

    assertThat(lines(report))
        .isEqualTo(
            StoryJson.standard().tryRead(BROKEN).report().stream()
                .map(it -> it.code() + " /їжа/0/a~1b~0/1" + it.getPointer())
                .toList());
    assertThat(report)
        .extracting(Problem::code)
        .contains("reference.unresolved", "json.wrong-type");
    assertAt(report.problems().get(0), body, "7");
    Problem unresolved =
        report.stream()
            .filter(it -> it.code().equals("reference.unresolved"))
            .findAny()
            .orElseThrow();
    assertAt(unresolved, body, "\"nothing\"");
  }

  /** What the mapper says without the body is said again with it, and the rules besides. */
  @Test
  void whatAMapperRefusedIsFoundAgainAtTheSamePlaces() {
    String body = "{\"title\": \"today\", \"story\": " + BROKEN + "}";
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    StoryMismatchException refused =
        catchThrowableOfType(
            StoryMismatchException.class, () -> mapper.readValue(body, Issue.class));

    List<String> places =
        explain(body, "/story").stream()
            .filter(it -> it.getRule() instanceof JsonRule)
            .map(ExplainTest::place)
            .toList();

    assertThat(refused.report()).map(ExplainTest::place).isNotEmpty().isEqualTo(places);
  }

  private static String place(Problem it) {
    return it.code() + " " + it.getPointer() + " " + it.getLine() + " " + it.getColumn();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"title\": 1}       | /story   | {",
        "{\"story\": [1, 2]}  | /story/2 | [1",
        "{\"story\": [1, 2]}  | /story/x | [1",
        "{\"a\": {\"b\": 1}}  | /a/b/c   | 1",
        "7                    | /story   | 7",
      })
  void whereNoStoryIsThatIsReportedAtTheNearestThingAbove(
      String body, String pointer, String nearest) {
    Report report = explain(body, pointer);

    assertThat(lines(report)).containsExactly("json.missing " + pointer);
    assertAt(report.problems().get(0), body, nearest);
    assertThat(report.problems().get(0).message()).contains("the document").contains(pointer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"title\": !, \"story\": {}} | !",
        "{\"story\": @, \"title\": !}  | !",
        "{\"story\": @} !              | !",
        "{\"title\": 1,}               | }",
      })
  void ofTheRestOfTheBodyASyntaxErrorIsReported(String template, String slip) {
    String body = template.replace("@", story());

    Problem problem = explain(body, "/story").problems().get(0);

    assertThat(problem.code()).isEqualTo("json.syntax");
    assertThat(problem.getPointer()).isEmpty();
    assertAt(problem, body, slip);
  }

  @Test
  void anEmptyBodySaysSo() {
    assertThat(explain(" ", "/story").problems().get(0).getFacts())
        .containsEntry("found", "nothing at all");
  }

  @Test
  void anotherMajorVersionIsSaidAtItsPlace() {
    String body = "{\"story\": " + story("'headline': 7").replace("1.0", "2.0") + "}";

    Report report = explain(body, "/story");

    assertThat(lines(report)).containsExactly("json.version-unsupported /story/standpoint");
    assertAt(report.problems().get(0), body, "\"2.0\"");
  }

  @Test
  void whereTheStoryIsMustBeAPointer() {
    assertThatIllegalArgumentException().isThrownBy(() -> explain("{}", "story"));
  }
}
