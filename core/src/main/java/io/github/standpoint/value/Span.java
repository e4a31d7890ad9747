package io.github.standpoint.value;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The stretch of local time that one written date covers, and where on Earth that local time may
 * be.
 *
 * @param first the first moment, local time; {@link LocalDateTime#MIN} if nothing bounds it
 * @param last the last moment, included, local time; {@link LocalDateTime#MAX} if nothing bounds it
 * @param eastmost the offset of the place where the first moment comes earliest
 * @param westmost the offset of the place where the last moment comes latest
 * @param uncertain whether the source itself is in doubt
 * @param approximate whether the date is only about right
 */
record Span(
    LocalDateTime first,
    LocalDateTime last,
    ZoneOffset eastmost,
    ZoneOffset westmost,
    boolean uncertain,
    boolean approximate) {
  private static final ZoneOffset FIRST_TO_SEE_A_DAY = ZoneOffset.ofHours(14);
  private static final ZoneOffset LAST_TO_SEE_A_DAY = ZoneOffset.ofHours(-12);

  /** The span of an end of an interval that is open or unknown. */
  static final Span UNBOUNDED = anywhere(LocalDateTime.MIN, LocalDateTime.MAX);

  /** Returns the span of whole days, both included, at a place that is not known. */
  static Span ofDays(LocalDate first, LocalDate last) {
    return anywhere(first.atStartOfDay(), last.atTime(LocalTime.MAX));
  }

  /** Returns the span of a calendar month. */
  static Span ofMonth(YearMonth month) {
    return ofDays(month.atDay(1), month.atEndOfMonth());
  }

  /** Returns the span of whole years, both included. */
  static Span ofYears(int first, int last) {
    return ofDays(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  /**
   * Returns the span of a year that {@link LocalDate} cannot hold: bounded on the near side only.
   */
  static Span ofYearBeyondReach(boolean negative) {
    LocalDateTime reach = negative ? LocalDateTime.MIN : LocalDateTime.MAX;
    return anywhere(reach, reach);
  }

  /** Returns the widest reading of spring or autumn: March to the December solstice. */
  static Span ofSpringOrAutumn(int year) {
    return ofDays(LocalDate.of(year, 3, 1), LocalDate.of(year, 12, 21));
  }

  /** Returns the widest reading of summer or winter: December to the March equinox, either one. */
  static Span ofSummerOrWinter(int year) {
    return ofDays(LocalDate.of(year - 1, 12, 1), LocalDate.of(year + 1, 3, 21));
  }

  /** Returns the span of one second at a place that is not known. */
  static Span ofSecond(LocalDateTime second) {
    return anywhere(second, endOf(second));
  }

  /** Returns the span of one second at a known offset. */
  static Span ofSecond(LocalDateTime second, ZoneOffset offset) {
    return new Span(second, endOf(second), offset, offset, false, false);
  }

  private static Span anywhere(LocalDateTime first, LocalDateTime last) {
    return new Span(first, last, FIRST_TO_SEE_A_DAY, LAST_TO_SEE_A_DAY, false, false);
  }

  private static LocalDateTime endOf(LocalDateTime second) {
    return second.plusSeconds(1).minus(1, ChronoUnit.NANOS);
  }

  Span marked(boolean asUncertain, boolean asApproximate) {
    return new Span(first, last, eastmost, westmost, asUncertain, asApproximate);
  }

  Instant earliest() {
    return first.equals(LocalDateTime.MIN) ? Instant.MIN : first.toInstant(eastmost);
  }

  Instant latest() {
    return last.equals(LocalDateTime.MAX) ? Instant.MAX : last.toInstant(westmost);
  }

  /** Returns the last moment where it comes earliest; nothing is known of an end without bound. */
  Instant soonestEnd() {
    return last.equals(LocalDateTime.MAX) ? Instant.MAX : last.toInstant(eastmost);
  }

  /** Returns whether it is local time of a place that is not known. */
  boolean placeless() {
    return !eastmost.equals(westmost);
  }
}
