package io.github.standpoint.benchmark;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.ToLongFunction;

/**
 * Measures work beside the floor in one thread: round by round in turn, by the time that the thread
 * had the processor, so that what else runs on the machine disturbs little. States medians of
 * ratios.
 */
public final class Ratios {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** A round is repeated until it takes so long, in nanoseconds. */
  private static final long ROUND = 20_000_000;

  /** So long the best of several times is looked for, in nanoseconds. */
  private static final long BEST = 2_000_000_000L;

  private final byte[] document;
  private final ToLongFunction<byte[]> floor;
  private long sink;

  /** Measures beside this floor, on this document. */
  public Ratios(byte[] document, ToLongFunction<byte[]> floor) {
    this.document = document;
    this.floor = floor;
  }

  /**
   * Times of the floor.
   *
   * @param low a quarter of the rounds is below
   * @param median half of them
   * @param high a quarter is above
   */
  public record Ratio(double low, double median, double high) {
    static Ratio of(double[] ratios) {
      Arrays.sort(ratios);
      int last = ratios.length - 1;
      return new Ratio(ratios[last / 4], ratios[last / 2], ratios[last * 3 / 4]);
    }
  }

  /** Returns how many times the processor time of the floor the work takes. */
  public Ratio time(ToLongFunction<byte[]> work, double warmUpSeconds, int rounds) {
    // By processor time: on a busy machine seconds of the clock would warm nothing.
    warm(floor, warmUpSeconds / 3);
    warm(work, warmUpSeconds);
    int floors = times(floor);
    int works = times(work);
    double[] ratios = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      double below = (double) round(floor, floors) / floors;
      double here = (double) round(work, works) / works;
      ratios[i] = here / below;
    }
    return Ratio.of(ratios);
  }

  private void warm(ToLongFunction<byte[]> work, double seconds) {
    long until = THREADS.getCurrentThreadCpuTime() + (long) (seconds * 1e9);
    while (THREADS.getCurrentThreadCpuTime() < until) {
      round(work, 1);
    }
  }

  /** How often something is done until it has taken a round. */
  private int times(ToLongFunction<byte[]> work) {
    return (int) Math.max(1, ROUND / Math.max(round(work, 3) / 3, 1));
  }

  private long round(ToLongFunction<byte[]> work, int times) {
    long start = THREADS.getCurrentThreadCpuTime();
    for (int i = 0; i < times; i++) {
      sink += work.applyAsLong(document);
    }
    return THREADS.getCurrentThreadCpuTime() - start;
  }

  /** Returns how many times the bytes of the floor the work allocates. */
  public double allocation(ToLongFunction<byte[]> work) {
    return (double) allocated(work) / allocated(floor);
  }

  private long allocated(ToLongFunction<byte[]> work) {
    sink += work.applyAsLong(document);
    long start = THREADS.getCurrentThreadAllocatedBytes();
    sink += work.applyAsLong(document);
    return THREADS.getCurrentThreadAllocatedBytes() - start;
  }

  /** Returns the least processor time that the work took, in nanoseconds, of several times. */
  static double best(byte[] document, ToLongFunction<byte[]> work) {
    Ratios alone = new Ratios(document, work);
    long until = THREADS.getCurrentThreadCpuTime() + BEST;
    long best = Long.MAX_VALUE;
    int rounds = 0;
    while (THREADS.getCurrentThreadCpuTime() < until || rounds < 3) {
      best = Math.min(best, alone.round(work, 1));
      rounds++;
    }
    return best;
  }

  /** Returns what came of all the work, which nobody needs but which must not be left out. */
  long sink() {
    return sink;
  }
}
