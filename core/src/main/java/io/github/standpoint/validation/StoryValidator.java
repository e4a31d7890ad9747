package io.github.standpoint.validation;

import io.github.standpoint.Story;
import io.github.standpoint.element.Element;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.report.Pointer;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Report;
import io.github.standpoint.report.Rule;
import io.github.standpoint.report.Severity;
import io.github.standpoint.report.StandardRule;
import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks a story against all rules of the model, without any framework. Immutable and safe for
 * several threads.
 *
 * <pre>{@code
 * Report report = StoryValidator.standard().validate(story);
 * }</pre>
 */
public final class StoryValidator {
  /** The most problems a report holds unless it is said otherwise. */
  public static final int DEFAULT_MAX_PROBLEMS = 10_000;

  private static final StoryValidator STANDARD = builder().build();

  private final Map<String, @Nullable Severity> severities;
  private final List<StoryRule> houseRules;
  private final int maxProblems;
  private final Locale locale;

  private StoryValidator(Builder builder) {
    this.severities = new HashMap<>(builder.severities);
    this.houseRules = builder.houseRules.values().stream().filter(this::counts).toList();
    this.maxProblems = builder.maxProblems;
    this.locale = builder.locale;
  }

  private boolean counts(Rule rule) {
    return severities.getOrDefault(rule.code(), rule.severity()) != null;
  }

  /** Returns the validator of the standard rules. */
  public static StoryValidator standard() {
    return STANDARD;
  }

  /** Returns a builder that starts from the standard rules. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns all that is wrong with the story, in the order of the document. */
  public Report validate(Story story) {
    return validate(story, Set.of());
  }

  /**
   * Returns all that is wrong with a story of which a reader has left elements out.
   *
   * @param leftOut the ids of these elements: a reference to one is not reported as unresolved
   */
  public Report validate(Story story, Collection<String> leftOut) {
    Findings findings = new Findings(this::asked);
    Set<String> unread = Set.copyOf(Objects.requireNonNull(leftOut, "leftOut"));
    IndexedStory indexed = IndexedStory.of(story);
    FieldRules.check(indexed, findings);
    StoryRules.check(indexed, unread, findings);
    houseRules.forEach(it -> it.check(indexed, findings));
    return Report.of(limited(judged(findings.inOrder())));
  }

  /**
   * Returns what is wrong with a single element, as far as that can be told without its story:
   * pointers start at the element, references are not followed, evidence is not looked up, and
   * house rules, which ask for a story, are not checked.
   */
  public Report validate(Element element) {
    Objects.requireNonNull(element, "element");
    Findings findings = new Findings();
    FieldRules.checkAll(
        new Located<>(element, Model.typeOf(element), Pointer.ROOT, element), findings);
    return Report.of(limited(judged(findings.inOrder())));
  }

  /**
   * Returns the report of what a host's validator found, with the facts that violations cannot
   * carry. The root may be a story, an element, something of the host's own that holds one, or a
   * method call: pointers start at the innermost story or element.
   */
  public Report report(Collection<? extends ConstraintViolation<?>> violations) {
    return new ViolationReport(this).of(violations);
  }

  /**
   * Returns the problem with the severity that its rule has here, in the language of this
   * validator; empty if the rule is left out. Readers ask this of problems that are theirs, so that
   * one validator judges all of a document.
   */
  public Optional<Problem> judge(Problem problem) {
    Severity severity =
        severities.containsKey(problem.code())
            ? severities.get(problem.code())
            : problem.getSeverity();
    if (severity == problem.getSeverity() && locale.equals(problem.getLocale())) {
      return Optional.of(problem);
    }
    return Optional.ofNullable(severity)
        .map(it -> Problem.builder().from(problem).severity(it).locale(locale).build());
  }

  private boolean asked(Rule rule) {
    return !severities.containsKey(rule.code()) || severities.get(rule.code()) != null;
  }

  private List<Problem> judged(List<Problem> problems) {
    return problems.stream().flatMap(it -> judge(it).stream()).toList();
  }

