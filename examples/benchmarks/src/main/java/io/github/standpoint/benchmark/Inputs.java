package io.github.standpoint.benchmark;

import io.github.standpoint.json.StoryJson;
import io.github.standpoint.testing.sample.Samples;
import io.github.standpoint.testing.sample.Size;
import java.util.HashMap;
import java.util.Map;

/** Documents to measure with: the same bytes for the same size, on every machine. */
final class Inputs {
  /** Any other would do as well. */
  private static final long SEED = 8;

  /** So many bytes of compact JSON an element takes in the samples, on average. */
  private static final int BYTES_AN_ELEMENT = 500;

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
}
