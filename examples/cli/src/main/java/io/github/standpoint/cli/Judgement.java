package io.github.standpoint.cli;

import io.github.standpoint.json.JsonRule;
import io.github.standpoint.json.StoryJson;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Report;
import io.github.standpoint.report.Rule;
import io.github.standpoint.report.Severity;
import io.github.standpoint.validation.StoryValidator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which rules count and how much: the options for it, and what they make of a document. */
final class Judgement {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--strict", description = "Treat warnings as errors.")
  private boolean strict;

  @Option(
      names = "--without",
      paramLabel = "CODE",
      description = "Leave this rule out. May be given several times.")
  private List<String> without = List.of();

  @Option(
      names = "--raise",
      paramLabel = "CODE",
      description = "Make an error of what this rule finds.")
  private List<String> raise = List.of();

  @Option(
      names = "--lower",
      paramLabel = "CODE",
      description = "Make a warning of what this rule finds.")
  private List<String> lower = List.of();

  @Option(
      names = "--max-problems",
      paramLabel = "N",
      description = "Report at most this many problems of the rules of the model.",
      defaultValue = "" + StoryValidator.DEFAULT_MAX_PROBLEMS,
      showDefaultValue = CommandLine.Help.Visibility.ALWAYS)
  private int maxProblems;

  @Option(
      names = "--locale",
      paramLabel = "LANGUAGE",
      description = "The language of the messages: en or uk; English in place of any other.",
      defaultValue = "en",
      showDefaultValue = CommandLine.Help.Visibility.ALWAYS)
  private String locale = "en";

  private StoryJson reader = StoryJson.standard();

  /**
   * Makes ready to judge documents.
   *
   * @throws ParameterException if the options make no sense
   */
  void prepare() {
    StoryValidator.Builder validator = StoryValidator.builder();
    without.forEach(it -> validator.without(harmless(rule(it), "left out")));
    raise.forEach(it -> validator.raise(rule(it)));
    lower.forEach(it -> validator.lower(harmless(rule(it), "lowered")));
    if (maxProblems < 1) {
      throw new ParameterException(
          spec.commandLine(), "--max-problems must be 1 or more, but was " + maxProblems);
    }
    validator.maxProblems(maxProblems).locale(Locale.forLanguageTag(locale));
    reader = StoryJson.standard().with(validator.build());
  }

  /** Returns a reader with these options; what it reports is still to be {@link #judged}. */
  StoryJson reader() {
    return reader;
  }

  /** Returns a report of the reader as these options see it. */
  Report judged(Report report) {
    return strict ? Report.of(report.stream().map(Judgement::worse).toList()) : report;
  }

  private static Problem worse(Problem problem) {
    return problem.getSeverity() == Severity.WARNING
        ? Problem.builder().from(problem).severity(Severity.ERROR).build()
        : problem;
  }

  private Rule rule(String code) {
    return Catalogue.rule(code, spec.commandLine());
  }

  /** What could not be read is not in the story: no option can make that right. */
  private Rule harmless(Rule rule, String what) {
    if (rule instanceof JsonRule && rule.severity() == Severity.ERROR) {
      throw new ParameterException(
          spec.commandLine(),
          "'" + rule.code() + "' cannot be " + what + ": what it finds could not be read");
    }
    return rule;
  }
}
