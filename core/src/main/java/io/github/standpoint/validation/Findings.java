package io.github.standpoint.validation;

import io.github.standpoint.report.Pointer;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Collects what rules find. For one thread, one run. */
public final class Findings {
  private final List<Finding> found = new ArrayList<>();

  private final Predicate<Rule> asked;

  /** Collects whatever is reported. */
  public Findings() {
    this(rule -> true);
  }

  /** Collects whatever is reported; what is costly to find need not be looked for unasked. */
  Findings(Predicate<Rule> asked) {
    this.asked = asked;
  }

  /** Returns whether anybody wants to know of this rule. */
  boolean asks(Rule rule) {
    return asked.test(rule);
  }

  private record Finding(Rule rule, Pointer at, Consumer<Problem.Builder> facts) {}

  /** Notes that a rule is broken at this place, by nothing that has a value. */
  public void report(Rule rule, Pointer at) {
    report(rule, at, facts -> {});
  }

  /** Notes that a rule is broken at this place by this value. */
  public void report(Rule rule, Pointer at, CharSequence value) {
    report(rule, at, facts -> facts.shortened(value));
  }

  /** Notes that a rule is broken at this place, with the facts that the function fills in. */
  public void report(Rule rule, Pointer at, Consumer<Problem.Builder> facts) {
    found.add(new Finding(rule, at, facts));
  }

  /** Returns what was found, in the order of the document and, at one place, of the rules. */
  List<Problem> inOrder() {
    return found.stream()
        .sorted(Comparator.comparing(Finding::at).thenComparing(it -> it.rule().code()))
        .map(
            it -> {
              Problem.Builder problem =
                  Problem.builder().rule(it.rule()).pointer(it.at().toString());
              it.facts().accept(problem);
              return problem.build();
            })
        .toList();
  }
}
