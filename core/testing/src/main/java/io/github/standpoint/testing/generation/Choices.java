package io.github.standpoint.testing.generation;

import java.util.List;

/**
 * Where a generator takes its decisions from: a sequence of bounded whole numbers, of which 0 is
 * always the simplest. A seed, the bytes of a fuzzer or a fixed list can feed it.
 *
 * <pre>{@code
 * Story story = StoryGenerator.story(StoryPlan.standard(), Choices.seeded(42));
 * }</pre>
 *
 * <p>An instance has a position in its sequence, so that it serves one generation at a time.
 */
public interface Choices {

  /**
   * Returns the next decision.
   *
   * @param bound how many ways there are, 1 or more
   * @return 0 to {@code bound - 1}; 0 is the simplest way
   */
  int below(int bound);

  /** Returns a number between these two, both included; the smaller is the simpler. */
  default int between(int least, int most) {
    return least + below(most - least + 1);
  }

  /** Returns true about once in so many times; no is the simpler answer. */
  default boolean oneIn(int times) {
    return below(times) == times - 1;
  }

  /** Returns one of these; the first is the simplest. */
  default <T> T pick(List<? extends T> options) {
    return options.get(below(options.size()));
  }

  /**
   * Returns an endless sequence that this seed alone decides, the same on every machine
   * (SplitMix64: Steele, Lea and Flood 2014).
   */
  static Choices seeded(long seed) {
    return new SeededChoices(seed);
  }

  /** Returns these decisions in order, each modulo its bound; when they are used up, 0 for ever. */
  static Choices of(int... decisions) {
    return new Choices() {
      private int next;

      @Override
      public int below(int bound) {
        return next < decisions.length ? Math.floorMod(decisions[next++], bound) : 0;
      }
    };
  }

  /** Returns the simplest way each time. */
  static Choices simplest() {
    return bound -> 0;
  }

  /** Returns the least simple way each time. */
  static Choices richest() {
    return bound -> bound - 1;
  }
}
