package io.github.standpoint.stories;

import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.Attribute.Cardinality;
import io.github.standpoint.metamodel.ClosedWord;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.metamodel.Nested;
import io.github.standpoint.metamodel.OpenWord;
import io.github.standpoint.metamodel.Reference;
import io.github.standpoint.metamodel.Scalar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A story edited at random, along the metamodel: attributes dropped, lists shuffled, shortened and
 * doubled, words, texts, references and truths changed. What comes out need not be valid.
 */
final class Edits {
  private final Random random;
  private final int oneIn;

  /**
   * Prepares to edit.
   *
   * @param seed the same seed makes the same edits
   * @param oneIn about one attribute in so many is edited
   */
  Edits(long seed, int oneIn) {
    this.random = new Random(seed);
    this.oneIn = oneIn;
  }

  <T> T of(T value) {
    ModelType<T> type = Model.typeOf(value);
    Object builder = type.newBuilder();
    for (Attribute<T> attribute : type.attributes()) {
      if (attribute.cardinality() == Cardinality.MAP) {
        attribute.entries(value).entrySet().forEach(it -> entry(attribute, builder, it));
      } else {
        contents(attribute, value).forEach(it -> attribute.set(builder, it));
      }
    }
    return type.build(builder);
  }

  private boolean now() {
    return random.nextInt(oneIn) == 0;
  }

  private void entry(Attribute<?> attribute, Object builder, Map.Entry<String, String> entry) {
    if (!now()) {
      attribute.set(builder, now() ? Map.entry(entry.getKey(), "edited") : entry);
    }
  }

  private <T> List<Object> contents(Attribute<T> attribute, T value) {
    List<Object> contents = new ArrayList<>();
    attribute.values(value).forEach(it -> contents.add(content(attribute, it)));
    if (attribute.cardinality() == Cardinality.OPTIONAL && now()) {
      contents.clear();
    }
    if (attribute.cardinality() == Cardinality.LIST && !contents.isEmpty() && now()) {
      switch (random.nextInt(3)) {
        case 0 -> Collections.shuffle(contents, random);
        case 1 -> contents.remove(random.nextInt(contents.size()));
        default -> contents.add(contents.get(random.nextInt(contents.size())));
      }
    }
    return contents;
  }

  private Object content(Attribute<?> attribute, Object content) {
    if (attribute.kind() instanceof Nested<?>) {
      return of(content);
    }
    return now() ? edited(attribute, content) : content;
  }

  private Object edited(Attribute<?> attribute, Object content) {
    if (attribute.kind() instanceof Reference<?> reference) {
      return reference.id(content + "-edited");
    }
    if (attribute.kind() instanceof OpenWord<?> word) {
      return word.vocabulary().term("x-" + content);
    }
    if (attribute.kind() instanceof ClosedWord<?> closed) {
      List<?> words = List.copyOf(closed.words().values());
      return words.get(random.nextInt(words.size()));
    }
    Scalar<?> scalar = (Scalar<?>) attribute.kind();
    return switch (scalar.form()) {
      case BOOLEAN -> !(Boolean) content;
      case INTEGER, DECIMAL -> scalar.parse("7");
      case TEXT ->
          scalar == Scalar.DATE || scalar == Scalar.PERIOD
              ? content
              : scalar.parse(content + " edited");
    };
  }
}
