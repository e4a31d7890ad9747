package io.github.standpoint.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The stories of this folder, each in a file named by its id. */
final class StoryFiles {
  private static final String SUFFIX = ".story.json";

  /** Returns the names of all stories, in the order of the alphabet. */
  static List<String> names() {
    try (Stream<Path> files = Files.list(Path.of(""))) {
      return files
          .map(it -> it.getFileName().toString())
          .filter(it -> it.endsWith(SUFFIX))
          .map(it -> it.substring(0, it.length() - SUFFIX.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the file of this story. */
  static Path path(String name) {
    return Path.of(name + SUFFIX);
  }

  private StoryFiles() {}
}
