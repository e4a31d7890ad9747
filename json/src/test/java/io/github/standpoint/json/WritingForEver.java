package io.github.standpoint.json;

import io.github.standpoint.Story;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.stream.Stream;

/** Writes until somebody ends it. A program, destroyed by tests in the middle of its work. */
final class WritingForEver {
  private WritingForEver() {}

  /** How many stories stand in a file that is whole. */
  static final int STORIES_A_FILE = 10;

  /** One of two stories that differ in length, too long for any buffer. */
  static Story story(int which) {
    return Story.builder()
        .id("story-" + which)
        .language("en")
        .headline(("version " + which + " ").repeat(20_000 * (1 + which)))
        .build();
  }

  /** Stories of one version; each is told of before it is written. */
  private static Stream<Story> told(Stream<Integer> versions) {
    Story[] stories = {story(0), story(1)};
    return versions.peek(System.out::println).map(it -> stories[it]);
  }

  /** Arguments: {@code file} or {@code lines}, and the file to write. */
  public static void main(String... arguments) throws IOException {
    Path file = Path.of(arguments[1]);
    if (arguments[0].equals("lines")) {
      try (OutputStream out = Files.newOutputStream(file)) {
        StoryJson.standard().writeLines(told(Stream.iterate(0, it -> 1 - it)), out);
      }
    }
    for (int version = 1; ; version = 1 - version) {
      Stream<Integer> versions = Collections.nCopies(STORIES_A_FILE, version).stream();
      StoryJson.standard().writeLines(told(versions), file);
    }
  }
}
