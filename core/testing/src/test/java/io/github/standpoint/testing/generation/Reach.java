package io.github.standpoint.testing.generation;

import io.github.standpoint.Story;
import io.github.standpoint.element.Element;
import io.github.standpoint.element.Word;
import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.Attribute.Cardinality;
import io.github.standpoint.metamodel.ClosedWord;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.metamodel.Nested;
import io.github.standpoint.metamodel.OpenWord;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** What of the model some stories reach: attributes that are there, and words that occur. */
final class Reach {
  final Set<String> attributes = new TreeSet<>();
  final Set<String> words = new TreeSet<>();
  final Set<String> privateWords = new HashSet<>();
  int elements;

  /** All attributes that there are. */
  static Set<String> allAttributes() {
    Set<String> all = new TreeSet<>();
    Model.types().forEach(type -> type.attributes().forEach(it -> all.add(name(type, it))));
    return all;
  }

  /** All words of all vocabularies. */
  static Set<String> allWords() {
    Set<String> all = new TreeSet<>();
    for (ModelType<?> type : Model.types()) {
      for (Attribute<?> attribute : type.attributes()) {
        if (attribute.kind() instanceof OpenWord<?> open) {
          open.vocabulary().known().forEach(it -> all.add(name(it)));
        } else if (attribute.kind() instanceof ClosedWord<?> closed) {
          closed.words().values().forEach(it -> all.add(name((Word) it)));
        }
      }
    }
    return all;
  }

  private static String name(ModelType<?> type, Attribute<?> attribute) {
    return type.name() + "." + attribute.name();
  }

  private static String name(Word word) {
    Class<?> vocabulary =
        word instanceof Enum<?> closed ? closed.getDeclaringClass() : word.getClass();
    return vocabulary.getSimpleName() + " " + word.text();
  }

  Reach add(Story story) {
    walk(story);
    return this;
  }

  private <T> void walk(T value) {
    ModelType<T> type = Model.typeOf(value);
    elements += value instanceof Element ? 1 : 0;
    for (Attribute<T> attribute : type.attributes()) {
      boolean map = attribute.cardinality() == Cardinality.MAP;
      boolean there =
          map ? !attribute.entries(value).isEmpty() : !attribute.values(value).isEmpty();
      if (there) {
        attributes.add(name(type, attribute));
      }
      if (!map) {
        attribute.values(value).forEach(it -> look(type, attribute, it));
      }
    }
  }

  private void look(ModelType<?> type, Attribute<?> attribute, Object value) {
    if (value instanceof Word word) {
      words.add(name(word));
      if (word.text().startsWith("x-")) {
        privateWords.add(name(word));
      }
    } else if (attribute.kind() instanceof Nested<?>) {
      walk(value);
    }
  }
}
