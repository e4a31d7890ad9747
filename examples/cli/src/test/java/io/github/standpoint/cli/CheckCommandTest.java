package io.github.standpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.report.StandardRule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest extends CommandTest {
  private static final JsonMapper JSON = new JsonMapper();

  /** The holder of the only position is nobody; a warning beside it. */
  private static final String BROKEN =
      """
      {"standpoint": "1.0", "id": "s", "language": "en",
       "actors": [{"type": "state", "id": "russia", "name": "Russia", "country": "ZQ"}],
       "positions": [{"id": "p", "holder": "nobody", "stance": "x-likes", "about": "russia",
                      "certainty": "certain"}]}
      """;

  /** A warning alone. */
  private static final String DOUBTFUL =
      """
      {"standpoint": "1.0", "id": "s", "language": "en",
       "sections": [{"id": "b", "kind": "body", "text": "Nothing."}],
       "actors": [{"type": "organization", "id": "o", "name": "O", "kind": "ministri"}]}
      """;

  @Test
  void theStoriesOfThisProjectAreValid() throws IOException {
    try (var files = Files.list(Path.of("../stories"))) {
      String[] stories =
          files.map(Path::toString).filter(it -> it.endsWith(".story.json")).toArray(String[]::new);
      String[] arguments = new String[stories.length + 1];
      arguments[0] = "check";
      System.arraycopy(stories, 0, arguments, 1, stories.length);

      assertThat(stories).isNotEmpty();
      assertThat(run(arguments)).as(out()).isZero();
      assertThat(out()).contains(stories.length + " documents checked: ");
    }
  }

  @Test
  void anErrorIsReportedWithItsPlaceAndStatusOne() {
    input = BROKEN;

    assertThat(run("check", "-")).isEqualTo(1);
    assertThat(out())
        .contains("-:3:38: error reference.unresolved at /positions/0/holder: ")
        .contains("1 document checked: 1 error, ");
  }

  @Test
  void aCompressedStoryIsUnpacked(@TempDir Path folder) throws IOException {
    Path packed = folder.resolve("broken.json.GZ");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(BROKEN.getBytes(StandardCharsets.UTF_8));
    }

    assertThat(run("check", packed.toString())).isEqualTo(1);
    assertThat(out())
        .contains(packed + ":3:38: error reference.unresolved at /positions/0/holder: ");
  }

  @Test
  void aFileThatIsOnlyNamedAsIfCompressedOrIsCutCannotBeRead(@TempDir Path folder)
      throws IOException {
    Path named = Files.writeString(folder.resolve("named.json.gz"), BROKEN);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(BROKEN.getBytes(StandardCharsets.UTF_8));
    }
    byte[] half = Arrays.copyOf(packed.toByteArray(), packed.size() / 2);
    Path cut = Files.write(folder.resolve("cut.json.gz"), half);

    assertThat(run("check", named.toString(), cut.toString())).isEqualTo(2);
    assertThat(err())
        .contains("cannot read " + named + ": this is no gzip file, though it is named so")
        .contains("cannot read " + cut + ": it ends in the middle of what was compressed");
  }

  @Test
  void warningsAreNoErrorsUnlessStrict() {
    input = DOUBTFUL;

    assertThat(run("check", "-")).isZero();
    assertThat(out()).contains("warning vocabulary.unknown-term").contains("0 errors, 1 warning");
    assertThat(run("check", "--strict", "-")).isEqualTo(1);
    assertThat(out()).contains("error vocabulary.unknown-term").contains("1 error, 0 warnings");
  }

  @Test
  void rulesCanBeLeftOutRaisedAndLowered() {
    input = DOUBTFUL;
    assertThat(run("check", "--without", "vocabulary.unknown-term", "-")).isZero();
    assertThat(out()).contains("nothing found");
    assertThat(run("check", "--raise", "vocabulary.unknown-term", "-")).isEqualTo(1);
    input = BROKEN;
    assertThat(run("check", "--lower", "reference.unresolved", "-")).isZero();
  }

  @Test
  void aWarningOfTheReaderCanBeRaisedButItsErrorsCannotBeLowered() {
    input = "{\"standpoint\": \"1.0\", \"id\": \"s\", \"language\": \"en\", \"colour\": 1}";

    assertThat(run("check", "-")).isZero();
    assertThat(run("check", "--raise", "json.unknown-property", "-")).isEqualTo(1);
    assertThat(run("check", "--lower", "json.syntax", "-")).isEqualTo(2);
    assertThat(err()).contains("'json.syntax' cannot be lowered");
  }

  @Test
  void anUnknownRuleIsAUsageErrorWithTheNearestCode() {
    assertThat(run("check", "--without", "id.duplicat", REAL_STORY)).isEqualTo(2);
    assertThat(err()).contains("there is no rule 'id.duplicat'; did you mean 'id.duplicate'?");
    assertThat(out()).isEmpty();
  }

  @Test
  void onlySoManyProblemsAreReportedAsAsked() {
    input = BROKEN;

    assertThat(run("check", "--max-problems", "1", "--format", "json", "-")).isEqualTo(1);
    assertThat(out()).contains("report.truncated");
    assertThat(run("check", "--max-problems", "0", "-")).isEqualTo(2);
  }

  @Test
  void messagesAreInTheLanguageThatIsAskedFor() {
    input = BROKEN;

    assertThat(run("check", "--locale", "uk", "-")).isEqualTo(1);
    assertThat(out()).contains("посилання має вказувати на елемент цього матеріалу");
    int before = out().length();
    input = "{\"standpoint\": 1}";
    assertThat(run("check", "--locale", "uk", "-")).isEqualTo(1);
    assertThat(out().substring(before)).contains("json.missing").doesNotContain("must");
  }

  @Test
  void aFileWithOneFaultGivesItsCodeAndPlaceAndNoOther() throws IOException {
    Path rules = Path.of("../../json/src/test/resources/rules");
    for (StandardRule rule : StandardRule.values()) {
      String file = rules.resolve("invalid-" + rule.code() + ".json").toString();
      JsonNode report =
          JSON.readTree(Files.readString(rules.resolve("invalid-" + rule.code() + ".report.json")));
      int before = out().length();
      int status =
          rule == StandardRule.REPORT_TRUNCATED
              ? run("check", "--format", "json", "--max-problems", "1", file)
              : rule.onRequest()
                  ? run("check", "--format", "json", "--lower", rule.code(), file)
                  : run("check", "--format", "json", file);
      JsonNode answer = JSON.readTree(out().substring(before));

      assertThat(answer.get("problems")).as(rule.code()).isEqualTo(report);
      boolean errors = report.findValuesAsString("severity").contains("error");
      assertThat(status).as(rule.code()).isEqualTo(errors ? 1 : 0);
      assertThat(answer.get("valid").asBoolean()).as(rule.code()).isEqualTo(!errors);
    }
  }

  @Test
  void aFileThatCannotBeReadIsStatusTwoInOneLine(@TempDir Path folder) {
    String missing = folder.resolve("missing.json").toString();

    assertThat(run("check", missing, REAL_STORY)).isEqualTo(2);
    assertThat(err().lines())
        .containsExactly("standpoint: cannot read " + missing + ": there is no such file");
    assertThat(out()).contains("1 document checked");
    assertThat(run("check", folder.toString())).isEqualTo(2);
  }

  @Test
  void jsonIsOneObjectADocument() {
    input = BROKEN;

    assertThat(run("check", "--format", "json", "-", REAL_STORY)).isEqualTo(1);
    String[] lines = out().split("\n");
    assertThat(lines).hasSize(2);
    JsonNode broken = JSON.readTree(lines[0]);
    assertThat(broken.propertyNames()).containsExactly("document", "line", "valid", "problems");
    assertThat(broken.get("document").asString()).isEqualTo("-");
    assertThat(broken.get("line").asInt()).isEqualTo(1);
    assertThat(broken.get("valid").asBoolean()).isFalse();
    JsonNode problem = problem(broken, "reference.unresolved");
    assertThat(problem.propertyNames())
        .containsExactly("code", "severity", "pointer", "line", "column", "message");
    assertThat(problem.get("severity").asString()).isEqualTo("error");
    assertThat(problem.get("pointer").asString()).isEqualTo("/positions/0/holder");
    assertThat(problem.get("line").asInt()).isEqualTo(3);
    assertThat(problem.get("column").asInt()).isEqualTo(38);
    assertThat(JSON.readTree(lines[1]).get("document").asString()).isEqualTo(REAL_STORY);
    assertThat(JSON.readTree(lines[1]).get("valid").asBoolean()).isTrue();
  }

  private static JsonNode problem(JsonNode document, String code) {
    return document
        .get("problems")
        .valueStream()
        .filter(it -> it.get("code").asString().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nothingInADocumentReachesTheTerminalUnescaped() {
    input = BROKEN.replace("nobody", "no\\u001b[2J\\u202ebody");

    run("check", "-");
    assertThat(out()).contains("no\\u001B[2J\\u202Ebody").doesNotContain("\u001B", "\u202E");
    run("check", "--format", "json", "-");
    assertThat(out()).doesNotContain("\u001B", "\u202E");
    String last = out().substring(out().lastIndexOf("{\"document\""));
    assertThat(problem(JSON.readTree(last), "reference.unresolved").get("message").asString())
        .contains("\u202E");
  }

  @Test
  void whatIsNoJsonIsLocated() {
    input = "{\"standpoint\": ";

    assertThat(run("check", "-")).isEqualTo(1);
    assertThat(out()).contains("error json.syntax");
  }
}
