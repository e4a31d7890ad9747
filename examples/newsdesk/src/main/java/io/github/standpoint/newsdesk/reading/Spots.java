package io.github.standpoint.newsdesk.reading;

import io.github.standpoint.newsdesk.reading.Checked.Spot;
import io.github.standpoint.report.Patch;
import io.github.standpoint.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts problems at the lines that they are about. */
final class Spots {
  /** How many lines are shown before and after the one concerned. */
  private static final int AROUND = 1;

  private final List<String> lines;

  private Spots(List<String> lines) {
    this.lines = lines;
  }

  /** Returns problems of this document. */
  static List<Spot> of(List<Problem> problems, String document) {
    Spots spots = new Spots(List.of(document.split("\r\n|\r|\n", -1)));
    return problems.stream().map(spots::spot).toList();
  }

  /** Returns problems of a document that is no longer there. */
  static List<Spot> of(List<Problem> problems) {
    Spots spots = new Spots(List.of());
    return problems.stream().map(spots::spot).toList();
  }

  private Spot spot(Problem problem) {
    return new Spot(
        problem.getSeverity().name().toLowerCase(Locale.ROOT),
        problem.code(),
        problem.message(),
        problem.getPointer(),
        problem.getLine().orElse(0),
        around(problem.getLine().orElse(0), problem.getColumn().orElse(1)),
        problem.getSuggestion().orElse(""),
        problem.getFix().map(Spots::steps).orElse(List.of()));
  }

  private List<ExcerptLine> around(int line, int column) {
    List<ExcerptLine> around = new ArrayList<>();
    if (line > 0 && line <= lines.size()) {
      int last = Math.min(lines.size(), line + AROUND);
      for (int number = Math.max(1, line - AROUND); number <= last; number++) {
        String text = lines.get(number - 1);
        around.add(
            number == line
                ? ExcerptLine.marked(number, text, column)
                : ExcerptLine.plain(number, text));
      }
    }
    return around;
  }

  /** What is done, in words; that the document still is as it was goes without saying here. */
  private static List<String> steps(Patch patch) {
    return patch.operations().stream()
        .filter(it -> !(it instanceof Patch.Test))
        .map(Spots::step)
        .toList();
  }

  private static String step(Patch.Operation operation) {
    if (operation instanceof Patch.Replace it) {
      return "write " + Patch.json(it.value()) + " at " + it.path();
    }
    if (operation instanceof Patch.Add it) {
      return "add " + Patch.json(it.value()) + " at " + it.path();
    }
    if (operation instanceof Patch.Remove it) {
      return "take away " + it.path();
    }
    if (operation instanceof Patch.Move it) {
      return "move " + it.from() + " to " + it.path();
    }
    return operation.toString();
  }
}
