package io.github.standpoint.cli.picture;

import io.github.standpoint.cli.terminal.Page;
import io.github.standpoint.cli.terminal.Style;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Report;
import io.github.standpoint.report.Severity;

/** All that is wrong with the document. */
public final class Problems {
  private final Page page;

  /** Prints on this page. */
  public Problems(Page page) {
    this.page = page;
  }

  /** Prints every problem, or that there is none. */
  public void print(Report report) {
    page.heading("PROBLEMS");
    if (report.problems().isEmpty()) {
      page.paragraph(1, "None found.", Style.PLAIN);
    }
    for (Problem problem : report) {
      boolean error = problem.getSeverity() == Severity.ERROR;
      String place = problem.getLine().map(it -> " (line " + it + ")").orElse("");
      String pointer = problem.getPointer().isEmpty() ? "the top" : problem.getPointer();
      page.item(
          1,
          error ? "error" : "warning",
          error ? Style.AGAINST : Style.DOUBT,
          problem.code() + " at " + pointer + place + ": " + problem.message());
    }
  }
}
