package io.github.standpoint.json.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What fuzzers start from, and what they have found, is tried in every build. */
class FuzzCorpusTest {
  private static final Path KEPT = Path.of("src/test/resources/fuzz");
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private record Target(String name, Consumer<byte[]> input) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Target> targets() {
    return Stream.of(
        new Target("ReaderFuzz", ReaderFuzz::fuzzerTestOneInput),
        new Target("FuzzyDateFuzz", FuzzyDateFuzz::fuzzerTestOneInput),
        new Target("LinesFuzz", LinesFuzz::fuzzerTestOneInput),
        new Target("ExtractionFuzz", ExtractionFuzz::fuzzerTestOneInput));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("targets")
  void theKeptCorpusHasNoFinding(Target target) throws IOException {
    List<Path> kept = files(KEPT.resolve(target.name()));
    assertThat(kept).isNotEmpty();
    for (Path file : kept) {
      target.input().accept(Files.readAllBytes(file));
    }
    for (Path file : files(GOLDEN)) {
      target.input().accept(Files.readAllBytes(file));
    }
  }
}
