package io.github.standpoint.json;

import io.github.standpoint.json.ElementReader.Outcome;
import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.metamodel.Nested;
import io.github.standpoint.metamodel.OpenWord;
import io.github.standpoint.value.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one of several kinds of object that {@code type} tells apart. With {@code type} first, as
 * it is written, this is as quick as any object; otherwise the values wait until it comes.
 */
final class MemberReader<V> {
  private static final String TYPE = "type";

  private final Nested<V> union;
  private final Tokens tokens;
  private final Notes notes;
  private final ElementReader objects;

  // Made when an attribute comes before the type.
  private Map<String, Attribute<?>> attributes = Map.of();
  private Map<String, Met> met = Map.of();
  private Map<String, Spot> unknown = Map.of();
  private @Nullable ModelType<? extends V> member;
  private boolean typeSeen;

  /** An attribute that came before the type: where its name stood, and what it held. */
  static final class Met {
    private final Spot name;
    private final Notes.Mark before;
    final List<Object> values = new ArrayList<>(1);
    private Outcome outcome = Outcome.ABSENT;

    Met(Spot name, Notes.Mark before) {
      this.name = name;
      this.before = before;
    }
  }

  MemberReader(Nested<V> union, Tokens tokens, Notes notes, ElementReader objects) {
    this.union = union;
    this.tokens = tokens;
    this.notes = notes;
    this.objects = objects;
  }

  @Nullable V read() {
    notes.element(tokens);
    Spot start = tokens.spot();
    boolean first = true;
    while (tokens.next() == Tokens.Kind.NAME) {
      if (!tokens.text().equals(TYPE)) {
        readWaiting();
      } else if (typeSeen) {
        objects.duplicate();
      } else {
        readType();
        if (first && member != null) {
          return objects.read(member, start);
        }
      }
      first = false;
    }
    return build(start);
  }

  private void readType() {
    typeSeen = true;
    notes.path().enter(TYPE);
    if (tokens.next() != Tokens.Kind.TEXT) {
      notes.wrongType(TYPE, "a text", tokens);
      tokens.skip();
    } else {
      String word = tokens.text();
      for (ModelType<? extends V> each : union.members()) {
        if (each.discriminator().equals(word)) {
          member = each;
        }
      }
      if (member == null) {
        List<String> known = union.members().stream().map(ModelType::discriminator).toList();
        notes.unknownType(word, known, tokens.spot());
      }
    }
    notes.path().leave();
  }

  private void readWaiting() {
    if (attributes.isEmpty()) {
      attributes = new HashMap<>();
      met = new LinkedHashMap<>();
      unknown = new LinkedHashMap<>();
      for (ModelType<? extends V> each : union.members()) {
        each.attributes().forEach(it -> attributes.putIfAbsent(it.name(), it));
      }
    }
    String name = tokens.text();
    Attribute<?> attribute = attributes.get(name);
    if (attribute == null) {
      notes.element(tokens);
      unknown.putIfAbsent(name, tokens.spot());
      tokens.next();
      tokens.skip();
    } else if (met.containsKey(name)) {
      objects.duplicate();
    } else {
      Met here = new Met(tokens.spot(), notes.mark());
      met.put(name, here);
      here.outcome = objects.readAttribute(attribute, here);
    }
  }

  private @Nullable V build(Spot start) {
    if (member != null) {
      return pour(member, start);
    }
    unknown.forEach(
        (name, spot) -> notes.unknownProperty("Actor", attributes.keySet(), name, spot));
    if (!typeSeen) {
      notes.missing("Actor", TYPE, start);
    }
    requiredOf("Actor", union.members().get(0), start);
    return null;
  }

  /**
   * Notes what is missing of a type; of the first member only what all members share is required.
   */
  private boolean requiredOf(String owner, ModelType<?> type, Spot start) {
    boolean complete = true;
    for (Attribute<?> attribute : type.attributes()) {
      if (attribute.required()) {
        Met here = met.get(attribute.name());
        complete &= here != null && here.outcome == Outcome.SET;
        if (here == null || here.outcome == Outcome.ABSENT) {
          notes.missing(owner, attribute.name(), start);
        }
      }
    }
    return complete;
  }

  private <M extends V> @Nullable M pour(ModelType<M> type, Spot start) {
    List<String> names = new ArrayList<>(met.keySet());
    // The last first: what was noted before stays where it was.
    Collections.reverse(names);
    for (String name : names) {
      if (type.find(name) == null) {
        notes.withdraw(name, met.get(name).before);
      }
    }
    unknown.forEach((name, spot) -> notes.unknownProperty(type, name, spot));
    Object builder = type.newBuilder();
    met.forEach(
        (name, here) -> {
          Attribute<M> attribute = type.find(name);
          if (attribute == null) {
            notes.unknownProperty(type, name, here.name);
          } else {
            here.values.forEach(it -> attribute.set(builder, ofKind(it, attribute)));
          }
        });
    return requiredOf(type.name(), type, start) ? type.build(builder) : null;
  }

  /** One name can stand for two vocabularies: the kinds of organizations are none of groups. */
  private static Object ofKind(Object value, Attribute<?> attribute) {
    return value instanceof Term term && attribute.kind() instanceof OpenWord<?> kind
        ? kind.vocabulary().term(term.text())
        : value;
  }
}
