package io.github.standpoint.cli;

import io.github.standpoint.cli.terminal.SafeText;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Report;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/**
 * What is wrong with one document.
 *
 * @param document the file as it was named, {@code -} for the standard input
 * @param line where in the file the document starts, from 1
 * @param report all that is wrong with it
 */
record Verdict(String document, long line, Report report) {

  /** Returns a line a problem, for people. */
  Stream<String> text() {
    return report.stream().map(this::line);
  }

  private String line(Problem problem) {
    String place = problem.getLine().map(it -> ":" + it).orElse("");
    String column = problem.getColumn().map(it -> ":" + it).orElse("");
    String pointer = problem.getPointer().isEmpty() ? "the top" : problem.getPointer();
    return SafeText.of(
        document
            + place
            + column
            + ": "
            + severity(problem)
            + " "
            + problem.code()
            + " at "
            + pointer
            + ": "
            + problem.message()
            + problem.getFix().map(it -> "; fix: " + FixText.of(it).line()).orElse(""));
  }

  static String severity(Problem problem) {
    return problem.getSeverity().name().toLowerCase(Locale.ROOT);
  }

  /** Writes the properties of one object, for programs. */
  void write(JsonGenerator json) {
    json.writeStringProperty("document", document);
    json.writeNumberProperty("line", line);
    json.writeBooleanProperty("valid", report.valid());
    json.writeArrayPropertyStart("problems");
    for (Problem problem : report) {
      json.writeStartObject();
      json.writeStringProperty("code", problem.code());
      json.writeStringProperty("severity", severity(problem));
      json.writeStringProperty("pointer", problem.getPointer());
      problem.getLine().ifPresent(it -> json.writeNumberProperty("line", it));
      problem.getColumn().ifPresent(it -> json.writeNumberProperty("column", it));
      json.writeStringProperty("message", problem.message());
      problem.getFix().ifPresent(it -> JsonLines.copy("fix", it.toString(), json));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
