package io.github.standpoint.constraint;

/** What may stretch over time and so may have its ends the wrong way round. */
public interface Interval {

  /** Returns whether this certainly ends before it begins. */
  boolean reversed();
}