  /** Keeps errors before warnings, so that a cut never makes a bad story look valid. */
  private List<Problem> limited(List<Problem> problems) {
    if (problems.size() <= maxProblems) {
      return problems;
    }
    long errors =
        problems.stream()
            .filter(it -> it.getSeverity() == Severity.ERROR)
            .limit(maxProblems)
            .count();
    long warnings = maxProblems - errors;
    List<Problem> kept = new ArrayList<>(maxProblems + 1);
    for (Problem problem : problems) {
      boolean error = problem.getSeverity() == Severity.ERROR;
      if (error ? errors-- > 0 : warnings-- > 0) {
        kept.add(problem);
      }
    }
    String more = Integer.toString(problems.size() - maxProblems);
    Problem truncated =
        Problem.builder()
            .rule(StandardRule.REPORT_TRUNCATED)
            .pointer("")
            .putFact("count", more)
            .build();
    judge(truncated).ifPresent(kept::add);
    return kept;
  }

  /** Says which rules count, and how much. Not safe for several threads. */
  public static final class Builder {
    private static final Pattern HOUSE_CODE =
        Pattern.compile("[a-z0-9][a-z0-9.-]*:[a-z0-9][a-z0-9.-]*");

    private final Map<String, @Nullable Severity> severities = new HashMap<>();
    private final Map<String, StoryRule> houseRules = new LinkedHashMap<>();
    private int maxProblems = DEFAULT_MAX_PROBLEMS;
    private Locale locale = Locale.ENGLISH;

    private Builder() {
      // Some desks want it; to most it would be noise.
      for (StandardRule rule : StandardRule.values()) {
        if (rule.onRequest()) {
          without(rule);
        }
      }
    }

    private static String code(Rule rule) {
      return Objects.requireNonNull(rule, "rule").code();
    }

    private static String adjustable(Rule rule, String what) {
      String code = code(rule);
      if (!rule.adjustable()) {
        throw new IllegalArgumentException(
            code
                + " cannot be "
                + what
                + ": what breaks it is not read, and a document of which something was not read is"
                + " never valid; rules of the model can be, and json.unknown-property");
      }
      return code;
    }

    /**
     * Leaves a rule out.
     *
     * @throws IllegalArgumentException if the rule is not {@linkplain Rule#adjustable adjustable}
     */
    public Builder without(Rule rule) {
      severities.put(adjustable(rule, "left out"), null);
      return this;
    }

    /** Makes an error of what a rule finds, also of one that is off unless asked for. */
    public Builder raise(Rule rule) {
      severities.put(code(rule), Severity.ERROR);
      return this;
    }

    /**
     * Makes a warning of what a rule finds, also of one that is off unless asked for.
     *
     * @throws IllegalArgumentException if the rule is not {@linkplain Rule#adjustable adjustable}
     */
    public Builder lower(Rule rule) {
      severities.put(adjustable(rule, "lowered"), Severity.WARNING);
      return this;
    }

    /**
     * Adds a rule of the application's own. Another of the same class and code takes the place of
     * the first. If it is {@linkplain Rule#onRequest() on request}, it counts only if it is raised
     * or lowered, too.
     *
     * @throws IllegalArgumentException if its code has no prefix, as {@code desk:two-sources} has,
     *     or is that of a rule of another class
     */
    public Builder with(StoryRule rule) {
      String code = code(rule);
      if (code == null || !HOUSE_CODE.matcher(code).matches()) {
        throw new IllegalArgumentException(
            "the code of a house rule must be a prefix and a name, such as desk:two-sources, but"
                + " was "
                + code);
      }
      StoryRule other = houseRules.get(code);
      if (other != null && other.getClass() != rule.getClass()) {
        throw new IllegalArgumentException(
            "two rules have the code "
                + code
                + ": "
                + other.getClass().getName()
                + " and "
                + rule.getClass().getName());
      }
      houseRules.put(code, rule);
      if (rule.onRequest() && !severities.containsKey(code)) {
        severities.put(code, null);
      }
      return this;
    }

    /**
     * Sets the most problems that a report holds; how many more there were is said by {@code
     * report.truncated}.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder maxProblems(int most) {
      if (most < 1) {
        throw new IllegalArgumentException("maxProblems must be 1 or more, but was " + most);
      }
      this.maxProblems = most;
      return this;
    }

    /**
     * Sets the language in which problems are shown unless somebody asks for another: {@code en}
     * and {@code uk} are there; in any other it is English.
     */
    public Builder locale(Locale language) {
      this.locale = Objects.requireNonNull(language, "locale");
      return this;
    }

    /** Returns the validator. */
    public StoryValidator build() {
      return new StoryValidator(this);
    }
  }
}
