package io.github.standpoint.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.report.Problem;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.testing.mutation.Mutation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published kit is what the mutations make, and this reader judges every line as it says. */
class ConformanceKitTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String RESOURCE = "/META-INF/standpoint/conformance-1.0.ndjson";
  private static final Path ACTUAL = Path.of("target/conformance-1.0.ndjson");

  private static List<String> published() throws IOException {
    try (InputStream in = Mutation.class.getResourceAsStream(RESOURCE)) {
      return in == null
          ? List.of()
          : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  @Test
  void thePublishedKitIsWhatTheMutationsMake() throws IOException {
    List<String> lines = ConformanceKit.lines();
    Files.write(ACTUAL, lines);

    assertThat(published()).as("the kit; the actual one is in %s", ACTUAL).isEqualTo(lines);
  }

  @Test
  void everyLineIsJudgedAsItSays() throws IOException {
    Set<String> broken = new TreeSet<>();
    List<String> lines = published();
    for (String text : lines) {
      ObjectNode line = (ObjectNode) MAPPER.readTree(text);
      List<String> expected =
          line.get("problems").valueStream().map(ConformanceKitTest::problem).toList();
      assertThat(found(line)).as("%s: %s", line.get("rule"), line.get("fault")).isEqualTo(expected);
      line.get("problems").forEach(it -> broken.add(it.get("code").asString()));
    }
    System.out.printf("lines %d, rules broken in them %d%n", lines.size(), broken.size());

    Set<String> rules = new TreeSet<>();
    Stream.of(StandardRule.values()).forEach(it -> rules.add(it.code()));
    Stream.of(JsonRule.values()).forEach(it -> rules.add(it.code()));
    rules.remove(ConformanceKit.LEFT_OUT);
    assertThat(broken).isEqualTo(rules);
    assertThat(lines).hasSize(2 * rules.size()).doesNotHaveDuplicates();
  }

  @Test
  void theReadmeShowsALineOfIt() throws IOException {
    String readme = Files.readString(Path.of("../core/testing/README.md"));
    List<String> shortened =
        published().stream()
            .map(
                it ->
                    it.replaceFirst("\"document\":\"(?:[^\"\\\\]|\\\\.)*+\"", "\"document\":\"…\""))
            .filter(readme::contains)
            .toList();

    assertThat(shortened).hasSize(1);
    assertThat(readme).contains(published().size() + " lines for");
  }

  private static List<String> found(ObjectNode line) {
    if (line.has("gzip")) {
      return VerdictOn.lines(Base64.getDecoder().decode(line.get("gzip").asString())).stream()
          .map(ConformanceKitTest::problem)
          .toList();
    }
    byte[] document =
        line.has("bytes")
            ? Base64.getDecoder().decode(line.get("bytes").asString())
            : line.get("document").asString().getBytes(StandardCharsets.UTF_8);
    List<String> found = new ArrayList<>();
    ConformanceKit.reader(line).tryRead(document).report().forEach(it -> found.add(problem(it)));
    return found;
  }

  private static String problem(Problem problem) {
    String severity = problem.getSeverity().name().toLowerCase(Locale.ROOT);
    return severity + " " + problem.code() + " at " + problem.getPointer();
  }

  private static String problem(JsonNode problem) {
    return problem.get("severity").asString()
        + " "
        + problem.get("code").asString()
        + " at "
        + problem.get("pointer").asString();
  }
}
