package io.github.standpoint.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * One line of an NDJSON file, and what came of reading it.
 *
 * @param number the number of the line in the file, from 1; blank lines count
 * @param bytes what stands in the line, without its line feed; empty if it was too long to be held,
 *     or is where a compressed file is damaged. They are not copied: whoever changes them changes
 *     this line
 * @param result the story, if there is one, and all that is wrong with it; lines and columns of its
 *     problems are those of the file
 */
public record Line(long number, byte[] bytes, ReadResult result) {

  /** Returns what stands in the line, such as a desk sets aside to look at it later. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Line line
        && number == line.number
        && Arrays.equals(bytes, line.bytes)
        && result.equals(line.result);
  }

  @Override
  public int hashCode() {
    return Objects.hash(number, Arrays.hashCode(bytes), result);
  }
}
