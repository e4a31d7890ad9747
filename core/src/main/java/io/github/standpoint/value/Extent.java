package io.github.standpoint.value;

import java.time.Instant;

/**
 * What is known of when something starts and of when it ends; both are the same span for a date
 * that is no interval.
 *
 * @param start the span in which it starts
 * @param end the span in which it ends
 */
record Extent(Span start, Span end) {

  Instant earliest() {
    return backwards() ? end.earliest() : start.earliest();
  }

  Instant latest() {
    return backwards() ? start.latest() : end.latest();
  }

  boolean uncertain() {
    return start.uncertain() || end.uncertain();
  }

  boolean approximate() {
    return start.approximate() || end.approximate();
  }

  boolean reversed() {
    return backwards() && !uncertain() && !approximate();
  }

  Answer before(Extent other) {
    if (doubtful() || other.doubtful()) {
      return Answer.POSSIBLY;
    }
    if (latest().isBefore(other.earliest())) {
      return Answer.CERTAINLY;
    }
    return earliest().isBefore(other.latest()) ? Answer.POSSIBLY : Answer.CERTAINLY_NOT;
  }

  Answer overlaps(Extent other) {
    if (doubtful() || other.doubtful()) {
      return Answer.POSSIBLY;
    }
    if (latest().isBefore(other.earliest()) || other.latest().isBefore(earliest())) {
      return Answer.CERTAINLY_NOT;
    }
    boolean startsInTime = !latestStart().isAfter(other.earliestEnd());
    boolean lastsLongEnough = !other.latestStart().isAfter(earliestEnd());
    return startsInTime && lastsLongEnough ? Answer.CERTAINLY : Answer.POSSIBLY;
  }

  Answer by(Extent other) {
    if (doubtful() || other.doubtful()) {
      return Answer.POSSIBLY;
    }
    if (start.placeless() && end.placeless() && other.end.placeless()) {
      if (!end.last().isAfter(other.end.last())) {
        return Answer.CERTAINLY;
      }
      return start.first().isAfter(other.end.last()) ? Answer.CERTAINLY_NOT : Answer.POSSIBLY;
    }
    if (!latest().isAfter(other.end.soonestEnd())) {
      return Answer.CERTAINLY;
    }
    return earliest().isAfter(other.latest()) ? Answer.CERTAINLY_NOT : Answer.POSSIBLY;
  }

  /** Whether nothing certain follows: the source is in doubt, or one of the ends must be wrong. */
  private boolean doubtful() {
    return uncertain() || approximate() || backwards();
  }

  /** Local times are compared: one text speaks of one place, even if it does not say which. */
  private boolean backwards() {
    return start != end && start.first().isAfter(end.last());
  }

  /** The end bounds the start: of 2024/2024-06 the start is no later than June. */
  private Instant latestStart() {
    return start.latest().isBefore(end.latest()) ? start.latest() : end.latest();
  }

  /** The start bounds the end: of 2024-06/2024 the end is no earlier than June. */
  private Instant earliestEnd() {
    return end.earliest().isAfter(start.earliest()) ? end.earliest() : start.earliest();
  }
}
