package io.github.standpoint.json;

import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line before it is read as a story.
 *
 * @param number the number of the line in the file, from 1
 * @param bytes what stands in it, without the line feed; nothing if it was refused
 * @param refusals why it is not read at all, in the order of the file; mostly empty
 */
record RawLine(long number, byte[] bytes, List<Problem> refusals) {
  private static final String MARK = "\uFEFF";

  /** Returns whether there is nothing to read in this line. */
  boolean blank() {
    if (!refusals.isEmpty()) {
      return false;
    }
    for (int i = startsWithMark(bytes, bytes.length) ? 3 : 0; i < bytes.length; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  Line read(StoryJson json) {
    if (!refusals.isEmpty()) {
      List<Problem> judged = refusals.stream().flatMap(it -> json.judged(it).stream()).toList();
      ReadResult refused = new ReadResult(Optional.empty(), Report.of(judged), List.of());
      return new Line(number, bytes, refused);
    }
    ReadResult alone = json.tryRead(bytes);
    return new Line(
        number, bytes, new ReadResult(alone.story(), inFile(alone.report()), alone.unread()));
  }

  /** A reader of one document counts its lines from 1. */
  private Report inFile(Report alone) {
    if (alone.problems().isEmpty()) {
      return alone;
    }
    List<Problem> problems = new ArrayList<>(alone.problems().size());
    for (Problem problem : alone) {
      Problem.Builder there = Problem.builder().from(problem).line(lineOf(number));
      int before = columnsBefore(problem.getLine().orElse(1));
      problem.getColumn().ifPresent(it -> there.column(it + before));
      problems.add(there.build());
    }
    return Report.of(problems);
  }

  /**
   * Returns how many columns of the line come before this line of the document: a carriage return
   * alone ends a line of a document, but none of the file.
   */
  private int columnsBefore(int line) {
    if (line == 1) {
      return 0;
    }
    int at = 0;
    for (int ends = 0; ends < line - 1; at++) {
      ends += bytes[at] == '\r' ? 1 : 0;
    }
    return columns(bytes, at);
  }

  /** Returns how many characters these first bytes are, a byte-order mark not counted. */
  static int columns(byte[] bytes, int length) {
    int columns = startsWithMark(bytes, length) ? -1 : 0;
    for (int i = 0; i < length; i++) {
      columns += (bytes[i] & 0xC0) != 0x80 ? 1 : 0;
    }
    return columns;
  }

  private static boolean startsWithMark(byte[] bytes, int length) {
    return length >= 3 && new String(bytes, 0, 3, StandardCharsets.UTF_8).equals(MARK);
  }

  /** A problem counts lines in an {@code int}; no file of one story a line has come so far. */
  static int lineOf(long number) {
    return (int) Math.min(number, Integer.MAX_VALUE);
  }
}
