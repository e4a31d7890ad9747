package io.github.standpoint.value;

import io.github.standpoint.constraint.Interval;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as exact as its source gives it: EDTF level 1 (ISO 8601-2:2019; Library of Congress text
 * of 4 February 2019), kept letter for letter.
 *
 * <ul>
 *   <li>{@code 2024}, {@code 2024-03}, {@code 2024-03-15}; before our era {@code -0043}; beyond
 *       four digits {@code Y17000}, {@code Y-17000};
 *   <li>{@code 2024-03-15T18:30:00+02:00}, or with {@code +02}, {@code Z} or no offset: whole
 *       seconds, neither 24:00:00 nor a leap second, offsets up to 18 hours;
 *   <li>{@code 2024-21} to {@code 2024-24}: spring, summer, autumn, winter, on either hemisphere;
 *   <li>{@code 2024?} uncertain, {@code 2024~} approximate, {@code 2024%} both, always the whole
 *       date;
 *   <li>{@code 201X}, {@code 20XX}, {@code 2024-XX}, {@code 2024-03-XX}, {@code 2024-XX-XX}: digits
 *       not specified. {@code 2XXX}, {@code XXXX} and {@code 201X-05} are level 2 and refused;
 *   <li>{@code 2024-03/2024-06?}: an interval of two dates, seasons and long years among them.
 *       {@code 2024/..} has an open end, {@code /2024} an unknown start; one end must be a date.
 *       Date-times have no place in an interval, and {@code X} in one is level 2.
 * </ul>
 *
 * <p>Equal dates have equal text. There is no natural order, and so no {@code Comparable}: which of
 * two dates is earlier may not be known, and {@link #before}, {@link #after} and {@link #overlaps}
 * answer in three values. To sort, choose a bound: {@code comparing(FuzzyDate::earliest)}.
 */
public final class FuzzyDate implements Interval {
  private final String text;

  /** Worked out when somebody asks: of most dates that are read nobody does. */
  private @Nullable Extent extent;

  private FuzzyDate(String text, @Nullable Extent extent) {
    this.text = text;
    this.extent = extent;
  }

  private Extent extent() {
    Extent known = extent;
    if (known == null) {
      // Two threads may both do it, and both come to the same.
      Span span = CalendarDate.span(text);
      known = new Extent(span, span);
      extent = known;
    }
    return known;
  }

  /**
   * Reads EDTF level 1, in time linear in the length of the text.
   *
   * @throws IllegalArgumentException if the text is anything else, or names a day that no calendar
   *     has, such as {@code 2023-02-29}
   */
  public static FuzzyDate parse(CharSequence text) {
    String written = Objects.requireNonNull(text, "text").toString();
    if (CalendarDate.plain(written)) {
      return new FuzzyDate(written, null);
    }
    int slash = written.indexOf('/');
    if (slash < 0) {
      Span span = SpanParser.parse(written);
      return new FuzzyDate(written, new Extent(span, span));
    }
    Span start = SpanParser.parseEnd(written.substring(0, slash));
    Span end = SpanParser.parseEnd(written.substring(slash + 1));
    if (start.equals(Span.UNBOUNDED) && end.equals(Span.UNBOUNDED)) {
      throw MalformedTextException.of("an interval must have a date at one end at least", written);
    }
    return new FuzzyDate(written, new Extent(start, end));
  }

  /** Returns a year, such as {@code 2024}; with a {@code Y} if it has more than four digits. */
  public static FuzzyDate of(int year) {
    return parse(Math.abs((long) year) > 9999 ? "Y" + year : fourDigits(year));
  }

  /**
   * Returns a month of a year, such as {@code 2024-03}.
   *
   * @param year -9999 to 9999
   * @param month 1 to 12
   * @throws IllegalArgumentException outside these bounds
   */
  public static FuzzyDate of(int year, int month) {
    if (month < 1 || month > 12) {
      throw new IllegalArgumentException("month must be 1 to 12, but was " + month);
    }
    return parse(fourDigits(year) + String.format(Locale.ROOT, "-%02d", month));
  }

  /**
   * Returns a day at a place that is not known, such as {@code 2024-03-15}.
   *
   * @throws IllegalArgumentException if the year has more than four digits
   */
  public static FuzzyDate of(LocalDate day) {
    return parse(day.toString());
  }

  /**
   * Returns a second of time, such as {@code 2024-03-15T18:30:00+02:00}; parts of a second are cut
   * off, as EDTF has none.
   *
   * @throws IllegalArgumentException if the year has more than four digits or the offset has
   *     seconds
   */
  public static FuzzyDate of(OffsetDateTime time) {
    OffsetDateTime second = time.truncatedTo(ChronoUnit.SECONDS);
    return parse(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(second));
  }

  private static String fourDigits(int year) {
    return String.format(Locale.ROOT, year < 0 ? "%05d" : "%04d", year);
  }

  /**
   * Returns the first moment that the text as written can mean, included; {@link Instant#MIN} if
   * the start is open, unknown or too long ago to hold.
   *
   * <p>A date without offset begins where the day begins first, at UTC+14: {@code 2024-03} begins
   * at 2024-02-29T10:00Z. A season is read as widely as any place allows: spring and autumn from 1
   * March to 21 December, summer and winter from 1 December before the year to 21 March after it.
   * Marks of doubt change nothing. Never after {@link #latest()}: of an interval that runs
   * backwards this is the earliest moment of its end.
   */
  public Instant earliest() {
    return extent().earliest();
  }

  /**
   * Returns the last moment that the text as written can mean, included; {@link Instant#MAX} if the
   * end is open, unknown or too far ahead to hold (years from 999 999 999 on).
   *
   * <p>A date without offset ends where the day ends last, at UTC-12: {@code 2024-03} ends at
   * 2024-04-01T11:59:59.999999999Z. Seasons are read as in {@link #earliest()}.
   */
  public Instant latest() {
    return extent().latest();
  }

  /** {@return whether the text has two ends, as {@code 2024-03/2024-06} has} */
  public boolean interval() {
    return text.indexOf('/') >= 0;
  }

  /** {@return the start; itself if this is no interval, empty if the start is open or unknown} */
  public Optional<FuzzyDate> start() {
    return interval() ? end(text.substring(0, text.indexOf('/'))) : Optional.of(this);
  }

  /** {@return the end; itself if this is no interval, empty if the end is open or unknown} */
  public Optional<FuzzyDate> end() {
    return interval() ? end(text.substring(text.indexOf('/') + 1)) : Optional.of(this);
  }

  private static Optional<FuzzyDate> end(String text) {
    return text.isEmpty() || text.equals("..") ? Optional.empty() : Optional.of(parse(text));
  }

  /** {@return whether the date or an end of the interval is marked as uncertain, by ? or %} */
  public boolean uncertain() {
    return extent().uncertain();
  }

  /** {@return whether the date or an end of the interval is marked as approximate, by ~ or %} */
  public boolean approximate() {
    return extent().approximate();
  }

  /**
   * Returns whether this is an interval that certainly starts after its end, as {@code 2024/2023};
   * both ends are read at one place, so {@code 2024-03-02/2024-03-01} is reversed too. An interval
   * with an uncertain or approximate end is not certainly reversed: {@code 2024?/2023} is not.
   */
  @Override
  public boolean reversed() {
    return interval() && extent().reversed();
  }

  /**
   * Returns whether the whole of this lies before the whole of the other.
   *
   * <ul>
   *   <li>Certainly, if the latest moment of this is before the earliest of the other: {@code
   *       2024-01} is before {@code 2024-03}, and {@code 2024/..} after {@code 2022}.
   *   <li>Certainly not, if the earliest moment of this is not before the latest of the other:
   *       {@code 2024-03} is not before {@code 2024-01}.
   *   <li>Otherwise possibly. So it is with {@code 2020/2024} and {@code 2022}, as the interval may
   *       only bracket something that took place in 2021; with {@code 2024-01-01} and {@code
   *       2024-01-03}, which share two hours between the ends of the Earth; with an open or unknown
   *       end towards the other; and always if either is uncertain, approximate or reversed.
   * </ul>
   */
  public Answer before(FuzzyDate other) {
    return extent().before(other.extent());
  }

  /**
   * Returns whether the whole of this lies after the whole of the other: the answer of {@code
   * other.before(this)}. {@code 2024-03} is certainly after {@code 2024-01}.
   */
  public Answer after(FuzzyDate other) {
    return other.before(this);
  }

  /**
   * Returns whether this had come, the whole of it, by the end of the other: the question behind
   * "as of". Dates without an offset are read at one place, as one text speaks of one place.
   *
   * <ul>
   *   <li>Certainly, if the last moment of this is not after the last moment of the other: {@code
   *       2024-03-15} had come by {@code 2024-03-15} and by {@code 2024-03}.
   *   <li>Certainly not, if the first moment of this is after the last moment of the other: {@code
   *       2024-03-16} had not come by {@code 2024-03-15}.
   *   <li>Otherwise possibly: {@code 2024-03} by {@code 2024-03-15}; a moment with an offset by a
   *       day that may or may not be over then; and always if either is uncertain, approximate or
   *       reversed.
   * </ul>
   */
  public Answer by(FuzzyDate other) {
    return extent().by(other.extent());
  }

  /**
   * Returns whether this and the other have a moment in common, where an interval lasts from its
   * start to its end and any other date stands for some time within it.
   *
   * <ul>
   *   <li>Certainly, if each starts, at the latest, no later than the other ends, at the earliest:
   *       {@code 2020/2024} overlaps {@code 2022/2026}, and {@code 2022-06} as well.
   *   <li>Certainly not, if one is certainly before the other: {@code 2020/2022} and {@code 2024}.
   *   <li>Otherwise possibly: {@code 2022-06} and {@code 2022-06}, of which each may be another
   *       day; {@code 2020/2022} and {@code 2022/2024}; {@code 2020/..} and {@code 2022}, as an
   *       open end is no word on how long; and always if either is uncertain, approximate or
   *       reversed.
   * </ul>
   */
  public Answer overlaps(FuzzyDate other) {
    return extent().overlaps(other.extent());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FuzzyDate date && text.equals(date.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns the text of this date, letter for letter. */
  @Override
  public String toString() {
    return text;
  }
}
