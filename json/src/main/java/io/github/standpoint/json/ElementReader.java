package io.github.standpoint.json;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.Attribute.Cardinality;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.metamodel.Nested;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads objects of the model in one pass over the tokens, steered by the metamodel, and notes every
 * problem as it meets it. For one document, one thread.
 */
final class ElementReader {
  private final Tokens tokens;
  private final Notes notes;
  private final ScalarReader scalars;

  ElementReader(Tokens tokens, Notes notes) {
    this.tokens = tokens;
    this.notes = notes;
    this.scalars = new ScalarReader(tokens, notes);
  }

  /** Reads the object at the current token; null if it lacks something that is required. */
  <T> @Nullable T read(ModelType<T> type) {
    return read(type, tokens.spot());
  }

  /** Reads the rest of an object whose start is known; the next token is a name or the end. */
  <T> @Nullable T read(ModelType<T> type, Spot start) {
    notes.element(tokens);
    Object builder = type.newBuilder();
    long seen = 0;
    long set = 0;
    long refused = 0;
    List<Attribute<T>> attributes = type.attributes();
    for (int at = tokens.nextName(type); at != Tokens.NO_NAME; at = tokens.nextName(type)) {
      if (at == Tokens.UNKNOWN) {
        unknown(type);
        continue;
      }
      Attribute<T> attribute = attributes.get(at);
      long bit = 1L << at;
      if ((seen & bit) != 0) {
        duplicate();
        continue;
      }
      seen |= bit;
      switch (readAttribute(attribute, builder)) {
        case SET -> set |= bit;
        case REFUSED -> refused |= bit;
        case ABSENT -> {}
      }
    }
    if ((type.required() & ~set) == 0) {
      return type.build(builder);
    }
    for (Attribute<T> attribute : type.attributes()) {
      if (attribute.required() && ((set | refused) & 1L << attribute.index()) == 0) {
        notes.missing(type.name(), attribute.name(), start);
      }
    }
    return null;
  }

  void unknown(ModelType<?> owner) {
    // The type of an actor is no attribute: where one is known already, this is a second.
    if (tokens.text().equals("type") && Actor.class.isAssignableFrom(owner.type())) {
      duplicate();
      return;
    }
    // Editors put it there to find the schema; it says nothing of the story.
    if (owner == Model.STORY && tokens.text().equals("$schema")) {
      tokens.next();
      tokens.skip();
      return;
    }
    notes.element(tokens);
    notes.unknownProperty(owner, tokens.text(), tokens.spot());
    tokens.next();
    tokens.skip();
  }

  void duplicate() {
    notes.element(tokens);
    notes.duplicateKey(tokens.text(), tokens.spot());
    passOver();
  }

  /** What is passed over may hold elements, whose ids nobody knows then. */
  void passOver() {
    tokens.next();
    skip();
  }

  private void skip() {
    if (tokens.kind() == Tokens.Kind.START_OBJECT || tokens.kind() == Tokens.Kind.START_LIST) {
      notes.idsUnknown();
    }
    tokens.skip();
  }

  /** What became of an attribute. */
  enum Outcome {
    SET,
    REFUSED,
    ABSENT
  }

  /**
   * Reads the value at the next token into a builder, or to where it waits for one; null stands for
   * absent.
   */
  Outcome readAttribute(Attribute<?> attribute, Object to) {
    notes.path().enter(attribute.name());
    Outcome outcome = Outcome.SET;
    if (tokens.next() == Tokens.Kind.NULL) {
      outcome = Outcome.ABSENT;
    } else if (attribute.cardinality() == Cardinality.LIST) {
      readList(attribute, to);
    } else if (attribute.cardinality() == Cardinality.MAP) {
      scalars.readMap(attribute, (key, value) -> put(attribute, to, Map.entry(key, value)));
    } else {
      Object value = readValue(attribute);
      if (value == null) {
        outcome = Outcome.REFUSED;
      } else {
        put(attribute, to, value);
      }
    }
    notes.path().leave();
    return outcome;
  }

  private static void put(Attribute<?> attribute, Object to, Object value) {
    if (to instanceof MemberReader.Met waiting) {
      waiting.values.add(value);
    } else {
      attribute.set(to, value);
    }
  }

  private void readList(Attribute<?> attribute, Object to) {
    if (tokens.kind() != Tokens.Kind.START_LIST) {
      notes.wrongType(attribute.name(), "a list", tokens);
      skip();
      return;
    }
    for (int i = 0; tokens.next() != Tokens.Kind.END_LIST; i++) {
      notes.path().enter(i);
      if (tokens.kind() != Tokens.Kind.START_OBJECT) {
        notes.element(tokens); // an object counts itself
      }
      Object value = null;
      if (tokens.kind() == Tokens.Kind.NULL) {
        notes.nullInList(tokens.spot());
      } else {
        value = readValue(attribute);
      }
      notes.path().leave();
      if (value == null) {
        notes.leftOut(i);
      } else {
        put(attribute, to, value);
      }
    }
  }

  /** Reads one value; null if it was refused, with the reason noted. */
  private @Nullable Object readValue(Attribute<?> attribute) {
    if (!(attribute.kind() instanceof Nested<?> nested)) {
      return scalars.read(attribute);
    }
    if (tokens.kind() != Tokens.Kind.START_OBJECT) {
      notes.wrongType(attribute.name(), "an object", tokens);
      skip();
      return null;
    }
    return nested.union() ? readMember(nested) : read(nested.only());
  }

  /** Reads one of several kinds of object. */
  <V> @Nullable V readMember(Nested<V> union) {
    return new MemberReader<>(union, tokens, notes, this).read();
  }
}
