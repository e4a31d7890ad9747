package io.github.standpoint.testing.mutation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

/** Compressed files (RFC 1952). */
final class Gzip {
  private static final byte[] HEADER = {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, (byte) 0xFF};
  private static final int LARGEST_BLOCK = 0xFFFF;

  private Gzip() {}

  /**
   * Returns the text in blocks that are stored as they are (RFC 1951, section 3.2.4): the same
   * bytes wherever they are made, which those of a compressor are not.
   */
  static byte[] stored(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(HEADER);
    int start = 0;
    do {
      int length = Math.min(LARGEST_BLOCK, bytes.length - start);
      file.write(start + length == bytes.length ? 1 : 0);
      little(file, length, 2);
      little(file, ~length, 2);
      file.write(bytes, start, length);
      start += length;
    } while (start < bytes.length);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    little(file, sum.getValue(), 4);
    little(file, bytes.length, 4);
    return file.toByteArray();
  }

  private static void little(ByteArrayOutputStream file, long number, int bytes) {
    for (int i = 0; i < bytes; i++) {
      file.write((int) (number >> 8 * i));
    }
  }

  /** Returns so many lines of 65,535 spaces, packed a thousandfold. */
  static byte[] spaces(int lines) {
    byte[] line = new byte[1 << 16];
    Arrays.fill(line, (byte) ' ');
    line[line.length - 1] = '\n';
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(file)) {
      for (int i = 0; i < lines; i++) {
        gzip.write(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }
}
