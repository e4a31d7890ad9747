package io.github.standpoint.json;

import io.github.standpoint.report.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream of bytes, split at line feeds and at nothing else. It holds one line at a
 * time, and none that is too long. For one thread.
 */
final class LineSource {
  private static final int CHUNK = 1 << 16;
  private static final byte[] NOTHING = {};

  private final InputStream in;
  private final int limit;
  private final byte[] chunk = new byte[CHUNK];
  private int from;
  private int to;
  private long number;
  private boolean ended;
  private boolean broken;
  private @Nullable UncheckedIOException failure;

  // Of the line that is being read.
  private ByteArrayOutputStream held = new ByteArrayOutputStream();
  private final List<Problem> refusals = new ArrayList<>();
  private long columns;

  /**
   * @param limit the most bytes that a line may have, its line feed not counted
   */
  LineSource(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Returns whether there is something to read at once, so that nobody waits for it. */
  boolean ready() {
    try {
      return from < to || ended || failure != null || in.available() > 0;
    } catch (IOException e) {
      return true; // the next read says it
    }
  }

  /**
   * Returns the next line that is not blank, from the one of this number on; null at the end.
   *
   * @throws UncheckedIOException if the stream cannot be read, now or before
   */
  @Nullable RawLine next(long first) {
    if (failure != null) {
      throw failure;
    }
    try {
      RawLine line = ended ? null : line();
      while (line != null && (line.blank() || line.number() < first && !broken)) {
        line = ended ? null : line();
      }
      return line;
    } catch (IOException e) {
      failure = new UncheckedIOException(e);
      throw failure;
    }
  }

  private @Nullable RawLine line() throws IOException {
    held.reset();
    refusals.clear();
    columns = 0;
    boolean any = false;
    while (more()) {
      any = true;
      int end = feed();
      take(end);
      if (end < to) {
        from = end + 1;
        return whole();
      }
    }
    return any || !refusals.isEmpty() ? whole() : null;
  }

  /** Returns whether there are bytes in the chunk, after reading the next one if need be. */
  private boolean more() throws IOException {
    if (from < to) {
      return true;
    }
    try {
      from = 0;
      to = Math.max(0, in.read(chunk));
      ended = to == 0;
    } catch (UnreadableException fault) {
      to = 0;
      ended = true;
      broken = true;
      refuse(fault.rule(), fault.facts(), length() + 1);
    }
    return !ended;
  }

  private int feed() {
    int at = from;
    while (at < to && chunk[at] != '\n') {
      at++;
    }
    return at;
  }

  /** Takes the bytes up to here into the line, or passes over them once it is too long. */
  private void take(int end) {
    int room = refusals.isEmpty() ? limit - held.size() : 0;
    int taken = Math.min(room, end - from);
    held.write(chunk, from, taken);
    if (taken < end - from && refusals.isEmpty()) {
      columns = RawLine.columns(held.toByteArray(), held.size());
      refuse(JsonRule.TOO_LONG, Map.of("limit", Integer.toString(limit)), columns + 1);
      held = new ByteArrayOutputStream();
    }
    for (int i = from + taken; i < end; i++) {
      columns += (chunk[i] & 0xC0) != 0x80 ? 1 : 0;
    }
    from = end;
  }

  /** Returns how many characters of the line have been read. */
  private long length() {
    return refusals.isEmpty() ? RawLine.columns(held.toByteArray(), held.size()) : columns;
  }

  private void refuse(JsonRule rule, Map<String, String> facts, long column) {
    refusals.add(
        Problem.builder()
            .rule(rule)
            .pointer("")
            .line(RawLine.lineOf(number + 1))
            .column((int) Math.min(column, Integer.MAX_VALUE))
            .putAllFacts(facts)
            .build());
  }

  private RawLine whole() {
    byte[] bytes = refusals.isEmpty() ? held.toByteArray() : NOTHING;
    if (held.size() > CHUNK * 16) {
      held = new ByteArrayOutputStream(); // one long line is no reason to hold its room for ever
    }
    return new RawLine(++number, bytes, List.copyOf(refusals));
  }
}
