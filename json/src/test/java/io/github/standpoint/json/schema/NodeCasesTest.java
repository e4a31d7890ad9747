package io.github.standpoint.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.json.StoryJson;
import io.github.standpoint.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what the reader says of some thousand documents to {@code target/node/cases.ndjson}, where
 * {@code src/test/node/judge.mjs} holds Ajv against it.
 */
class NodeCasesTest {
  private static final Path CASES = Path.of("target/node/cases.ndjson");
  private static final int CHANGED = 3_000;
  private static final int CHANGED_EXAMPLES = 100;

  @Test
  void theCasesForNodeHoldDocumentsOfEveryVerdict() throws IOException {
    List<ObjectNode> cases = new ArrayList<>();
    Documents.golden().forEach(it -> add(cases, Documents.bytes(it), Documents.text(it)));
    Documents.examples().forEach(it -> add(cases, Documents.bytes(it), Documents.text(it)));
    changed(cases, Documents.trees(), CHANGED);
    changed(cases, Documents.examples().stream().map(Documents::text).toList(), CHANGED_EXAMPLES);

    Files.createDirectories(CASES.getParent());
    Files.write(CASES, cases.stream().map(JsonMapper.shared()::writeValueAsString).toList());

    assertThat(cases).filteredOn(it -> !it.get("story").asBoolean()).hasSizeGreaterThan(500);
    assertThat(cases).filteredOn(it -> it.get("strict").asBoolean()).hasSizeGreaterThan(500);
    assertThat(cases)
        .filteredOn(it -> it.get("story").asBoolean() && !it.get("strict").asBoolean())
        .hasSizeGreaterThan(50);
  }

  private static void changed(List<ObjectNode> cases, List<String> documents, int count) {
    for (int seed = 0; seed < count; seed++) {
      String document = new Mutants(seed).of(documents.get(seed % documents.size()), seed % 5);
      add(cases, document.getBytes(StandardCharsets.UTF_8), document);
    }
  }

  private static void add(List<ObjectNode> cases, byte[] bytes, String document) {
    Report report = StoryJson.standard().tryRead(bytes).report();
    if (Judgement.comparable(report)) {
      cases.add(
          JsonNodeFactory.instance
              .objectNode()
              .put("story", Judgement.STANDARD.report(document).stream().noneMatch(Unseen::seen))
              .put("strict", Judgement.STRICT.report(document).stream().noneMatch(Unseen::seen))
              .put("document", document));
    }
  }
}
