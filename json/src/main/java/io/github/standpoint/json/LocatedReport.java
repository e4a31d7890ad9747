package io.github.standpoint.json;

import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Report;
import io.github.standpoint.report.Severity;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.validation.StoryValidator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All that is wrong with one document: in its order, with lines and columns, and no more than a
 * report may hold.
 */
final class LocatedReport {
  private final JsonSource source;
  private final StoryValidator validator;
  private final int most;
  private final List<LocatedProblem> problems;
  private int beyond;

  LocatedReport(JsonSource source, Notes notes, StoryValidator validator) {
    this.source = source;
    this.validator = validator;
    this.most = notes.limits().maxProblems();
    this.problems = new ArrayList<>(notes.problems());
    this.beyond = notes.beyondLimit();
  }

  /** Adds what the rules have found; what was more than they report is counted with the rest. */
  void add(List<LocatedProblem> broken) {
    for (LocatedProblem it : broken) {
      if (it.problem().getRule() == StandardRule.REPORT_TRUNCATED) {
        beyond += Integer.parseInt(it.problem().getFacts().get("count"));
      } else {
        problems.add(it);
      }
    }
  }

  Report build() {
    problems.sort(Comparator.comparingLong(it -> it.spot().offset()));
    List<Problem> located = exact(kept());
    if (beyond > 0) {
      Problem truncated =
          Problem.builder()
              .rule(StandardRule.REPORT_TRUNCATED)
              .pointer("")
              .line(1)
              .column(1)
              .putFact("count", Integer.toString(beyond))
              .build();
      validator.judge(truncated).ifPresent(located::add);
    }
    return Report.of(located);
  }

  /** Keeps errors before warnings, so that a cut never makes a bad document look valid. */
  private List<LocatedProblem> kept() {
    if (problems.size() <= most) {
      return problems;
    }
    long errors = Math.min(most, problems.stream().filter(LocatedReport::error).count());
    long warnings = most - errors;
    List<LocatedProblem> kept = new ArrayList<>(most);
    for (LocatedProblem it : problems) {
      if (error(it) ? errors-- > 0 : warnings-- > 0) {
        kept.add(it);
      }
    }
    beyond += problems.size() - most;
    return kept;
  }

  private static boolean error(LocatedProblem it) {
    return it.problem().getSeverity() == Severity.ERROR;
  }

  private List<Problem> exact(List<LocatedProblem> kept) {
    List<Spot> spots = source.exact(kept.stream().map(LocatedProblem::spot).toList());
    List<Problem> exact = new ArrayList<>(kept.size() + 1);
    for (int i = 0; i < kept.size(); i++) {
      exact.add(
          Problem.builder()
              .from(kept.get(i).problem())
              .line(spots.get(i).line())
              .column(spots.get(i).column())
              .build());
    }
    return exact;
  }
}
