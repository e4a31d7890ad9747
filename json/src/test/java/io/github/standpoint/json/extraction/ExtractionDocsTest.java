package io.github.standpoint.json.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Encoder;
import io.github.standpoint.Encoding;
import io.github.standpoint.Section;
import io.github.standpoint.Story;
import io.github.standpoint.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code docs/extraction.md} says is so. */
class ExtractionDocsTest {
  private static final Path PAGE = Path.of("docs/extraction.md");
  private static final Path THIS =
      Path.of("src/test/java/io/github/standpoint/json/extraction/ExtractionDocsTest.java");
  private static final Pattern JAVA = Pattern.compile("(?ms)^```java\\n(.*?)^```$");

  /** Stands for whatever calls a model; here it has its answers ready. */
  private interface LanguageModel {
    byte[] ask(String schema, String article, String before);
  }

  private static String text(byte[] output) {
    return new String(output, StandardCharsets.UTF_8);
  }

  String mend(byte[] output, Report report) {
    return text(output)
        + report.stream()
            .map(it -> it.getPointer() + ": " + it.message() + "\n")
            .collect(Collectors.joining("", "\nMend these and write all of it again:\n", ""));
  }

  @Test
  void theLoopEndsWithAStory() {
    String article = "Arland will not send troops, it said.";
    Deque<String> answers = answers();
    Deque<String> asked = new ArrayDeque<>();
    LanguageModel model =
        (schema, data, before) -> {
          asked.add(before);
          return answers.remove().getBytes(StandardCharsets.UTF_8);
        };

    Story text =
        Story.builder()
            .id("harbour-talks")
            .language("en")
            .addSection(Section.builder().id("body").kind("body").text(article).build())
            .encoding(Encoding.builder().by(Encoder.SOFTWARE).name("desk-extractor").build())
            .build();
    byte[] first = model.ask(ExtractionSchema.first().json(), article, "");
    byte[] second = model.ask(ExtractionSchema.second().json(), article, text(first));
    Extraction extraction = ExtractionJson.standard().read(first, second, text);
    assertThat(extraction.valid()).isFalse();

    for (int round = 0; round < 3 && !extraction.valid(); round++) {
      String found = mend(first, extraction.first());
      first = model.ask(ExtractionSchema.first().json(), article, found);
      found = text(first) + mend(second, extraction.second());
      second = model.ask(ExtractionSchema.second().json(), article, found);
      extraction = ExtractionJson.standard().read(first, second, text);
    }

    assertThat(extraction.report().problems()).isEmpty();
    assertThat(answers).isEmpty();
    assertThat(asked.getLast()).contains("/positions/0/certainty: ");
  }

  private static Deque<String> answers() {
    String first =
        """
        {"actors": [{"type": "state", "id": "arland", "name": "Arland"}],
         "statements": [{"id": "said", "speakers": ["arland"], "verb": "says",
                         "evidence": [{"exact": "it said", "prefix": "", "suffix": ""}]}]}
        """;
    String second =
        """
        {"measures": [{"id": "send", "kind": "deploy-forces", "agents": ["arland"]}],
         "positions": [{"id": "no", "holder": "arland", "stance": "rules-out", "about": "send",
                        "certainty": "", "accordingTo": ["said"],
                        "evidence": [{"exact": "will not send troops", "prefix": "", "suffix": ""}]}]}
        """;
    String mended = second.replace("\"certainty\": \"\"", "\"certainty\": \"certain\"");
    return new ArrayDeque<>(List.of(first, second, first, mended));
  }

  @Test
  void everySnippetStandsInThisTest() throws IOException {
    List<String> here = Files.readString(THIS).lines().map(String::strip).toList();

    JAVA.matcher(Files.readString(PAGE))
        .results()
        .map(it -> Arrays.stream(it.group(1).split("\n")).map(String::strip).toList())
        .forEach(it -> assertThat(here).containsSubsequence(it));
  }

  @Test
  void theSizesAreThoseOfTheSchemas() throws IOException {
    StringBuilder table = new StringBuilder("|---|---|---|---|---|\n");
    for (Pass pass : Pass.values()) {
      ExtractionSchemaTest.Size size = ExtractionSchemaTest.size(pass);
      String lists =
          pass.lists().stream().map(it -> "`" + it.name() + "`").collect(Collectors.joining(", "));
      table.append(
          String.format(
              "| %d | %s | %d | %d | %d |\n",
              pass.ordinal() + 1, lists, size.properties(), size.depth(), size.words()));
    }

    assertThat(Files.readString(PAGE)).contains(table + "\n");
  }

  @Test
  void theLimitsAreThoseOfTheTest() throws IOException {
    JsonNode file =
        JsonMapper.shared()
            .readTree(Files.readString(Path.of("src/test/resources/extraction/limits.json")));
    StringBuilder table = new StringBuilder("|---|---|---|---|---|---|\n");
    for (JsonNode it : file.get("limits")) {
      table.append(
          String.format(
              "| %s | %d | %d | %d | %d | %s |\n",
              it.get("interface").asString(),
              it.get("properties").asInt(),
              it.get("depth").asInt(),
              it.get("enumWords").asInt(),
              it.get("characters").asInt(),
              it.get("source").asString()));
    }

    assertThat(Files.readString(PAGE))
        .contains(table + "\n")
        .contains("Read on " + file.get("read").asString() + ".");
  }

  @Test
  void everyFileThatIsLinkedIsThere() throws IOException {
    Pattern.compile("]\\((?!https?:)([^)#]+)")
        .matcher(Files.readString(PAGE))
        .results()
        .forEach(it -> assertThat(PAGE.resolveSibling(it.group(1))).exists());
  }
}
