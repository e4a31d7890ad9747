package io.github.standpoint.metamodel;

import io.github.standpoint.element.Id;
import io.github.standpoint.metamodel.Attribute.Cardinality;
import io.github.standpoint.value.FuzzyDate;
import io.github.standpoint.value.Period;
import io.github.standpoint.value.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Values of every type with every attribute filled, made by walking the metamodel. Values of one
 * type and seed are equal and share no part; values of two seeds differ in every attribute.
 */
public final class Specimen {
  private static final int LIST_LENGTH = 3;

  /** The one seed that gives false, so that with any other a boolean is there. */
  private static final int FALSE_SEED = 2;

  private Specimen() {}

  /** Returns a value with every attribute filled. */
  public static <T> T full(ModelType<T> type, int seed) {
    Object builder = type.newBuilder();
    type.attributes().forEach(it -> fill(builder, it, seed));
    return type.build(builder);
  }

  /** Returns a value with every attribute filled from one seed, but one of them from another. */
  static <T> T differing(ModelType<T> type, Attribute<T> other, int seed, int otherSeed) {
    Object builder = type.newBuilder();
    type.attributes().forEach(it -> fill(builder, it, it == other ? otherSeed : seed));
    return type.build(builder);
  }

  /** Puts as many values into the builder as the attribute takes; returns what was put in. */
  static List<Object> fill(Object builder, Attribute<?> attribute, int seed) {
    int count = attribute.cardinality() == Cardinality.LIST ? LIST_LENGTH : 1;
    boolean map = attribute.cardinality() == Cardinality.MAP;
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < (map ? LIST_LENGTH : count); i++) {
      // Downwards, so that sorting would be noticed.
      int number = seed * 10 + 9 - i;
      Object value =
          map
              ? Map.entry("desk:key-" + number, "value " + number)
              : value(attribute.kind(), number, i);
      attribute.set(builder, value);
      values.add(value);
    }
    return values;
  }

  private static Object value(ValueKind<?> kind, int number, int index) {
    if (kind instanceof Nested<?> nested) {
      return full(nested.members().get(index % nested.members().size()), number);
    }
    if (kind instanceof OpenWord<?> word) {
      List<? extends Term> known = List.copyOf(word.vocabulary().known());
      return known.get(number / 10 % known.size());
    }
    if (kind instanceof ClosedWord<?> word) {
      List<?> constants = List.copyOf(word.words().values());
      return constants.get(number / 10 % constants.size());
    }
    return kind instanceof Reference<?> reference
        ? reference.id("ref-" + number)
        : scalar((Scalar<?>) kind, number);
  }

  private static Object scalar(Scalar<?> kind, int number) {
    if (kind == Scalar.DATE) {
      return FuzzyDate.of(2000 + number % 1000);
    }
    if (kind == Scalar.PERIOD) {
      return Period.parse("P" + number + "D");
    }
    if (kind == Scalar.DECIMAL) {
      return BigDecimal.valueOf(number);
    }
    if (kind == Scalar.INTEGER) {
      return number;
    }
    if (kind == Scalar.BOOLEAN) {
      return number / 10 != FALSE_SEED;
    }
    boolean id = kind == Scalar.STORY_ID || kind == Scalar.<Object>ownId();
    return id ? Id.of("id-" + number) : "text " + number;
  }
}
