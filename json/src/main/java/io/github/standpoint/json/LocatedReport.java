package io.github.standpoint.json;

import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Report;
import io.github.standpoint.report.Severity;
import io.github.standpoint.report.StandardRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * All that is wrong with one document: in its order, with lines and columns, and no more than a
 * report may hold.
 */
final class LocatedReport {
  private static final Comparator<Spot> ORDER =
      Comparator.comparingLong(Spot::offset)
          .thenComparingInt(Spot::line)
          .thenComparingInt(Spot::column);

  private final Function<Problem, Optional<Problem>> judge;
  private final int most;
  private final List<LocatedProblem> problems;
  private int beyond;

  /**
   * Starts with what was noted.
   *
   * @param judge gives a problem the severity that its rule has here, or leaves it out
   */
  LocatedReport(Notes notes, Function<Problem, Optional<Problem>> judge) {
    this.judge = judge;
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

  /**
   * Returns the report.
   *
   * @param exact works out lines and columns of places that are in the order of the document
   */
  Report build(UnaryOperator<List<Spot>> exact) {
    problems.sort(Comparator.comparing(LocatedProblem::spot, ORDER));
    List<Problem> located = located(kept(), exact);
    if (beyond > 0) {
      Problem truncated =
          Problem.builder()
              .rule(StandardRule.REPORT_TRUNCATED)
              .pointer("")
              .putFact("count", Integer.toString(beyond))
              .build();
      judge.apply(truncated).ifPresent(located::add);
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

  private static List<Problem> located(List<LocatedProblem> kept, UnaryOperator<List<Spot>> exact) {
    List<Spot> spots = exact.apply(kept.stream().map(LocatedProblem::spot).toList());
    List<Problem> located = new ArrayList<>(kept.size() + 1);
    for (int i = 0; i < kept.size(); i++) {
      Spot spot = spots.get(i);
      located.add(
          Problem.builder()
              .from(kept.get(i).problem())
              .line(Optional.of(spot.line()).filter(it -> it > 0))
              .column(Optional.of(spot.column()).filter(it -> it > 0))
              .build());
    }
    return located;
  }
}
