package io.github.standpoint.newsdesk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The story about security guarantees for Ukraine, and how an editor might revise it. */
final class RealStory {
  static final String ID = "security-guarantees";

  private RealStory() {}

  static byte[] bytes() {
    return named(ID);
  }

  static byte[] named(String name) {
    try {
      return Files.readAllBytes(Path.of("../stories", name + ".story.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the story with one text in place of another, which must be there. */
  static byte[] with(String old, String other) {
    String text = new String(bytes(), UTF_8);
    if (!text.contains(old)) {
      throw new IllegalArgumentException("the story has no " + old);
    }
    return text.replace(old, other).getBytes(UTF_8);
  }

  /** Returns a revision in which the United States refuses what it had ruled out. */
  static byte[] revised() {
    return with("\"stance\": \"rules-out\"", "\"stance\": \"refuses\"");
  }

  /** Returns one with an error that has one certain cure. */
  static byte[] broken() {
    return with("\"certainty\": \"possible\"", "\"certainty\": \"Possible\"");
  }
}
