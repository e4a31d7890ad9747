package io.github.standpoint.page;

import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Report;
import io.github.standpoint.report.Severity;
import java.util.Locale;

/** All that is wrong with the document. */
final class ProblemsPart {
  private final View view;
  private final Html html;

  ProblemsPart(View view) {
    this.view = view;
    this.html = view.html();
  }

  void write(Report report) {
    view.openPart("problems", "Problems");
    if (report.problems().isEmpty()) {
      html.element("p", "None found.", "class", "none");
    } else {
      html.open("ul", "class", "plain");
      report.forEach(this::write);
      html.close();
    }
    html.close();
  }

  private void write(Problem problem) {
    boolean error = problem.getSeverity() == Severity.ERROR;
    String severity = problem.getSeverity().name().toLowerCase(Locale.ROOT);
    String pointer = problem.getPointer().isEmpty() ? "the top" : problem.getPointer();
    String line = problem.getLine().map(it -> ", line " + it).orElse("");
    html.open("li").open("p");
    html.element("span", severity, "class", error ? "badge against" : "badge doubt").text(" ");
    html.element("code", problem.code()).text(" at ").element("code", pointer);
    html.text(line + ": " + problem.message()).close().close();
  }
}
