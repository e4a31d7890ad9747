package io.github.standpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FixCommandTest extends CommandTest {
  private static final String WRONG =
      """
      {"standpoint": "1.0", "id": "s", "language": "en",
       "Headline":   "No troops",
       "actors": [{"type": "state", "id": "us", "name": "US", "country": "us"}],
       "statements": [{"id": "said", "speakers": [null, "US"], "verb": "says"}]}
      """;
  private static final String RIGHT =
      """
      {"standpoint": "1.0", "id": "s", "language": "en",
       "headline":   "No troops",
       "actors": [{"type": "state", "id": "us", "name": "US", "country": "US"}],
       "statements": [{"id": "said", "speakers": ["us"], "verb": "says"}]}
      """;

  private static Path file(Path folder, String text) throws IOException {
    return Files.writeString(folder.resolve("story.json"), text);
  }

  @Test
  void aFileIsCuredInItsPlaceAndEveryChangeIsTold(@TempDir Path folder) throws IOException {
    Path file = file(folder, WRONG);

    assertThat(run("fix", file.toString())).as(err()).isZero();
    assertThat(file).hasContent(RIGHT);
    assertThat(out().lines().map(it -> it.replace(file.toString(), "F")))
        .containsExactly(
            "F:2:2: json.unknown-property at /Headline",
            "  - \"Headline\": …",
            "  + \"headline\": …",
            "F:3:68: country.malformed at /actors/0/country",
            "  - \"us\"",
            "  + \"US\"",
            "F:4:45: json.null-in-list at /statements/0/speakers/0",
            "  - null",
            "F:4:51: reference.unresolved at /statements/0/speakers/1",
            "  - \"US\"",
            "  + \"us\"",
            "F: 4 problems fixed, none left");
  }

  @Test
  void aCompressedFileIsCuredAndStaysCompressed(@TempDir Path folder) throws IOException {
    Path packed = folder.resolve("story.json.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(WRONG.getBytes(StandardCharsets.UTF_8));
    }

    assertThat(run("fix", packed.toString())).as(err()).isZero();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(RIGHT);
    }
  }

  @Test
  void aDryRunTellsTheSameAndChangesNothing(@TempDir Path folder) throws IOException {
    Path file = file(folder, WRONG);

    assertThat(run("fix", "--dry-run", file.toString())).isZero();
    assertThat(file).hasContent(WRONG);
    assertThat(out())
        .contains("  - \"us\"\n  + \"US\"\n")
        .contains(": 4 problems to fix, none left");
  }

  @Test
  void theStandardInputGoesToTheStandardOutputAndTheRestElsewhere() {
    input = WRONG;

    assertThat(run("fix", "-")).isZero();
    assertThat(out()).isEqualTo(RIGHT);
    assertThat(err()).contains("-: 4 problems fixed, none left");
  }

  @Test
  void theOutputIsWrittenWhereItIsAskedFor(@TempDir Path folder) throws IOException {
    Path file = file(folder, WRONG);
    Path other = folder.resolve("other.json");

    assertThat(run("fix", "--output", other.toString(), file.toString())).isZero();
    assertThat(file).hasContent(WRONG);
    assertThat(other).hasContent(RIGHT);
    assertThat(run("fix", "-o", "-", file.toString())).isZero();
    assertThat(out()).endsWith(RIGHT);
  }

  @Test
  void whatNeedsADecisionIsLeftAndIsStatusOne(@TempDir Path folder) throws IOException {
    Path file = file(folder, WRONG.replace("[null, \"US\"]", "[\"usa\"]"));

    assertThat(run("fix", file.toString())).isEqualTo(1);
    assertThat(out()).contains("2 problems fixed, left: 1 error, 0 warnings");
    assertThat(file).content().contains("\"usa\"").contains("\"headline\"");
  }

  @Test
  void warningsThatAreLeftAreErrorsIfStrict() {
    input = RIGHT.replace("\"says\"", "\"barks\"");

    assertThat(run("fix", "-")).isZero();
    assertThat(run("fix", "--strict", "-")).isEqualTo(1);
    assertThat(out()).isEqualTo(input + input);
  }

  @Test
  void wrongUsageIsStatusTwo(@TempDir Path folder) {
    assertThat(run("fix")).isEqualTo(2);
    assertThat(run("fix", "-o", "x", "a", "b")).isEqualTo(2);
    assertThat(run("fix", "-o", "x", "--dry-run", "a")).isEqualTo(2);
    assertThat(run("fix", folder.resolve("missing").toString())).isEqualTo(2);
    input = WRONG;
    assertThat(run("fix", "-o", folder.resolve("no/where").toString(), "-")).isEqualTo(2);
    assertThat(err()).contains("cannot write ");
  }

  @Test
  void checkTellsEachFixInShortAndAsAPatch() {
    input = WRONG.replace("\"No troops\"", "\"No \\u200e\"");

    run("check", "-");
    assertThat(out()).contains("; fix: \"us\" → \"US\"\n").contains("; fix: remove null\n");
    run("check", "--format", "json", "-");
    JsonNode report = new JsonMapper().readTree(out().substring(out().indexOf("{\"document\"")));
    assertThat(report.at("/problems/0/fix").toString())
        .isEqualTo(
            "[{\"op\":\"test\",\"path\":\"/Headline\",\"value\":\"No \u200e\"},"
                + "{\"op\":\"move\",\"from\":\"/Headline\",\"path\":\"/headline\"}]");
    assertThat(out()).doesNotContain("\u200e");
  }

  @Test
  void theHelpSaysWhatItDoes() {
    assertThat(run("fix", "--help")).isZero();
    assertThat(out()).contains("one certain cure", "--dry-run", "--output", "Exit status");
  }
}
