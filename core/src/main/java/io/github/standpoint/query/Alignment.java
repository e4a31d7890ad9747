package io.github.standpoint.query;

import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.query.ValueEdit.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of two lists belong together, where they have no ids: equal ones by the longest
 * common sequence, and between those the ones of one type that have more in common than not. Keeps
 * the order of both lists.
 */
final class Alignment {
  /** Longer lists are aligned at their equal beginnings and ends only: the table would be large. */
  private static final long MOST_CELLS = 4_000_000;

  /** Among so many entries the one that an entry was is looked for. */
  private static final int MOST_CANDIDATES = 64;

  /** Makes the slot of an entry that was at a place of the old list. */
  interface Slots {
    Slot of(int from, Object was, Object is);
  }

  private final List<?> old;
  private final List<?> now;

  /** For each entry of the new list its place in the old, or -1. */
  private final int[] from;

  private Alignment(List<?> old, List<?> now) {
    this.old = old;
    this.now = now;
    this.from = new int[now.size()];
    Arrays.fill(from, -1);
    alignEqual();
    alignSimilar();
  }

  static Alignment of(List<?> old, List<?> now) {
    return new Alignment(old, now);
  }

  List<Slot> slots(Slots slots) {
    List<Slot> result = new ArrayList<>();
    for (int i = 0; i < from.length; i++) {
      Object entry = now.get(i);
      result.add(from[i] < 0 ? Slot.inserted(entry) : slots.of(from[i], old.get(from[i]), entry));
    }
    return List.copyOf(result);
  }

  private void alignEqual() {
    int shorter = Math.min(old.size(), now.size());
    int start = 0;
    while (start < shorter && old.get(start).equals(now.get(start))) {
      from[start] = start;
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
      from[now.size() - 1 - end] = old.size() - 1 - end;
      end++;
    }
    int olds = old.size() - start - end;
    int nows = now.size() - start - end;
    if ((long) olds * nows <= MOST_CELLS) {
      alignMiddle(start, olds, nows);
    }
  }

  private void alignMiddle(int start, int olds, int nows) {
    int[][] common = new int[olds + 1][nows + 1];
    for (int i = olds - 1; i >= 0; i--) {
      for (int j = nows - 1; j >= 0; j--) {
        common[i][j] =
            old.get(start + i).equals(now.get(start + j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < olds && j < nows) {
      if (old.get(start + i).equals(now.get(start + j))) {
        from[start + j++] = start + i++;
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  private void alignSimilar() {
    int[] bounds = bounds();
    int free = 0;
    for (int j = 0; j < from.length; j++) {
      if (from[j] < 0) {
        from[j] = mostSimilar(j, free, bounds[j]);
      }
      free = from[j] < 0 ? free : from[j] + 1;
    }
  }

  /** Returns for each entry of the new list the first place in the old that is out of its reach. */
  private int[] bounds() {
    int[] bounds = new int[from.length];
    int bound = old.size();
    for (int j = from.length - 1; j >= 0; j--) {
      bounds[j] = bound;
      bound = from[j] < 0 ? bound : from[j];
    }
    return bounds;
  }

  private int mostSimilar(int place, int free, int bound) {
    boolean firstOfGap = place == 0 || from[place - 1] >= 0;
    boolean lastOfGap = place + 1 == from.length || from[place + 1] >= 0;
    boolean alone = firstOfGap && lastOfGap && bound - free == 1;
    for (int i = free; i < Math.min(bound, free + MOST_CANDIDATES); i++) {
      if (similar(old.get(i), now.get(place), alone)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean similar(Object was, Object is, boolean alone) {
    return Comparison.sameType(was, is) && (alone || mostlyEqual(was, is));
  }

  private static <T> boolean mostlyEqual(T was, Object is) {
    ModelType<T> type = Model.typeOf(was);
    T other = type.type().cast(is);
    int equal = 0;
    int differing = 0;
    for (Attribute<T> attribute : type.attributes()) {
      @Nullable Object one = attribute.get(was);
      @Nullable Object two = attribute.get(other);
      boolean absent = one == null && two == null || one instanceof List<?> l && l.isEmpty();
      if (one != null && one.equals(two)) {
        equal += absent ? 0 : 1;
      } else if (!absent || two != null) {
        differing++;
      }
    }
    return equal > 0 && equal >= differing;
  }
}
