package io.github.standpoint.json;

import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What came of fixing a document. Immutable and safe for several threads. */
public final class FixResult {
  private final byte[] before;
  private final byte[] json;
  private final List<Problem> fixed;
  private final ReadResult after;

  FixResult(byte[] before, byte[] json, List<Problem> fixed, ReadResult after) {
    this.before = before;
    this.json = json;
    this.fixed = List.copyOf(fixed);
    this.after = after;
  }

  /** Returns the document with all fixes, in UTF-8; the same bytes if there were none. */
  public byte[] json() {
    return json.clone();
  }

  /** Returns the document with all fixes. */
  public String text() {
    return new String(json, StandardCharsets.UTF_8);
  }

  /**
   * Writes the document with all fixes to a file, whole or not at all, compressed if its name ends
   * with {@code .gz}.
   *
   * @throws IOException if the file cannot be written; what was there before is there still
   */
  public void write(Path file) throws IOException {
    AtomicFile.write(file, out -> GzipFile.write(file, out, it -> it.write(json)));
  }

  /** Returns whether anything was changed. */
  public boolean changed() {
    return !Arrays.equals(before, json);
  }

  /**
   * Returns the problems that are gone, each with its fix, in the order in which they were cured.
   * One that came to light only when another was cured has its place in the document of that time.
   */
  public List<Problem> fixed() {
    return fixed;
  }

  /** Returns what is read of the document with all fixes. */
  public ReadResult after() {
    return after;
  }

  /** Returns what is still wrong. */
  public Report report() {
    return after.report();
  }
}
