package io.github.standpoint.validation;

import io.github.standpoint.constraint.Interval;
import io.github.standpoint.constraint.WellFormed;
import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.Attribute.Cardinality;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.Nested;
import io.github.standpoint.metamodel.OpenWord;
import io.github.standpoint.metamodel.Scalar;
import io.github.standpoint.report.Nearest;
import io.github.standpoint.report.Pointer;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.value.Term;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The rules of single fields, by what kind of value they hold. Any host's validator finds the same
 * by the constraint annotations of the accessors.
 */
final class FieldRules {

  private record TextRule(StandardRule rule, Predicate<CharSequence> holds) {}

  private static final Map<Scalar<?>, TextRule> TEXT_RULES =
      Map.of(
          Scalar.TEXT,
          new TextRule(StandardRule.TEXT_BLANK, it -> !WellFormed.blank(it)),
          Scalar.ownId(),
          new TextRule(StandardRule.ID_MALFORMED, WellFormed::id),
          Scalar.STORY_ID,
          new TextRule(StandardRule.ID_MALFORMED, WellFormed::id),
          Scalar.LANGUAGE,
          new TextRule(StandardRule.LANGUAGE_MALFORMED, WellFormed::language),
          Scalar.COUNTRY,
          new TextRule(StandardRule.COUNTRY_MALFORMED, WellFormed::country),
          Scalar.CURRENCY,
          new TextRule(StandardRule.CURRENCY_MALFORMED, WellFormed::currency),
          Scalar.URL,
          new TextRule(StandardRule.URL_MALFORMED, WellFormed::url));

  private FieldRules() {}

  static void check(IndexedStory story, Findings findings) {
    for (Located<?> located : story.values()) {
      check(located, findings);
      ValueRules.check(located, findings);
    }
  }

  /** Checks a value and what is nested in it, by the rules that need no story. */
  static <T> void checkAll(Located<T> located, Findings findings) {
    check(located, findings);
    ValueRules.check(located, findings);
    for (Attribute<T> attribute : located.type().attributes()) {
      if (attribute.kind() instanceof Nested<?>) {
        List<?> values = attribute.values(located.value());
        for (int i = 0; i < values.size(); i++) {
          checkAll(nested(values.get(i), located, attribute, i), findings);
        }
      }
    }
  }

  private static <N> Located<N> nested(
      N value, Located<?> owner, Attribute<?> attribute, int index) {
    return new Located<>(value, Model.typeOf(value), owner.at(attribute, index), owner.element());
  }

  /** Checks the fields of one value, and not what is nested in it. */
  static <T> void check(Located<T> owner, Findings findings) {
    for (Attribute<T> attribute : owner.type().attributes()) {
      if (attribute.cardinality() == Cardinality.MAP) {
        checkKeys(owner, attribute, findings);
      } else if (attribute.kind() instanceof Scalar<?> kind) {
        List<?> values = attribute.values(owner.value());
        for (int i = 0; i < values.size(); i++) {
          checkScalar(kind, values.get(i), owner, attribute, i, findings);
        }
      } else if (attribute.kind() instanceof OpenWord<?> kind) {
        for (Object term : attribute.values(owner.value())) {
          checkTerm(kind, (Term) term, owner.at(attribute), findings);
        }
      }
    }
  }

  private static <T> void checkKeys(Located<T> owner, Attribute<T> attribute, Findings findings) {
    for (String key : attribute.entries(owner.value()).keySet()) {
      if (!WellFormed.extensionKey(key)) {
        findings.report(
            StandardRule.EXTENSION_KEY_MALFORMED, owner.at(attribute).child(key, 0), key);
      }
    }
  }

  private static void checkScalar(
      Scalar<?> kind,
      Object value,
      Located<?> owner,
      Attribute<?> attribute,
      int index,
      Findings findings) {
    if (value instanceof CharSequence text) {
      TextRule rule = TEXT_RULES.get(kind);
      if (rule != null && !rule.holds().test(text)) {
        findings.report(rule.rule(), owner.at(attribute, index), text);
      }
      if (kind == Scalar.TEXT) {
        TextScan.controlCharacter(text, owner.at(attribute, index), findings);
      }
      CodeRules.check(kind, text, owner.at(attribute, index), findings);
    } else if (value instanceof Interval interval && interval.reversed()) {
      boolean office =
          attribute.name().equals("during") && owner.type().name().equals("Affiliation");
      findings.report(
          office ? StandardRule.AFFILIATION_PERIOD_REVERSED : StandardRule.DATE_REVERSED,
          owner.at(attribute, index),
          interval.toString());
    }
  }

  private static void checkTerm(OpenWord<?> kind, Term term, Pointer at, Findings findings) {
    if (!term.known() && !term.privateUse()) {
      List<String> known = kind.vocabulary().known().stream().map(Term::text).toList();
      findings.report(
          StandardRule.VOCABULARY_UNKNOWN_TERM,
          at,
          facts ->
              facts
                  .shortened(term.text())
                  .putFact("vocabulary", kind.vocabulary().name())
                  .suggestion(Nearest.of(term.text(), known)));
    }
  }
}
