package io.github.standpoint.testing.generation;

import io.github.standpoint.Correction;
import io.github.standpoint.element.Element;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.element.Subject;
import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.Attribute.Cardinality;
import io.github.standpoint.metamodel.ClosedWord;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.metamodel.Nested;
import io.github.standpoint.metamodel.OpenWord;
import io.github.standpoint.metamodel.Reference;
import io.github.standpoint.metamodel.Scalar;
import io.github.standpoint.metamodel.ValueKind;
import io.github.standpoint.outlook.Likelihood;
import io.github.standpoint.value.Amount;
import io.github.standpoint.value.Condition;
import io.github.standpoint.value.ConditionKind;
import io.github.standpoint.value.Identifier;
import io.github.standpoint.value.Period;
import io.github.standpoint.value.Quantity;
import io.github.standpoint.value.Term;
import io.github.standpoint.value.TimeLimit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Fills the attributes that no rule ties to others, by walking the metamodel: a new attribute of
 * the model is there of itself.
 */
final class Filler {
  private static final List<String> COUNTRIES = List.of("UA", "US", "XK", "EU", "SU");
  private static final List<String> URLS =
      List.of(
          "https://example.org/a",
          "http://example.org:8080/%D0%BA?q=1&r=%22#x",
          "https://[2001:db8::1]/",
          "HTTPS://EXAMPLE.ORG");
  private static final List<String> PERIODS = List.of("P30D", "P1Y", "PT48H", "P1Y2W", "PT0.5H");

  /** About every so manieth optional attribute is there. */
  private static final int RARITY = 4;

  private final Draft draft;
  private final Choices choices;

  Filler(Draft draft) {
    this.draft = draft;
    this.choices = draft.choices;
  }

  /** Fills what is not in the set; required attributes always, the others now and then. */
  boolean fill(ModelType<?> type, Object builder, Set<String> done) {
    boolean complete = true;
    for (Attribute<?> attribute : type.attributes()) {
      if (done.contains(attribute.name())) {
        continue;
      }
      if (attribute.required()) {
        complete &= put(attribute, builder);
      } else if (choices.oneIn(RARITY)) {
        put(attribute, builder);
        if (attribute.cardinality() == Cardinality.LIST && choices.oneIn(3)) {
          more(attribute, builder);
        }
      }
    }
    return complete;
  }

  private boolean put(Attribute<?> attribute, Object builder) {
    if (attribute.cardinality() == Cardinality.MAP) {
      attribute.set(builder, Map.entry("desk:key-" + choices.below(3), draft.phrase()));
      return true;
    }
    if (attribute.kind() instanceof Nested<?> nested && nested.only().type() == Condition.class) {
      conditions().forEach(it -> attribute.set(builder, it));
      return true;
    }
    if (attribute.kind() instanceof Reference<?> reference
        && attribute.cardinality() == Cardinality.LIST) {
      references(reference).forEach(it -> attribute.set(builder, it));
      return true;
    }
    Optional<?> value = value(attribute.kind());
    value.ifPresent(it -> attribute.set(builder, it));
    return value.isPresent();
  }

  /** A second value, unlike the first: of references, conditions and map entries one is enough. */
  private void more(Attribute<?> attribute, Object builder) {
    if (attribute.kind() instanceof Nested<?> nested && nested.only().type() != Condition.class) {
      put(attribute, builder);
    }
  }

  private List<Id<?>> references(Reference<?> reference) {
    Set<Id<?>> some = new LinkedHashSet<>();
    for (int i = choices.between(1, 3); i > 0; i--) {
      draft.pool.pick(reference.targets()).map(Element::getId).ifPresent(some::add);
    }
    return List.copyOf(some);
  }

  private Optional<?> value(ValueKind<?> kind) {
    if (kind instanceof OpenWord<?> word) {
      return Optional.of(word(word));
    }
    if (kind instanceof ClosedWord<?> word) {
      return Optional.of(choices.pick(Words.of(word)));
    }
    if (kind instanceof Reference<?> reference) {
      return draft.pool.pick(reference.targets()).map(Element::getId);
    }
    if (kind instanceof Nested<?> nested) {
      return nested(nested.only());
    }
    return Optional.of(scalar((Scalar<?>) kind));
  }

  /** Returns a word that is known, or now and then one of somebody's own. */
  <V extends Term> V word(OpenWord<V> kind) {
    if (draft.doubt()) {
      return kind.vocabulary().term("unheard-of");
    }
    if (choices.oneIn(30)) {
      return kind.vocabulary().term("x-desk-" + kind.vocabulary().name());
    }
    return choices.pick(Words.known(kind.vocabulary()));
  }

