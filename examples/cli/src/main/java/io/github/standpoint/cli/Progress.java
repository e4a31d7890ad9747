package io.github.standpoint.cli;

import io.github.standpoint.cli.terminal.SafeText;

/** How far the reading of a large file has come, on one line of a terminal that it leaves empty. */
final class Progress {
  private static final int DOCUMENTS_A_STEP = 1_000;
  private static final String START_OF_LINE = "\r\u001B[K";

  private final Host host;
  private final boolean shown;
  private final String file;
  private final long bytes;
  private long step = -1;
  private long documents;
  private boolean standing;

  /**
   * @param bytes the size of the file, or 0 if nobody knows
   */
  Progress(Host host, boolean wanted, String file, long bytes) {
    this.host = host;
    this.shown =
        wanted && host.terminal() && !host.environment().getOrDefault("TERM", "").equals("dumb");
    this.file = SafeText.of(file);
    this.bytes = bytes;
  }

  /** Shows that one more document is done, if that makes a difference to a person. */
  void next(long bytesRead) {
    documents++;
    long now = bytes > 0 ? Math.min(100, bytesRead * 100 / bytes) : documents / DOCUMENTS_A_STEP;
    if (!shown || now == step) {
      return;
    }
    step = now;
    standing = true;
    String far = bytes > 0 ? now + " %, " : "";
    host.err().print(START_OF_LINE + file + ": " + far + Counts.counted(documents, "document"));
    host.err().flush();
  }

  /** Makes room for a result. */
  void clear() {
    if (standing) {
      standing = false;
      host.err().print(START_OF_LINE);
      host.err().flush();
    }
  }
}
