package io.github.standpoint.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document that is kept beside the tests, by the concept that it shows. Nothing writes these
 * files: what differs is left under {@code target/golden} for whoever changes one by hand.
 */
record GoldenFile(Path path) {
  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final Path ACTUAL = Path.of("target/golden");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** One line of a report file; line, column and message only where the file has them. */
  record Expected(JsonNode facts) {
    String text(String name) {
      return facts.get(name).asString();
    }

    int number(String name) {
      return facts.get(name).asInt();
    }
  }

  static GoldenFile of(String concept, String name) {
    return new GoldenFile(FOLDER.resolve(concept).resolve(name + ".json"));
  }

  /** Returns the files whose names start so, reports left out, in the order of their paths. */
  static List<GoldenFile> named(String... starts) {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(it -> it.toString().endsWith(".json") && !it.toString().endsWith(".report.json"))
          .filter(it -> Stream.of(starts).anyMatch(it.getFileName().toString()::startsWith))
          .sorted()
          .map(GoldenFile::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns every file that is a valid story. */
  static List<GoldenFile> stories() {
    return named("minimal", "full", "unknown-term");
  }

  byte[] bytes() {
    return read(path);
  }

  String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  boolean exists() {
    return Files.exists(path);
  }

  String concept() {
    return path.getName(path.getNameCount() - 2).toString();
  }

  /** Returns the name of the file without its ending. */
  String name() {
    String file = path.getFileName().toString();
    return file.substring(0, file.length() - ".json".length());
  }

  /** Returns what the file beside it says of its problems; no file: it has none. */
  List<Expected> report() {
    Path beside = path.resolveSibling(name() + ".report.json");
    return Files.exists(beside)
        ? MAPPER.readTree(read(beside)).valueStream().map(Expected::new).toList()
        : List.of();
  }

  /** Leaves what was there instead where a person can compare it. */
  Path keep(String actual) {
    Path kept = ACTUAL.resolve(FOLDER.relativize(path));
    try {
      Files.createDirectories(kept.getParent());
      return Files.writeString(kept, actual);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the first lines that differ, or nothing if none do. */
  String difference(String actual) {
    String expected = text();
    if (expected.equals(actual)) {
      return "";
    }
    String[] wanted = expected.split("\n", -1);
    String[] found = actual.split("\n", -1);
    int line = 0;
    while (line < Math.min(wanted.length, found.length) && wanted[line].equals(found[line])) {
      line++;
    }
    return String.format(
        Locale.ROOT,
        "line %d of %s%n  expected: %s%n  but was:  %s",
        line + 1,
        path,
        line < wanted.length ? wanted[line] : "the end",
        line < found.length ? found[line] : "the end");
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return concept() + "/" + name();
  }
}
