package io.github.standpoint.cli;

import io.github.standpoint.json.JsonRule;
import io.github.standpoint.json.ReadResult;
import io.github.standpoint.json.StoryJson;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Report;
import io.github.standpoint.report.Rule;
import io.github.standpoint.report.Severity;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.validation.StoryValidator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  private final Set<JsonRule> leftOut = new HashSet<>();
  private final Set<JsonRule> raised = new HashSet<>();
  private StoryJson reader = StoryJson.standard();
  private StoryJson unlimited = StoryJson.standard();

  /**
   * Makes ready to judge documents.
   *
   * @throws ParameterException if the options make no sense
   */
  void prepare() {
    StoryValidator.Builder validator = StoryValidator.builder();
    without.forEach(it -> leaveOut(rule(it), validator));
    raise.forEach(it -> raise(rule(it), validator));
    lower.forEach(it -> lower(rule(it), validator));
    if (maxProblems < 1) {
      throw new ParameterException(
          spec.commandLine(), "--max-problems must be 1 or more, but was " + maxProblems);
    }
    reader = StoryJson.standard().with(validator.maxProblems(maxProblems).build());
    unlimited = StoryJson.standard().with(validator.maxProblems(Integer.MAX_VALUE).build());
  }

  /**
   * Returns the report of a document as these options see it. A limit may hide problems, but never
   * that there are errors: if all that it leaves are warnings, the first error comes behind them.
   */
  Report judged(byte[] json) {
    Report report = judged(reader.tryRead(json));
    boolean cut = report.stream().anyMatch(it -> it.getRule() == StandardRule.REPORT_TRUNCATED);
    if (!cut || !report.valid()) {
      return report;
    }
    List<Problem> hidden = judged(unlimited.tryRead(json)).errors();
    return hidden.isEmpty() ? report : report.and(Report.of(hidden.subList(0, 1)));
  }

  private Rule rule(String code) {
    return Catalogue.rule(code, spec.commandLine());
  }

  private void leaveOut(Rule rule, StoryValidator.Builder validator) {
    if (rule instanceof JsonRule it) {
      leftOut.add(harmless(it, "left out"));
    } else {
      validator.without(rule);
    }
  }

  private void raise(Rule rule, StoryValidator.Builder validator) {
    if (rule instanceof JsonRule it) {
      raised.add(it);
    } else {
      validator.raise(rule);
    }
  }

  private void lower(Rule rule, StoryValidator.Builder validator) {
    if (rule instanceof JsonRule it) {
      harmless(it, "lowered");
    } else {
      validator.lower(rule);
    }
  }

  /** What could not be read is not in the story: no option can make that right. */
  private JsonRule harmless(JsonRule rule, String what) {
    if (rule.severity() == Severity.ERROR) {
      throw new ParameterException(
          spec.commandLine(),
          "'" + rule.code() + "' cannot be " + what + ": what it finds could not be read");
    }
    return rule;
  }

  private Report judged(ReadResult result) {
    return Report.of(
        result.report().stream()
            .filter(it -> !(it.getRule() instanceof JsonRule rule && leftOut.contains(rule)))
            .map(this::judged)
            .toList());
  }

  private Problem judged(Problem problem) {
    boolean worse = strict || problem.getRule() instanceof JsonRule rule && raised.contains(rule);
    return worse && problem.getSeverity() == Severity.WARNING
        ? Problem.builder().from(problem).severity(Severity.ERROR).build()
        : problem;
  }
}
