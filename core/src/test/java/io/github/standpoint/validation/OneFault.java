package io.github.standpoint.validation;

import io.github.standpoint.Story;
import io.github.standpoint.report.Severity;
import io.github.standpoint.report.StandardRule;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rule, a story that breaks it and nothing else, and its neighbour: a story that is as near to
 * breaking it as can be and keeps all rules.
 *
 * @param rule the rule
 * @param pointer where the story breaks it
 * @param neighbour the story that keeps it
 * @param broken the story that breaks it
 */
record OneFault(StandardRule rule, String pointer, Story neighbour, Story broken) {

  static Stream<OneFault> all() {
    return Stream.of(
            FieldFaults.CASES,
            ReferenceFaults.CASES,
            EvidenceFaults.CASES,
            FigureFaults.CASES,
            OutlookFaults.CASES,
            StatementFaults.CASES,
            PositionFaults.CASES,
            ActorFaults.CASES,
            ProposalFaults.CASES,
            PackageFaults.CASES,
            EventFaults.CASES)
        .flatMap(List::stream);
  }

  static Stream<OneFault> errors() {
    return all().filter(it -> it.rule.severity() == Severity.ERROR);
  }

  /** The warnings that a host is given without asking. */
  static Stream<OneFault> warnings() {
    return all().filter(it -> it.rule.severity() == Severity.WARNING && !it.rule.onRequest());
  }

  @Override
  public String toString() {
    return rule.code();
  }
}
