package io.github.standpoint.json;

import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Report;
import java.util.List;

/** Thrown when a document is no valid story. It carries all that is wrong, not the first of it. */
public final class InvalidStoryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Report report;

  InvalidStoryException(Report report) {
    super(summary(report.errors()));
    this.report = report;
  }

  private static String summary(List<Problem> errors) {
    if (errors.isEmpty()) {
      return "no story";
    }
    Problem first = errors.get(0);
    String place =
        first.getLine().map(it -> "line " + it + ": ").orElse("")
            + (first.getPointer().isEmpty() ? "" : first.getPointer() + ": ");
    String more = errors.size() == 1 ? "" : " (and " + (errors.size() - 1) + " more errors)";
    return place + first.message() + more;
  }

  /** Returns every problem, errors and warnings, in the order of the document. */
  public Report report() {
    return report;
  }
}
