package io.github.standpoint.value;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time that is not tied to a date, as ISO 8601 writes it, kept letter for letter:
 * {@code P30D}, {@code P1M}, {@code PT48H}.
 *
 * <p>The parts are years, months, weeks and days, then after a {@code T} hours, minutes and
 * seconds, in this order; one at least must be there. The last one may have decimals, after a point
 * or a comma: {@code PT0.5H}. Weeks may stand beside other parts, as ISO 8601-2:2019 has it: {@code
 * P1Y2W}. No period is negative.
 *
 * <p>Equal periods have equal text: {@code P2W} and {@code P14D} differ. {@code P1M} has no fixed
 * length, so there is no natural order.
 */
public final class Period {
  private static final Pattern FORM =
      Pattern.compile(
          ("P(?!\\z)(?:(?<years>N)Y)?(?:(?<months>N)M)?(?:(?<weeks>N)W)?(?:(?<days>N)D)?"
                  + "(?<time>T(?!\\z)(?:(?<hours>N)H)?(?:(?<minutes>N)M)?(?:(?<seconds>N)S)?)?")
              // Decimals only where a single letter, that of the last part, is left.
              .replace("N", "\\d++(?:[.,]\\d++(?=.\\z))?+"));

  /** The most decimals that an hour, 2^13 * 3^2 * 5^11 ns, can have and be whole nanoseconds. */
  private static final int MOST_DECIMALS = 13;

  private final String text;

  private Period(String text) {
    this.text = text;
  }

  /**
   * Reads an ISO 8601 duration, in time linear in the length of the text.
   *
   * @throws IllegalArgumentException if the text is anything else, or negative
   */
  public static Period parse(CharSequence text) {
    String written = Objects.requireNonNull(text, "text").toString();
    if (!single(written) && !FORM.matcher(written).matches()) {
      throw MalformedTextException.of(
          "period must be one of ISO 8601, such as P30D, P1M or PT48H", written);
    }
    return new Period(written);
  }

  /** Whether there is one whole number with its letter, as nearly always. */
  private static boolean single(String text) {
    boolean time = text.startsWith("PT");
    int first = time ? 2 : 1;
    int last = text.length() - 1;
    if (last <= first || text.charAt(0) != 'P') {
      return false;
    }
    for (int i = first; i < last; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return (time ? "HMS" : "YMWD").indexOf(text.charAt(last)) >= 0;
  }

  /**
   * Returns a period of years, months and days, such as {@code P1Y6M}.
   *
   * @throws IllegalArgumentException if a part is negative
   */
  public static Period from(java.time.Period period) {
    return parse(period.toString());
  }

  /**
   * Returns a period of hours, minutes and seconds, such as {@code PT48H}.
   *
   * @throws IllegalArgumentException if the duration is negative
   */
  public static Period from(Duration duration) {
    return parse(duration.toString());
  }

  /**
   * Returns the years, months and days, a week being seven days; empty if there are hours, minutes
   * or seconds, if there are decimals, or if a number is too large for an {@code int}.
   *
   * <p>{@code P1Y2W} is one year and fourteen days.
   */
  public Optional<java.time.Period> asPeriod() {
    Matcher parts = parts();
    if (parts.group("time") != null || text.indexOf('.') >= 0 || text.indexOf(',') >= 0) {
      return Optional.empty();
    }
    try {
      int days = Math.addExact(Math.multiplyExact(whole(parts, "weeks"), 7), whole(parts, "days"));
      return Optional.of(java.time.Period.of(whole(parts, "years"), whole(parts, "months"), days));
    } catch (ArithmeticException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static int whole(Matcher parts, String name) {
    String number = parts.group(name);
    return number == null ? 0 : Integer.parseInt(number);
  }

  /**
   * Returns the exact hours, minutes and seconds; empty if there are years, months, weeks or days,
   * as a day is not always 24 hours long, or if a {@link Duration} cannot hold it to the last
   * digit.
   *
   * <p>{@code PT0.5H} is thirty minutes; {@code P2D} is no duration.
   */
  public Optional<Duration> asDuration() {
    Matcher parts = parts();
    if (parts.start("time") != 1) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          exact(parts, "hours", ChronoUnit.HOURS)
              .plus(exact(parts, "minutes", ChronoUnit.MINUTES))
              .plus(exact(parts, "seconds", ChronoUnit.SECONDS)));
    } catch (ArithmeticException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Duration exact(Matcher parts, String name, ChronoUnit unit) {
    String number = parts.group(name);
    if (number == null) {
      return Duration.ZERO;
    }
    String[] halves = number.split("[.,]");
    Duration whole = Duration.of(Long.parseLong(halves[0]), unit);
    return halves.length == 1 ? whole : whole.plusNanos(nanos(halves[1], unit));
  }

  private static long nanos(String decimals, ChronoUnit unit) {
    int length = decimals.length();
    while (length > 0 && decimals.charAt(length - 1) == '0') {
      length--;
    }
    if (length > MOST_DECIMALS) {
      throw new ArithmeticException("more decimals than whole nanoseconds have");
    }
    return new BigDecimal("0." + decimals.substring(0, length) + "0")
        .multiply(BigDecimal.valueOf(unit.getDuration().toNanos()))
        .longValueExact();
  }

  private Matcher parts() {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new IllegalStateException("a period must have the form it was parsed by");
    }
    return parts;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Period period && text.equals(period.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns the text of this period, letter for letter. */
  @Override
  public String toString() {
    return text;
  }
}
