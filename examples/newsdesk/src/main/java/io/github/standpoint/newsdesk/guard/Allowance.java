package io.github.standpoint.newsdesk.guard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often each client may still do something: so many times at once, and then as often as a
 * minute fills it up again. Safe for all threads; the memory that it takes is bounded.
 */
final class Allowance {
  private static final int MAX_CLIENTS = 10_000;
  private static final double MINUTE = 60e9;

  private final int perMinute;
  private final LongSupplier nanoTime;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MAX_CLIENTS;
        }
      };

  private static final class Bucket {
    private double left;
    private long since;
  }

  /**
   * Begins with nothing used.
   *
   * @param perMinute how many times a minute; 0: any number
   * @param nanoTime what the time is, in nanoseconds
   */
  Allowance(int perMinute, LongSupplier nanoTime) {
    this.perMinute = perMinute;
    this.nanoTime = nanoTime;
  }

  /** Takes one, and returns 0; or returns after how many seconds there will be one, from 1. */
  synchronized long take(String client) {
    if (perMinute == 0) {
      return 0;
    }
    long now = nanoTime.getAsLong();
    Bucket bucket = buckets.computeIfAbsent(client, it -> full(now));
    bucket.left = Math.min(perMinute, bucket.left + (now - bucket.since) / MINUTE * perMinute);
    bucket.since = now;
    if (bucket.left < 1) {
      return (long) Math.ceil((1 - bucket.left) * 60 / perMinute);
    }
    bucket.left--;
    return 0;
  }

  private Bucket full(long now) {
    Bucket bucket = new Bucket();
    bucket.left = perMinute;
    bucket.since = now;
    return bucket;
  }
}
