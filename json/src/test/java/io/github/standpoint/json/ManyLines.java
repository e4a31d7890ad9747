package io.github.standpoint.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads more lines than its memory could hold, made while they are read, and prints what came of
 * them. A program, run by tests in a Java with little memory.
 */
final class ManyLines {
  private ManyLines() {}

  /** Arguments: how many mebibytes, how long a line is in bytes, how many threads. */
  public static void main(String... arguments) throws IOException {
    long bytes = Long.parseLong(arguments[0]) << 20;
    int length = Integer.parseInt(arguments[1]);
    Lines lines =
        StoryJson.standard()
            .with(ReadLimits.builder().maxBytes(300_000).build())
            .lines(new Repeated(story(), length, bytes))
            .parallel(Integer.parseInt(arguments[2]));
    long valid = 0;
    long refused = 0;
    for (Line line : lines) {
      if (line.result().valid()) {
        valid++;
      } else {
        refused++;
      }
    }
    System.out.println("valid " + valid + ", refused " + refused);
  }

  private static byte[] story() throws IOException {
    return Files.readString(Path.of("src/test/resources/security-guarantees.story.json"))
        .replace("\n", " ")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The same story again and again, each time with spaces up to the same length. */
  private static final class Repeated extends InputStream {
    private final byte[] story;
    private final int length;
    private long left;
    private int at;

    Repeated(byte[] story, int length, long bytes) {
      this.story = story;
      this.length = length;
      this.left = bytes / length * length;
    }

    @Override
    public int read() {
      if (left == 0) {
        return -1;
      }
      int next = at == length - 1 ? '\n' : at < story.length ? story[at] & 0xFF : ' ';
      at = at == length - 1 ? 0 : at + 1;
      left--;
      return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int most) {
      if (left == 0) {
        return -1;
      }
      int given = (int) Math.min(left, most);
      for (int i = 0; i < given; i++) {
        bytes[offset + i] = (byte) read();
      }
      return given;
    }

    @Override
    public int available() {
      return (int) Math.min(left, 1 << 16);
    }
  }
}
