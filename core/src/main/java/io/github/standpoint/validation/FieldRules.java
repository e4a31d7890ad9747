package io.github.standpoint.validation;

import io.github.standpoint.constraint.Interval;
import io.github.standpoint.constraint.WellFormed;
import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.Attribute.Cardinality;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.metamodel.Nested;
import io.github.standpoint.metamodel.OpenWord;
import io.github.standpoint.metamodel.Scalar;
import io.github.standpoint.metamodel.ValueKind;
import io.github.standpoint.report.Nearest;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.value.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules of single fields, by what kind of value they hold. Any host's validator finds the same
 * by the constraint annotations of the accessors.
 */
final class FieldRules {

  /** By which rule a field is checked. */
  private enum Form {
    TEXT,
    ID,
    LANGUAGE,
    COUNTRY,
    CURRENCY,
    URL,
    DATE,
    TERM,
    KEYS
  }

  private static final Map<Scalar<?>, Form> SCALARS =
      Map.of(
          Scalar.TEXT,
          Form.TEXT,
          Scalar.ownId(),
          Form.ID,
          Scalar.STORY_ID,
          Form.ID,
          Scalar.LANGUAGE,
          Form.LANGUAGE,
          Scalar.COUNTRY,
          Form.COUNTRY,
          Scalar.CURRENCY,
          Form.CURRENCY,
          Scalar.URL,
          Form.URL,
          Scalar.DATE,
          Form.DATE);

  private record Field<T>(Attribute<T> attribute, Form form, boolean list) {}

  /** By type the fields that have a rule: the others are not even looked at. */
  private static final Map<ModelType<?>, List<? extends Field<?>>> FIELDS = fields();

  private FieldRules() {}

  private static Map<ModelType<?>, List<? extends Field<?>>> fields() {
    Map<ModelType<?>, List<? extends Field<?>>> fields = new HashMap<>();
    Model.types().forEach(it -> fields.put(it, fieldsOf(it)));
    return fields;
  }

  private static <T> List<Field<T>> fieldsOf(ModelType<T> type) {
    List<Field<T>> fields = new ArrayList<>();
    for (Attribute<T> attribute : type.attributes()) {
      Form form = form(attribute);
      if (form != null) {
        boolean list = attribute.cardinality() == Cardinality.LIST;
        fields.add(new Field<>(attribute, form, list));
      }
    }
    return fields;
  }

  private static @Nullable Form form(Attribute<?> attribute) {
    ValueKind<?> kind = attribute.kind();
    if (attribute.cardinality() == Cardinality.MAP) {
      return Form.KEYS;
    }
    if (kind instanceof OpenWord<?>) {
      return Form.TERM;
    }
    return kind instanceof Scalar<?> scalar ? SCALARS.get(scalar) : null;
  }

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
  @SuppressWarnings("unchecked") // fields() puts the fields of each type under that type
  static <T> void check(Located<T> owner, Findings findings) {
    List<Field<T>> fields = (List<Field<T>>) FIELDS.get(owner.type());
    for (int i = 0; i < fields.size(); i++) {
      Field<T> field = fields.get(i);
      Object value = field.attribute().get(owner.value());
      if (value == null) {
        continue;
      }
      if (field.list()) {
        List<?> list = (List<?>) value;
        for (int j = 0; j < list.size(); j++) {
          check(field, list.get(j), owner, j, findings);
        }
      } else {
        check(field, value, owner, 0, findings);
      }
    }
  }

  private static void check(
      Field<?> field, Object value, Located<?> owner, int index, Findings findings) {
    switch (field.form()) {
      case TEXT -> {
        String text = (String) value;
        expect(
            !WellFormed.blank(text), StandardRule.TEXT_BLANK, text, field, owner, index, findings);
        int at = TextScan.controlCharacter(text);
        if (at >= 0) {
          TextScan.report(text, at, owner.at(field.attribute(), index), findings);
        }
      }
      case ID -> {
        String id = value.toString();
        expect(WellFormed.id(id), StandardRule.ID_MALFORMED, id, field, owner, index, findings);
      }
      case LANGUAGE -> {
        String tag = (String) value;
        expect(
            WellFormed.language(tag),
            StandardRule.LANGUAGE_MALFORMED,
            tag,
            field,
            owner,
            index,
            findings);
      }
      case COUNTRY -> {
        String code = (String) value;
        boolean formed = WellFormed.country(code);
        expect(formed, StandardRule.COUNTRY_MALFORMED, code, field, owner, index, findings);
        boolean known = !formed || CodeRules.country(code);
        expect(known, StandardRule.COUNTRY_UNKNOWN, code, field, owner, index, findings);
      }
      case CURRENCY -> {
        String code = (String) value;
        boolean formed = WellFormed.currency(code);
        expect(formed, StandardRule.CURRENCY_MALFORMED, code, field, owner, index, findings);
        boolean known = !formed || CodeRules.currency(code);
        expect(known, StandardRule.CURRENCY_UNKNOWN, code, field, owner, index, findings);
      }
      case URL -> {
        String url = (String) value;
        expect(WellFormed.url(url), StandardRule.URL_MALFORMED, url, field, owner, index, findings);
      }
      case DATE -> checkInterval((Interval) value, field, owner, index, findings);
      case TERM -> checkTerm((Term) value, field, owner, findings);
      case KEYS -> checkKeys((Map<?, ?>) value, field, owner, findings);
    }
  }

  private static void expect(
      boolean holds,
      StandardRule rule,
      String value,
      Field<?> field,
      Located<?> owner,
      int index,
      Findings findings) {
    if (!holds) {
      findings.report(rule, owner.at(field.attribute(), index), value);
    }
  }

  private static void checkKeys(
      Map<?, ?> entries, Field<?> field, Located<?> owner, Findings findings) {
    if (entries.isEmpty()) {
      return;
    }
    for (Object each : entries.keySet()) {
      String key = (String) each;
      if (!WellFormed.extensionKey(key)) {
        findings.report(
            StandardRule.EXTENSION_KEY_MALFORMED, owner.at(field.attribute()).child(key, 0), key);
      }
    }
  }

  private static void checkInterval(
      Interval interval, Field<?> field, Located<?> owner, int index, Findings findings) {
    if (interval.reversed()) {
      boolean office =
          field.attribute().name().equals("during") && owner.type().name().equals("Affiliation");
      findings.report(
          office ? StandardRule.AFFILIATION_PERIOD_REVERSED : StandardRule.DATE_REVERSED,
          owner.at(field.attribute(), index),
          interval.toString());
    }
  }

  private static void checkTerm(Term term, Field<?> field, Located<?> owner, Findings findings) {
    if (!term.known() && !term.privateUse()) {
      OpenWord<?> kind = (OpenWord<?>) field.attribute().kind();
      List<String> known = kind.vocabulary().known().stream().map(Term::text).toList();
      findings.report(
          StandardRule.VOCABULARY_UNKNOWN_TERM,
          owner.at(field.attribute()),
          facts ->
              facts
                  .shortened(term.text())
                  .putFact("vocabulary", kind.vocabulary().name())
                  .suggestion(Nearest.of(term.text(), known)));
    }
  }
}
