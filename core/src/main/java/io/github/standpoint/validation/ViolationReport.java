package io.github.standpoint.validation;

import io.github.standpoint.Story;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Report;
import io.github.standpoint.report.Rule;
import io.github.standpoint.report.Severity;
import io.github.standpoint.report.StandardRule;
import jakarta.validation.ConstraintViolation;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes a report of what a host's validator found. The facts that a violation cannot carry are
 * found again: the rules run once more over each story.
 */
final class ViolationReport {
  private static final Pattern KEY = Pattern.compile("\\{standpoint\\.([^}]+)}.*", Pattern.DOTALL);
  private static final Map<String, Rule> RULES =
      Arrays.stream(StandardRule.values()).collect(Collectors.toMap(Rule::code, it -> it));

  private final StoryValidator validator;
  private final Map<Story, Map<String, Problem>> found = new IdentityHashMap<>();

  ViolationReport(StoryValidator validator) {
    this.validator = validator;
  }

  Report of(Collection<? extends ConstraintViolation<?>> violations) {
    Set<Problem> problems = new LinkedHashSet<>();
    for (ConstraintViolation<?> violation : violations) {
      Matcher key = KEY.matcher(violation.getMessageTemplate());
      Rule rule = key.matches() ? RULES.get(key.group(1)) : null;
      problems.add(rule == null ? foreign(violation) : problem(rule, violation));
    }
    return Report.of(inOrder(problems));
  }

  private Problem problem(Rule rule, ConstraintViolation<?> violation) {
    ViolationPath path = ViolationPath.of(violation);
    if (path.root() instanceof Story story) {
      Problem again =
          found.computeIfAbsent(story, this::byPlace).get(place(rule.code(), path.pointer()));
      if (again != null) {
        return again;
      }
    }
    Problem.Builder problem = Problem.builder().rule(rule).pointer(path.pointer());
    if (violation.getInvalidValue() instanceof CharSequence value) {
      problem.shortened(value);
    }
    return problem.build();
  }

  private Map<String, Problem> byPlace(Story story) {
    Map<String, Problem> byPlace = new HashMap<>();
    for (Problem problem : validator.validate(story)) {
      byPlace.putIfAbsent(place(problem.code(), problem.getPointer()), problem);
    }
    return byPlace;
  }

  private static String place(String code, String pointer) {
    return code + " " + pointer;
  }

  /** A constraint of the host's own keeps its own words. */
  private static Problem foreign(ConstraintViolation<?> violation) {
    String message = violation.getMessage();
    return Problem.builder()
        .rule(new HostRule(message))
        .pointer(ViolationPath.of(violation).pointer())
        .build();
  }

  private record HostRule(String mustHold) implements Rule {
    @Override
    public String code() {
      return "host:constraint";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /** Hosts give violations in no order at all. */
  private static List<Problem> inOrder(Set<Problem> problems) {
    return problems.stream()
        .sorted(
            Comparator.comparing(Problem::getPointer, PointerOrder::compare)
                .thenComparing(Problem::code))
        .toList();
  }
}
