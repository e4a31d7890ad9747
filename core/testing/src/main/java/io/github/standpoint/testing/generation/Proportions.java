package io.github.standpoint.testing.generation;

import java.util.EnumMap;
import java.util.Map;

/**
 * How many things of each kind come next, so that at any point of a story it has them in the
 * proportions that 535 elements of stories in {@code examples/stories} have.
 */
final class Proportions {
  /** Elements a section: real stories have three sections for some 76 elements. */
  static final int SCENE = 25;

  /** How many of each kind those stories have. */
  private static final Map<Kind, Integer> SHARES = new EnumMap<>(Kind.class);

  static {
    SHARES.put(Kind.ACTOR, 128);
    SHARES.put(Kind.MEASURE, 86);
    SHARES.put(Kind.EVENT, 55);
    SHARES.put(Kind.POSITION, 54);
    SHARES.put(Kind.STATEMENT, 49);
    SHARES.put(Kind.AFFILIATION, 28);
    SHARES.put(Kind.CLAIM, 27);
    SHARES.put(Kind.IMPLICATION, 25);
    SHARES.put(Kind.PLACE, 21);
    SHARES.put(Kind.PROPOSAL, 16);
    SHARES.put(Kind.PROVISION, 16);
    SHARES.put(Kind.DEVELOPMENT, 15);
    SHARES.put(Kind.PACKAGE, 10);
    SHARES.put(Kind.COMPONENT, 4);
    SHARES.put(Kind.SOURCE, 1);
  }

  private static final int SUM = SHARES.values().stream().mapToInt(Integer::intValue).sum();

  private final Map<Kind, Long> given = new EnumMap<>(Kind.class);
  private long total;

  /** Returns how many of each kind the next so many elements are. */
  Map<Kind, Integer> next(int elements) {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      counts.put(kind, 0);
    }
    for (int i = 0; i < elements; i++) {
      counts.merge(most(counts), 1, Integer::sum);
    }
    return counts;
  }

  /** The kind that is furthest behind its share; a part only where its whole is. */
  private Kind most(Map<Kind, Integer> counts) {
    total++;
    Kind most = Kind.MEASURE;
    long behind = Long.MIN_VALUE;
    for (Map.Entry<Kind, Integer> share : SHARES.entrySet()) {
      long missing = share.getValue() * total - given.getOrDefault(share.getKey(), 0L) * SUM;
      if (missing > behind && possible(share.getKey(), counts)) {
        most = share.getKey();
        behind = missing;
      }
    }
    given.merge(most, 1L, Long::sum);
    return most;
  }

  private static boolean possible(Kind kind, Map<Kind, Integer> counts) {
    return switch (kind) {
      case PROVISION -> counts.get(Kind.PROPOSAL) > 0;
      case COMPONENT -> counts.get(Kind.PACKAGE) > 0;
      default -> true;
    };
  }
}
