package io.github.standpoint.cli;

/** How results are written. */
enum OutputFormat {
  /** Lines for people. */
  TEXT,
  /** A JSON object a line, for programs. */
  JSON
}
