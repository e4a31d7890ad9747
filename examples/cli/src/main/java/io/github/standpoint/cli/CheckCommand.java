package io.github.standpoint.cli;

import io.github.standpoint.cli.terminal.SafeText;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Report;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** Validates documents and says what is wrong with them, and where. */
@Command(
    name = "check",
    header = "Says what is wrong with stories, and where.",
    description = {
      "",
      "Exit status: 0 no errors (warnings are no errors), 1 a document has errors, 2 wrong usage or"
          + " a file that cannot be read.",
      ""
    })
final class CheckCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "The stories; - reads one from the standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "Lines for people, or one JSON object a document.",
      defaultValue = "text")
  private OutputFormat format = OutputFormat.TEXT;

  @Mixin private Judgement judgement = new Judgement();

  private final Host host;
  private int errors;
  private int warnings;
  private int documents;
  private int status = Standpoint.FINE;

  CheckCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() {
    judgement.prepare();
    files.forEach(this::check);
    if (format == OutputFormat.TEXT && documents > 0) {
      host.out().println(Count.of(documents, "document") + " checked: " + found());
    }
    return status;
  }

  private void check(String file) {
    try {
      Document document = Document.read(file, host);
      Report report = judgement.judged(document.bytes());
      documents++;
      errors += report.errors().size();
      warnings += report.warnings().size();
      status = Math.max(status, report.valid() ? Standpoint.FINE : Standpoint.INVALID);
      if (format == OutputFormat.JSON) {
        new JsonLines(host.out()).write(json -> write(document, report, json));
      } else {
        report.forEach(it -> host.out().println(line(file, it)));
      }
    } catch (Document.UnreadableException e) {
      Standpoint.complain(host, e.getMessage());
      status = Standpoint.UNUSABLE;
    }
  }

  private static String line(String file, Problem problem) {
    String place = problem.getLine().map(it -> ":" + it).orElse("");
    String column = problem.getColumn().map(it -> ":" + it).orElse("");
    String pointer = problem.getPointer().isEmpty() ? "the top" : problem.getPointer();
    return SafeText.of(
        file
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

  private static String severity(Problem problem) {
    return problem.getSeverity().name().toLowerCase(Locale.ROOT);
  }

  private static void write(Document document, Report report, JsonGenerator json) {
    json.writeStringProperty("document", document.name());
    json.writeNumberProperty("line", 1); // a document is a whole file
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

  private String found() {
    return errors + warnings == 0
        ? "nothing found"
        : Count.of(errors, "error") + ", " + Count.of(warnings, "warning");
  }
}
