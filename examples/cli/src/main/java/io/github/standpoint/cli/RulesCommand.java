package io.github.standpoint.cli;

import io.github.standpoint.cli.terminal.Page;
import io.github.standpoint.cli.terminal.Style;
import io.github.standpoint.report.Rule;
import io.github.standpoint.report.Severity;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;

/** Lists what stories are checked for. */
@Command(
    name = "rules",
    header = "Lists the rules that stories are checked for, or explains one.",
    description = "")
final class RulesCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "CODE",
      description = "The rule to explain; without it all are listed.")
  private @Nullable String code;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "Text for people, or one JSON object a rule.",
      defaultValue = "text")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "Width of the output, 40 or more. Default: COLUMNS of the shell, or 100.")
  private @Nullable Integer width;

  @Spec private CommandSpec spec;

  private final Host host;

  RulesCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() {
    List<Rule> rules =
        code == null ? Catalogue.all() : List.of(Catalogue.rule(code, spec.commandLine()));
    if (format == OutputFormat.JSON) {
      JsonLines lines = new JsonLines(host.out());
      rules.forEach(rule -> lines.write(json -> write(rule, json)));
    } else {
      Page page = new Page(host.out(), host.width(width), host.colours(Host.Colour.AUTO));
      rules.forEach(rule -> print(rule, page));
    }
    return Standpoint.FINE;
  }

  private void print(Rule rule, Page page) {
    Style style = rule.severity() == Severity.ERROR ? Style.AGAINST : Style.DOUBT;
    if (code == null) {
      page.item(0, severity(rule), style, rule.code() + ": " + rule.mustHold());
      return;
    }
    page.paragraph(0, rule.code(), Style.HEADING);
    page.field(1, "Severity", severity(rule));
    page.field(1, "What must hold", rule.mustHold());
    page.field(1, "Why", rule.why());
    page.field(1, "Standard", rule.standard());
    page.field(1, "Breaks it", rule.breakingExample());
  }

  private static String severity(Rule rule) {
    return rule.severity().name().toLowerCase(Locale.ROOT);
  }

  private static void write(Rule rule, JsonGenerator json) {
    json.writeStringProperty("code", rule.code());
    json.writeStringProperty("severity", severity(rule));
    json.writeStringProperty("mustHold", rule.mustHold());
    json.writeStringProperty("why", rule.why());
    json.writeStringProperty("standard", rule.standard());
    json.writeStringProperty("breakingExample", rule.breakingExample());
  }
}
