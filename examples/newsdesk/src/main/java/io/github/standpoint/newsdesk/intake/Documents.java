package io.github.standpoint.newsdesk.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The documents of an NDJSON stream, as the bytes that they came in, one a line. One that is too
 * long is passed over and never held.
 */
final class Documents {
  private final InputStream in;
  private final int most;
  private final Runnable beforeWaiting;
  private final byte[] buffer = new byte[1 << 16];
  private int next;
  private int filled;
  private long line;

  /**
   * A line.
   *
   * @param number its number, from 1
   * @param bytes what stands on it, without its end; empty if it is blank
   * @param tooLong whether it is longer than allowed; then there are no bytes
   */
  record Line(long number, byte[] bytes, boolean tooLong) {
    boolean blank() {
      if (tooLong) {
        return false;
      }
      for (byte it : bytes) {
        if (it != ' ' && it != '\t' && it != '\r') {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * Reads this stream.
   *
   * @param most the longest line, in bytes
   * @param beforeWaiting what is done before more of the stream is waited for
   */
  Documents(InputStream in, int most, Runnable beforeWaiting) {
    this.in = in;
    this.most = most;
    this.beforeWaiting = beforeWaiting;
  }

  /** Returns the next line; empty at the end. */
  Optional<Line> next() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean begun = false;
    boolean tooLong = false;
    while (next < filled || fill()) {
      begun = true;
      int end = next;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      tooLong |= bytes.size() + (end - next) > most;
      if (!tooLong) {
        bytes.write(buffer, next, end - next);
      }
      boolean ended = end < filled;
      next = ended ? end + 1 : end;
      if (ended) {
        break;
      }
    }
    return begun
        ? Optional.of(new Line(++line, tooLong ? new byte[0] : bytes.toByteArray(), tooLong))
        : Optional.empty();
  }

  private boolean fill() throws IOException {
    beforeWaiting.run();
    next = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }
}
