package io.github.standpoint.cli.terminal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a picture is printed: every text is made safe, wrapped to the width, and coloured only if
 * colours are on.
 */
public final class Page {
  /** The empty columns between two columns of a table. */
  public static final int GAP = 2;

  private static final String STEP = "  ";

  private final PrintStream out;
  private final int width;
  private final boolean colours;

  /**
   * Returns a page on this stream.
   *
   * @param width the width in columns
   * @param colours whether styles show
   */
  public Page(PrintStream out, int width, boolean colours) {
    this.out = out;
    this.width = width;
    this.colours = colours;
  }

  /** Returns the width in columns. */
  public int width() {
    return width;
  }

  /** A cell of a table: what it says, and how it stands out. */
  public record Cell(String text, Style style) {}

  /** Prints the heading of a part, with an empty line before it. */
  public void heading(String text) {
    blank();
    print("", "", text, Style.HEADING);
  }

  /** Prints a paragraph, one step in for each level. */
  public void paragraph(int level, String text, Style style) {
    String indent = STEP.repeat(level);
    print(indent, indent, text, style);
  }

  /** Prints an entry of a list behind its mark, such as {@code -}. */
  public void item(int level, String mark, Style style, String text) {
    String indent = STEP.repeat(level);
    String safeMark = SafeText.of(mark);
    String rest = indent + " ".repeat(Columns.of(safeMark) + 1);
    print(indent + styled(style, safeMark) + " ", rest, text, Style.PLAIN);
  }

  /** Prints a text behind a label and a colon; nothing if the text is empty. */
  public void field(int level, String label, String text) {
    if (!text.isEmpty()) {
      String indent = STEP.repeat(level);
      String safe = SafeText.of(label);
      String name = safe + (safe.matches(".*\\p{Punct}") ? "" : ":");
      String first = indent + styled(Style.QUIET, name) + " ";
      print(first, indent + STEP + STEP, text, Style.PLAIN, Columns.of(indent + name) + 1);
    }
  }

  /** Prints one row of a table whose columns have these widths. */
  public void row(List<Cell> cells, List<Integer> widths) {
    List<List<String>> columns = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < cells.size(); i++) {
      List<String> lines = Columns.wrapped(SafeText.of(cells.get(i).text()), widths.get(i));
      columns.add(lines);
      height = Math.max(height, lines.size());
    }
    for (int line = 0; line < height; line++) {
      StringBuilder row = new StringBuilder();
      for (int i = 0; i < cells.size(); i++) {
        String text = line < columns.get(i).size() ? columns.get(i).get(line) : "";
        row.append(styled(cells.get(i).style(), text))
            .append(" ".repeat(Math.max(0, widths.get(i) - Columns.of(text)) + GAP));
      }
      out.println(row.toString().stripTrailing());
    }
  }

  /** Prints an empty line. */
  public void blank() {
    out.println();
  }

  private void print(String first, String rest, String text, Style style) {
    print(first, rest, text, style, Columns.of(rest));
  }

  private void print(String first, String rest, String text, Style style, int firstColumns) {
    int room = Math.max(1, width - Columns.of(rest));
    List<String> lines =
        Columns.wrapped(SafeText.of(text), Math.max(1, width - firstColumns), room);
    String start = first;
    for (String line : lines) {
      out.println((start + styled(style, line)).stripTrailing());
      start = rest;
    }
  }

  private String styled(Style style, String text) {
    return colours ? style.on(text) : text;
  }
}
