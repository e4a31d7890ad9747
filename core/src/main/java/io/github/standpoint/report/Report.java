package io.github.standpoint.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * All that is wrong with one story, in the order of the document. Immutable and safe for several
 * threads.
 */
public final class Report implements Iterable<Problem> {
  private static final Report EMPTY = new Report(List.of());

  private final List<Problem> problems;

  private Report(List<Problem> problems) {
    this.problems = problems;
  }

  /** Returns the report without a problem. */
  public static Report empty() {
    return EMPTY;
  }

  /** Returns a report of these problems, in this order. */
  public static Report of(List<Problem> problems) {
    return problems.isEmpty() ? EMPTY : new Report(List.copyOf(problems));
  }

  /** Returns the problems, errors and warnings, in the order of the document. */
  public List<Problem> problems() {
    return problems;
  }

  /** Returns the errors alone. */
  public List<Problem> errors() {
    return with(Severity.ERROR);
  }

  /** Returns the warnings alone. */
  public List<Problem> warnings() {
    return with(Severity.WARNING);
  }

  private List<Problem> with(Severity severity) {
    return problems.stream().filter(it -> it.getSeverity() == severity).toList();
  }

  /** Returns whether there is no error; there may be warnings. */
  public boolean valid() {
    return problems.stream().noneMatch(it -> it.getSeverity() == Severity.ERROR);
  }

  /** Returns these problems followed by those of the other report. */
  public Report and(Report other) {
    List<Problem> all = new ArrayList<>(problems);
    Collections.addAll(all, other.problems.toArray(new Problem[0]));
    return of(all);
  }

  /** Returns the problems as a stream. */
  public Stream<Problem> stream() {
    return problems.stream();
  }

  @Override
  public Iterator<Problem> iterator() {
    return problems.iterator();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Report report && problems.equals(report.problems);
  }

  @Override
  public int hashCode() {
    return problems.hashCode();
  }

  /** Returns a line a problem: severity, code, place and message. */
  @Override
  public String toString() {
    StringBuilder lines = new StringBuilder();
    for (Problem problem : problems) {
      lines
          .append(problem.getSeverity().name().toLowerCase(Locale.ROOT))
          .append(' ')
          .append(problem.code())
          .append(" at ")
          .append(problem.getPointer().isEmpty() ? "the top" : problem.getPointer());
      problem.getLine().ifPresent(it -> lines.append(", line ").append(it));
      problem.getColumn().ifPresent(it -> lines.append(", column ").append(it));
      lines.append(": ").append(problem.message()).append('\n');
    }
    return lines.toString();
  }
}
