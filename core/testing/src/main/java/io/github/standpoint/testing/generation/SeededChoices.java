package io.github.standpoint.testing.generation;

/** SplitMix64, written out so that no JDK can change what a seed gives. */
final class SeededChoices implements Choices {
  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private long state;

  SeededChoices(long seed) {
    this.state = seed;
  }

  @Override
  public int below(int bound) {
    state += GOLDEN_GAMMA;
    long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    mixed ^= mixed >>> 31;
    // The upper half times the bound: no division, and no bias that anybody could notice.
    return (int) (((mixed >>> 32) * bound) >>> 32);
  }
}
