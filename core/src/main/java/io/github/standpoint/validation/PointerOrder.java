package io.github.standpoint.validation;

import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.metamodel.Nested;
import org.jspecify.annotations.Nullable;

/** The order of the document for pointers that are given as text. */
final class PointerOrder {

  private PointerOrder() {}

  /**
   * Compares two pointers.
   *
   * @param root the type of what they start from
   */
  static int compare(String one, String other, ModelType<?> root) {
    String[] mine = one.split("/", -1);
    String[] theirs = other.split("/", -1);
    ModelType<?> type = root;
    for (int i = 1; i < Math.min(mine.length, theirs.length); i++) {
      int step = step(mine[i], theirs[i], type);
      if (step != 0) {
        return step;
      }
      type = below(type, mine[i]);
    }
    return Integer.compare(mine.length, theirs.length);
  }

  private static int step(String mine, String theirs, @Nullable ModelType<?> type) {
    if (number(mine) && number(theirs)) {
      return Integer.compare(Integer.parseInt(mine), Integer.parseInt(theirs));
    }
    Attribute<?> my = type == null ? null : type.find(mine);
    Attribute<?> their = type == null ? null : type.find(theirs);
    return my == null || their == null
        ? mine.compareTo(theirs)
        : Integer.compare(my.index(), their.index());
  }

  private static boolean number(String step) {
    return !step.isEmpty() && step.length() < 10 && step.chars().allMatch(Character::isDigit);
  }

  private static @Nullable ModelType<?> below(@Nullable ModelType<?> type, String step) {
    Attribute<?> attribute = type == null ? null : type.find(step);
    if (attribute == null) {
      return type;
    }
    return attribute.kind() instanceof Nested<?> nested ? nested.members().get(0) : null;
  }
}
