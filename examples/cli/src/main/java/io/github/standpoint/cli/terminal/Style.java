package io.github.standpoint.cli.terminal;

/** How a piece of text stands out where colours are on. */
public enum Style {
  /** As the rest. */
  PLAIN(""),
  /** A heading. */
  HEADING("1"),
  /** What is for something. */
  FOR("32"),
  /** What is against something, and errors. */
  AGAINST("31"),
  /** What is in doubt, and warnings. */
  DOUBT("33"),
  /** What matters less. */
  QUIET("2");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  String on(String text) {
    return code.isEmpty() || text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
  }
}
