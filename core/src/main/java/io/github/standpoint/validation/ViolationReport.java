package io.github.standpoint.validation;

import io.github.standpoint.Story;
import io.github.standpoint.element.Element;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Report;
import io.github.standpoint.report.Rule;
import io.github.standpoint.report.Severity;
import io.github.standpoint.report.StandardRule;
import jakarta.validation.ConstraintViolation;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes a report of what a host's validator found. The facts that a violation cannot carry are
 * found again: the rules run once more over each story.
 */
final class ViolationReport {
  private static final Pattern KEY = Pattern.compile("\\{standpoint\\.([^}]+)}.*", Pattern.DOTALL);
  private static final Map<String, Rule> RULES =
      Arrays.stream(StandardRule.values()).collect(Collectors.toMap(Rule::code, it -> it));

  private final StoryValidator validator;
  private final Map<Object, Map<String, Problem>> found = new IdentityHashMap<>();

  ViolationReport(StoryValidator validator) {
    this.validator = validator;
  }

  Report of(Collection<? extends ConstraintViolation<?>> violations) {
    Set<Problem> problems = new LinkedHashSet<>();
    Set<Object> truncated = Collections.newSetFromMap(new IdentityHashMap<>());
    for (ConstraintViolation<?> violation : violations) {
      Matcher key = KEY.matcher(violation.getMessageTemplate());
      Rule rule = key.matches() ? RULES.get(key.group(1)) : null;
      if (rule == StandardRule.REPORT_TRUNCATED) {
        truncated.add(ViolationPath.of(violation).root());
      } else if (rule == null) {
        problems.add(foreign(violation));
      } else {
        problem(rule, violation).ifPresent(problems::add);
      }
    }
    truncated.forEach(it -> truncated(it, problems).ifPresent(problems::add));
    return Report.of(inOrder(problems, orderOf(violations)));
  }

  /** Attributes are in the order of the type from which the pointers start. */
  private static ModelType<?> orderOf(Collection<? extends ConstraintViolation<?>> violations) {
    return violations.stream()
        .map(it -> ViolationPath.of(it).root())
        .filter(it -> it instanceof Story || it instanceof Element)
        .<ModelType<?>>map(Model::typeOf)
        .findFirst()
        .orElse(Model.STORY);
  }

  /** The problem as the validator finds it again; empty if it leaves the rule out. */
  private Optional<Problem> problem(Rule rule, ConstraintViolation<?> violation) {
    ViolationPath path = ViolationPath.of(violation);
    Problem again = again(path.root()).get(place(rule.code(), path.pointer()));
    if (again != null) {
      return Optional.of(again);
    }
    Problem.Builder problem = Problem.builder().rule(rule).pointer(path.pointer());
    if (violation.getInvalidValue() instanceof CharSequence value) {
      problem.shortened(value);
    }
    return validator.judge(problem.build());
  }

  /** A host is not told how many problems it was not given; here they are counted. */
  private Optional<Problem> truncated(Object root, Set<Problem> given) {
    long missing = again(root).values().stream().filter(it -> !given.contains(it)).count();
    return validator.judge(
        Problem.builder()
            .rule(StandardRule.REPORT_TRUNCATED)
            .pointer("")
            .putFact("count", Long.toString(missing))
            .build());
  }

  private Map<String, Problem> again(@Nullable Object root) {
    return root instanceof Story || root instanceof Element
        ? found.computeIfAbsent(root, this::byPlace)
        : Map.of();
  }

  private Map<String, Problem> byPlace(Object root) {
    Report again =
        root instanceof Story story
            ? validator.validate(story)
            : validator.validate((Element) root);
    Map<String, Problem> byPlace = new HashMap<>();
    for (Problem problem : again) {
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
  private static List<Problem> inOrder(Set<Problem> problems, ModelType<?> type) {
    return problems.stream()
        .sorted(
            Comparator.comparing(
                    Problem::getPointer, (one, other) -> PointerOrder.compare(one, other, type))
                .thenComparing(Problem::code))
        .toList();
  }
}
