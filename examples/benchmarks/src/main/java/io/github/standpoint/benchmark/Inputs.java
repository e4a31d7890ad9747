package io.github.standpoint.benchmark;

import io.github.standpoint.json.StoryJson;
import io.github.standpoint.testing.sample.Samples;
import io.github.standpoint.testing.sample.Size;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Documents to measure with: the same bytes for the same size, on every machine. */
final class Inputs {
  /** Any other would do as well. */
  private static final long SEED = 8;

  /** So many bytes of compact JSON an element takes in the samples, on average. */
  private static final int BYTES_AN_ELEMENT = 367;

  private static final int FEWEST = 10;

  private Inputs() {}

  /** Returns a valid story of about so many bytes. */
  static byte[] story(int bytes) {
    return elements(Math.max(FEWEST, bytes / BYTES_AN_ELEMENT));
  }

  /** Returns a valid story of so many elements. */
  static byte[] elements(int count) {
    return StoryJson.standard().write(Samples.story(SEED, 1, Size.of(count)));
  }

  /** Returns the story with an attribute that nobody knows in every tenth element but actors. */
  static byte[] broken(byte[] story) {
    String json = new String(story, StandardCharsets.UTF_8);
    StringBuilder broken = new StringBuilder(json.length() * 2);
    int from = 0;
    int count = 0;
    for (int at = json.indexOf("{\"id\":\""); at >= 0; at = json.indexOf("{\"id\":\"", at + 1)) {
      if (++count % 10 == 0) {
        broken.append(json, from, at).append("{\"mistake\":1,");
        from = at + 1;
      }
    }
    return broken.append(json, from, json.length()).toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Returns NDJSON of so many bytes, made while it is read: the same few lines again and again. */
  static InputStream lines(long bytes, byte[]... stories) {
    return new RepeatedLines(bytes, stories);
  }
}
