package io.github.standpoint.benchmark;

import java.io.InputStream;

/** A corpus without a file. */
final class RepeatedLines extends InputStream {
  private final byte[][] lines;
  private long left;
  private int line;
  private int at;

  RepeatedLines(long bytes, byte[]... lines) {
    this.lines = lines;
    this.left = bytes;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    if (left <= 0 && at == 0) {
      return -1;
    }
    byte[] current = lines[line];
    if (at == current.length) {
      into[offset] = '\n';
      at = 0;
      line = (line + 1) % lines.length;
      left--;
      return 1;
    }
    int taken = Math.min(length, current.length - at);
    System.arraycopy(current, at, into, offset, taken);
    at += taken;
    left -= taken;
    return taken;
  }
}
