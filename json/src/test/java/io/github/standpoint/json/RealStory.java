package io.github.standpoint.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A layout of one real story, some 1,200 lines: with or without a byte-order mark, lines ended in
 * any way or not at all, and with letters before every fault that take two, three or four bytes.
 *
 * @param mark whether a byte-order mark comes first
 * @param scripts whether names are written in other scripts
 * @param ends how lines end; {@code mixed}: each in its own way, so that many stand on one
 * @param seed what the mixture depends on
 */
record RealStory(boolean mark, boolean scripts, String ends, long seed) {
  private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r", "");
  private static final String PLAIN = plain();

  private static String plain() {
    try {
      return Files.readString(Path.of("src/test/resources/security-guarantees.story.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the story as it is kept. */
  static String text() {
    return PLAIN;
  }

  static Arbitrary<RealStory> layouts() {
    return Combinators.combine(
            Arbitraries.of(true, false),
            Arbitraries.of(true, true, true, false),
            Arbitraries.of("\n", "\r\n", "\r", "", "mixed", "mixed"),
            Arbitraries.longs())
        .as(RealStory::new);
  }

  /** Returns the story in this layout. */
  String document() {
    String text = PLAIN;
    if (scripts) {
      // Everywhere at once: in the text, in the names, and in the words that bear them out.
      text = text.replace("Ukraine", "Україна🌊").replace("Trump", "Трамп").replace("Putin", "普京");
    }
    Random random = new Random(seed);
    boolean mixed = ends.equals("mixed");
    StringBuilder document = new StringBuilder(mark ? "\uFEFF" : "");
    for (String line : text.split("\n")) {
      String end = mixed ? LINE_ENDS.get(random.nextInt(LINE_ENDS.size())) : ends;
      document.append(mixed ? line.strip() : line).append(end);
    }
    return document.toString();
  }

  @Override
  public String toString() {
    return String.format("mark %s, scripts %s, ends %s, seed %d", mark, scripts, name(), seed);
  }

  private String name() {
    return ends.replace("\r", "CR").replace("\n", "LF");
  }
}
