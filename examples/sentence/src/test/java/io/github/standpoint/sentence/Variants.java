package io.github.standpoint.sentence;

import io.github.standpoint.Story;
import io.github.standpoint.element.Element;
import io.github.standpoint.element.Id;
import io.github.standpoint.event.Event;
import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.Attribute.Cardinality;
import io.github.standpoint.metamodel.ClosedWord;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.metamodel.Nested;
import io.github.standpoint.metamodel.OpenWord;
import io.github.standpoint.metamodel.Reference;
import io.github.standpoint.metamodel.Scalar;
import io.github.standpoint.value.Term;
import io.github.standpoint.value.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All variants of a part, from the description of the model: nothing is listed by hand. */
final class Variants {
  private static final Set<String> NAMES = Set.of("name", "title");

  private final List<Element> elements = new ArrayList<>();
  private final Narrator narrator;

  /** Prepares variants whose references name elements of this story. */
  Variants(Story story) {
    collect(story, elements);
    narrator = new Narrator(story);
  }

  private static <T> void collect(T value, List<Element> elements) {
    if (value instanceof Element element) {
      elements.add(element);
    }
    for (Attribute<T> attribute : Model.typeOf(value).attributes()) {
      if (attribute.kind() instanceof Nested<?>) {
        attribute.values(value).forEach(it -> collect(it, elements));
      }
    }
  }

  /**
   * Returns the story with a name for each actor, place, text and package that no other has: what
   * two actors of one name do is told in the same words, and rightly.
   */
  static Story namedApart(Story story) {
    return namedApartInside(story);
  }

  private static <T> T namedApartInside(T part) {
    T apart = part;
    for (Attribute<T> attribute : Model.typeOf(part).attributes()) {
      List<?> values = List.of();
      if (attribute.kind() instanceof Nested<?>) {
        values = attribute.values(apart).stream().map(it -> namedApartInside((Object) it)).toList();
      } else if (part instanceof Element element && NAMES.contains(attribute.name())) {
        values = attribute.values(apart).stream().map(it -> it + " " + element.getId()).toList();
      }
      if (!values.isEmpty()) {
        apart = with(apart, attribute, values);
      }
    }
    return apart;
  }

  /** Returns the elements of the story, in order. */
  List<Element> elements() {
    return elements;
  }

  /** Returns all parts that differ from this one in one place, in the order of the model. */
  <T> List<Variant<T>> of(T part) {
    List<Variant<T>> variants = new ArrayList<>();
    for (Attribute<T> attribute : Model.typeOf(part).attributes()) {
      if (attribute.cardinality() != Cardinality.MAP) {
        variants.addAll(of(part, attribute));
      }
    }
    return variants;
  }

  private <T> List<Variant<T>> of(T part, Attribute<T> attribute) {
    List<?> values = attribute.values(part);
    List<Variant<T>> variants = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      for (Variant<?> inner : others(attribute, values.get(i))) {
        List<Object> changed = new ArrayList<>(values);
        changed.set(i, inner.value());
        String where = inner.where().isEmpty() ? "" : "." + inner.where();
        variants.add(
            new Variant<>(attribute.name() + where, inner.word(), with(part, attribute, changed)));
      }
      if (!attribute.required() && attribute.kind() != Scalar.BOOLEAN) {
        List<Object> fewer = new ArrayList<>(values);
        fewer.remove(i);
        variants.add(new Variant<>(attribute.name(), "", with(part, attribute, fewer)));
      }
    }
    if (values.isEmpty()) {
      for (Variant<?> first : others(attribute, Optional.empty())) {
        variants.add(
            new Variant<>(
                attribute.name(), first.word(), with(part, attribute, List.of(first.value()))));
      }
    }
    return variants;
  }

  private List<? extends Variant<?>> others(Attribute<?> attribute, Object now) {
    List<Object> others = new ArrayList<>();
    if (attribute.kind() instanceof Nested<?>) {
      return now instanceof Optional<?> ? List.of() : of(now);
    }
    if (attribute.kind() instanceof OpenWord<?> word) {
      others.addAll(terms(word.vocabulary()));
    } else if (attribute.kind() instanceof ClosedWord<?> word) {
      others.addAll(word.words().values());
    } else if (attribute.kind() instanceof Reference<?> reference) {
      others.addAll(named(reference, now));
    } else if (now instanceof Boolean yes) {
      others.add(!yes);
    }
    others.remove(now);
    return others.stream().map(it -> new Variant<>("", it.toString(), it)).toList();
  }

  /** What two actors of one name do is told in the same words, and rightly: they are left out. */
  private List<Id<?>> named(Reference<?> reference, Object now) {
    Map<String, Id<?>> byName = new LinkedHashMap<>();
    elements.stream()
        .filter(it -> reference.fits(Model.typeOf(it).type()))
        .forEach(it -> byName.putIfAbsent(words(it.getId()), it.getId()));
    if (now instanceof Id<?> id) {
      byName.remove(words(id));
    }
    return List.copyOf(byName.values());
  }

  /** A condition says of an event that it takes place, and of two such events the same. */
  private String words(Id<?> id) {
    return narrator
        .elements
        .find(id, Event.class)
        .map(it -> narrator.happenings.plain(it, 1))
        .orElseGet(() -> narrator.things.noun(id, 1))
        .text();
  }

  private static <V extends Term> List<V> terms(Vocabulary<V> vocabulary) {
    List<V> terms = new ArrayList<>(vocabulary.known());
    terms.add(vocabulary.term("unheard-of"));
    return terms;
  }

  /** Returns the part with these values of one of its attributes. */
  static <T> T with(T part, Attribute<T> changed, List<?> values) {
    ModelType<T> type = Model.typeOf(part);
    Object builder = type.newBuilder();
    for (Attribute<T> attribute : type.attributes()) {
      if (attribute == changed) {
        values.forEach(it -> attribute.set(builder, it));
      } else if (attribute.cardinality() == Cardinality.MAP) {
        attribute
            .entries(part)
            .forEach((key, text) -> attribute.set(builder, Map.entry(key, text)));
      } else {
        attribute.values(part).forEach(it -> attribute.set(builder, it));
      }
    }
    return type.build(builder);
  }
}
