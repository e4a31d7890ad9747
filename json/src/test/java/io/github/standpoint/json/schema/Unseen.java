package io.github.standpoint.json.schema;

import io.github.standpoint.constraint.WellFormed;
import io.github.standpoint.json.JsonRule;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Rule;
import io.github.standpoint.report.Severity;
import io.github.standpoint.report.StandardRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What the reader finds and no schema can see. The one list of it: the README prints it, and the
 * differential test holds that nothing else differs.
 *
 * @param rule the rule
 * @param what what of it is not seen; empty: nothing of it is seen
 * @param test whether a problem of this rule is one that is not seen
 */
record Unseen(Rule rule, String what, Predicate<Problem> test) {
  private static final Pattern URL_START = Pattern.compile(Patterns.URL);

  /** With one of these there is no tree of values, or another one, for a schema to look at. */
  static final Set<Rule> NO_TREE =
      Set.of(
          JsonRule.SYNTAX,
          JsonRule.NOT_UTF8,
          JsonRule.TRAILING_DATA,
          JsonRule.DUPLICATE_KEY,
          JsonRule.TOO_LONG,
          JsonRule.TOO_DEEP,
          JsonRule.TEXT_TOO_LONG,
          JsonRule.NUMBER_TOO_LARGE,
          JsonRule.TOO_MANY_ELEMENTS,
          JsonRule.GZIP,
          JsonRule.EXPANDS_TOO_MUCH);

  /** What depends on other parts of the document, or on arithmetic. */
  static final List<Unseen> LIST =
      List.of(
          all(StandardRule.ID_DUPLICATE),
          some(
              StandardRule.REFERENCE_UNRESOLVED,
              "that nothing has this id; seen if no id can look so",
              it -> WellFormed.id(it.getValue().orElse(""))),
          all(StandardRule.REFERENCE_WRONG_KIND),
          all(StandardRule.REFERENCE_SELF),
          all(StandardRule.REFERENCE_CYCLE),
          some(
              StandardRule.URL_MALFORMED,
              "what is wrong behind the start of an address",
              it -> URL_START.matcher(it.getValue().orElse("")).find()),
          all(StandardRule.IDENTIFIER_MALFORMED),
          all(StandardRule.EVIDENCE_NOT_IN_TEXT),
          all(StandardRule.QUOTE_NOT_IN_TEXT),
          all(StandardRule.STATEMENT_RETRACTS_LATER),
          all(StandardRule.POSITION_SUPERSEDES_LATER),
          all(StandardRule.AFFILIATION_PERIOD_REVERSED),
          all(StandardRule.DATE_REVERSED),
          some(StandardRule.AMOUNT_FORM, "numbers of more than 30 digits", Unseen::tooLong),
          all(StandardRule.AMOUNT_RANGE_REVERSED),
          some(StandardRule.QUANTITY_FORM, "numbers of more than 30 digits", Unseen::tooLong),
          all(StandardRule.QUANTITY_RANGE_REVERSED),
          all(StandardRule.BALLOT_DUPLICATE_VOTER),
          some(
              StandardRule.LIKELIHOOD_PROBABILITY_RANGE,
              "bounds in the wrong order",
              Unseen::withinZeroAndOne),
          all(StandardRule.CONDITION_ON_ITSELF),
          all(StandardRule.REVISION_REPLACES_ITSELF),
          some(
              JsonRule.WRONG_TYPE,
              "a whole number that is written with a fraction or an exponent, as 1.0",
              Unseen::wholeAllTheSame));

  private static Unseen all(Rule rule) {
    return new Unseen(rule, "", it -> true);
  }

  private static Unseen some(Rule rule, String what, Predicate<Problem> test) {
    return new Unseen(rule, what, test);
  }

  /** Returns whether a schema must refuse a document for this problem. */
  static boolean seen(Problem problem) {
    return problem.getSeverity() == Severity.ERROR
        && LIST.stream().noneMatch(it -> it.covers(problem));
  }

  private boolean covers(Problem problem) {
    return rule.code().equals(problem.code()) && test.test(problem);
  }

  private static boolean tooLong(Problem problem) {
    return problem.getValue().orElse("").contains("30 digits");
  }

  private static boolean withinZeroAndOne(Problem problem) {
    List<Double> bounds =
        Pattern.compile(" to ")
            .splitAsStream(problem.getValue().orElse(""))
            .map(Double::valueOf)
            .toList();
    return bounds.stream().allMatch(it -> it >= 0 && it <= 1);
  }

  private static boolean wholeAllTheSame(Problem problem) {
    return Optional.ofNullable(problem.getFacts().get("expected"))
            .filter(it -> it.startsWith("a whole number"))
            .isPresent()
        && whole(problem.getFacts().get("found"));
  }

  private static boolean whole(String found) {
    if (!found.startsWith("the number ")) {
      return false;
    }
    double number = Double.parseDouble(found.substring("the number ".length()));
    return number >= 0 && number <= Integer.MAX_VALUE && number == Math.rint(number);
  }
}
