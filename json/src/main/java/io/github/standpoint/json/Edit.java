package io.github.standpoint.json;

import java.io.ByteArrayOutputStream;
import java.util.Comparator;
import java.util.List;

/**
 * Some bytes of a document and what stands in their place afterwards.
 *
 * @param start the offset of the first byte that goes
 * @param end the offset behind the last byte that goes
 * @param by what comes instead
 */
record Edit(int start, int end, byte[] by) {

  boolean overlaps(Edit other) {
    return start < other.end && other.start < end || start == other.start || end == other.end;
  }

  /** Returns the document with all of these made; none may overlap another. */
  static byte[] make(List<Edit> edits, byte[] json) {
    ByteArrayOutputStream made = new ByteArrayOutputStream(json.length + 64);
    int done = 0;
    for (Edit edit : edits.stream().sorted(Comparator.comparingInt(Edit::start)).toList()) {
      made.write(json, done, edit.start - done);
      made.writeBytes(edit.by);
      done = edit.end;
    }
    made.write(json, done, json.length - done);
    return made.toByteArray();
  }
}
