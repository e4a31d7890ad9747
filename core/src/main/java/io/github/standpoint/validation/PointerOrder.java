package io.github.standpoint.validation;

import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.metamodel.Nested;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The order of the document for pointers that are given as text. */
final class PointerOrder {
  /** Of numbers without zeros in front, the longer is the larger. */
  private static final Comparator<String> BY_SIZE =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

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

  /** Indexes come first, then attributes, then keys: only what is of one kind is compared. */
  private static int step(String mine, String theirs, @Nullable ModelType<?> type) {
    boolean myIndex = number(mine);
    boolean theirIndex = number(theirs);
    if (myIndex || theirIndex) {
      return myIndex && theirIndex ? BY_SIZE.compare(mine, theirs) : myIndex ? -1 : 1;
    }
    Attribute<?> my = type == null ? null : type.find(mine);
    Attribute<?> their = type == null ? null : type.find(theirs);
    if (my != null && their != null) {
      return Integer.compare(my.index(), their.index());
    }
    return my == null && their == null ? mine.compareTo(theirs) : my != null ? -1 : 1;
  }

  private static boolean number(String step) {
    return !step.isEmpty() && step.chars().allMatch(it -> it >= '0' && it <= '9');
  }

  private static @Nullable ModelType<?> below(@Nullable ModelType<?> type, String step) {
    Attribute<?> attribute = type == null ? null : type.find(step);
    if (attribute == null) {
      return type;
    }
    return attribute.kind() instanceof Nested<?> nested ? nested.members().get(0) : null;
  }
}