  private Object scalar(Scalar<?> kind) {
    if (kind == Scalar.DATE) {
      return draft.days.any();
    }
    if (kind == Scalar.PERIOD) {
      return Period.parse(choices.pick(PERIODS));
    }
    if (kind == Scalar.DECIMAL) {
      return draft.figures.number();
    }
    if (kind == Scalar.INTEGER) {
      return choices.oneIn(20) ? Integer.MAX_VALUE : 1 + choices.below(50);
    }
    if (kind == Scalar.BOOLEAN) {
      return !choices.oneIn(4);
    }
    if (kind == Scalar.STORY_ID) {
      return Id.of("earlier-story-" + choices.between(1, 9));
    }
    return text(kind);
  }

  private String text(Scalar<?> kind) {
    if (kind == Scalar.LANGUAGE) {
      return choices.pick(choices.pick(Tongue.ALL).tags());
    }
    if (kind == Scalar.COUNTRY) {
      return draft.doubt() ? "UX" : choices.pick(COUNTRIES);
    }
    if (kind == Scalar.CURRENCY) {
      return draft.figures.currency();
    }
    return kind == Scalar.URL ? choices.pick(URLS) : draft.phrase();
  }

  private Optional<?> nested(ModelType<?> type) {
    if (type.type() == Amount.class) {
      return Optional.of(attributed(draft.figures.amount()));
    }
    if (type.type() == Quantity.class) {
      return Optional.of(attributed(draft.figures.quantity()));
    }
    if (type.type() == TimeLimit.class) {
      return Optional.of(timeLimit(draft.days.any().toString()));
    }
    if (type.type() == Likelihood.class) {
      return Optional.of(Likelihoods.any(choices));
    }
    if (type.type() == Identifier.class) {
      return Optional.of(Identifiers.any(draft));
    }
    Object builder = type.newBuilder();
    if (type.type() == Correction.class) {
      return correction();
    }
    return fill(type, builder, Set.of()) ? Optional.of(type.build(builder)) : Optional.empty();
  }

  /** A correction says what it corrects. */
  private Optional<Correction> correction() {
    Correction.Builder correction = Correction.builder();
    fill(Model.of(Correction.class), correction, Set.of("elements"));
    Optional<Element> element = draft.pool.pick(Element.class);
    element.ifPresent(correction::addElement);
    return element.map(it -> correction.build());
  }

  private Amount attributed(Amount amount) {
    Amount.Builder more = Amount.builder().from(amount);
    draft.pool.several(Provenance.class, 1).forEach(more::addAccordingTo);
    return more.build();
  }

  private Quantity attributed(Quantity quantity) {
    Quantity.Builder more = Quantity.builder().from(quantity);
    draft.pool.several(Provenance.class, 1).forEach(more::addAccordingTo);
    return more.build();
  }

  /** Returns a limit that is this date, or a period from or up to something. */
  TimeLimit timeLimit(String date) {
    TimeLimit.Builder limit = TimeLimit.builder();
    Optional<Subject> subject = draft.pool.pick(Subject.class);
    switch (choices.below(4)) {
      case 0 -> limit.date(date);
      case 1 -> limit.within(Period.parse(choices.pick(PERIODS)));
      case 2 -> {
        limit.within(Period.parse(choices.pick(PERIODS)));
        subject.ifPresent(limit::after);
      }
      default -> {
        limit.within(Period.parse(choices.pick(PERIODS)));
        subject.ifPresent(limit::before);
      }
    }
    fill(Model.of(TimeLimit.class), limit, Set.of("date", "within", "after", "before"));
    return limit.build();
  }

  /** Returns one expressly without condition, or some with. */
  private List<Condition> conditions() {
    if (choices.oneIn(5)) {
      return List.of(Condition.builder().kind(ConditionKind.NONE).build());
    }
    List<ConditionKind> kinds = new ArrayList<>(List.of(ConditionKind.values()));
    kinds.remove(ConditionKind.NONE);
    List<Condition> all = new ArrayList<>();
    for (int i = choices.between(1, 2); i > 0; i--) {
      Condition.Builder condition = Condition.builder().kind(choices.pick(kinds));
      List<Subject> anyOf = draft.pool.several(Subject.class, 2);
      anyOf.forEach(condition::addAnyOf);
      if (anyOf.isEmpty() || choices.oneIn(3)) {
        condition.text(draft.phrase());
      }
      all.add(condition.build());
    }
    return all;
  }
}
