package io.github.standpoint.json.jackson2;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The golden files of {@code standpoint-json}, which are those of both Jacksons. */
final class GoldenFiles {
  private static final Path FOLDER = Path.of("../src/test/resources/golden");

  private GoldenFiles() {}

  /** Returns the files whose names start so, reports left out, in the order of their paths. */
  static List<Path> named(String... starts) {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(it -> it.toString().endsWith(".json") && !it.toString().endsWith(".report.json"))
          .filter(it -> Stream.of(starts).anyMatch(it.getFileName().toString()::startsWith))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }
}
