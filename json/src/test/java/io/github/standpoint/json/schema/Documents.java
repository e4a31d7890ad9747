package io.github.standpoint.json.schema;

import io.github.standpoint.json.StoryJson;
import io.github.standpoint.testing.generation.Choices;
import io.github.standpoint.testing.generation.StoryGenerator;
import io.github.standpoint.testing.generation.StoryPlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The documents that tests of the schemas start from. */
final class Documents {
  private static final Path KEPT = Path.of("src/test/resources");
  private static final Path EXAMPLES = Path.of("../examples/stories");

  private Documents() {}

  /** Returns every document that is kept for tests: golden files, and one fault a rule. */
  static List<Path> golden() {
    return files(KEPT).filter(it -> !it.toString().endsWith(".report.json")).toList();
  }

  /** Returns the real stories. */
  static List<Path> examples() {
    return files(EXAMPLES)
        .filter(it -> it.toString().endsWith(".story.json") && !it.toString().contains("target"))
        .toList();
  }

  /** Returns the golden files that are JSON objects and so can be changed as trees. */
  static List<String> trees() {
    return golden().stream()
        .filter(it -> it.getFileName().toString().matches("(minimal|full|unknown-term)\\.json"))
        .map(Documents::text)
        .toList();
  }

  /** Returns generated stories, so small that few changes are likely to meet. */
  static List<String> generated() {
    return LongStream.range(0, 200)
        .mapToObj(seed -> StoryGenerator.story(StoryPlan.standard(), Choices.seeded(seed)))
        .map(StoryJson.standard()::writeString)
        .toList();
  }

  /** Returns the file as text; what is not UTF-8 in it is replaced. */
  static String text(Path file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(it -> it.toString().endsWith(".json")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
