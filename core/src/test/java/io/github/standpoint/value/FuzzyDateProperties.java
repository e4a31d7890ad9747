package io.github.standpoint.value;

import static io.github.standpoint.value.Answer.CERTAINLY;
import static io.github.standpoint.value.Answer.CERTAINLY_NOT;
import static io.github.standpoint.value.Answer.POSSIBLY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FuzzyDateProperties {
  private static final ZoneOffset FIRST_TO_SEE_A_DAY = ZoneOffset.ofHours(14);
  private static final ZoneOffset LAST_TO_SEE_A_DAY = ZoneOffset.ofHours(-12);

  @Property
  void aDaySpansItselfInEveryPlace(@ForAll("days") LocalDate day) {
    FuzzyDate date = FuzzyDate.of(day);

    assertThat(date).hasToString(day.toString());
    assertThat(date.earliest()).isEqualTo(day.atStartOfDay().toInstant(FIRST_TO_SEE_A_DAY));
    assertThat(date.latest().plusNanos(1))
        .isEqualTo(day.plusDays(1).atStartOfDay().toInstant(LAST_TO_SEE_A_DAY));
  }

  @Property
  void daysThreeApartAreCertainlyInOrderAndNearerOnesOnlyPossibly(
      @ForAll("nearDays") LocalDate day, @ForAll @IntRange(min = -9, max = 9) int apart) {
    FuzzyDate one = FuzzyDate.of(day);
    FuzzyDate other = FuzzyDate.of(day.plusDays(apart));

    assertThat(one.before(other))
        .isEqualTo(apart >= 3 ? CERTAINLY : apart <= -3 ? CERTAINLY_NOT : POSSIBLY);
    assertThat(one.overlaps(other)).isEqualTo(Math.abs(apart) >= 3 ? CERTAINLY_NOT : POSSIBLY);
  }

  @Property
  void timesWithOffsetAreOrderedAsInstants(
      @ForAll("times") OffsetDateTime time, @ForAll("times") OffsetDateTime other) {
    boolean before = time.toEpochSecond() < other.toEpochSecond();

    assertThat(FuzzyDate.of(time).before(FuzzyDate.of(other)) == CERTAINLY).isEqualTo(before);
  }

  @Property
  void aTimeLiesWithinTheTextThatIsMadeOfIt(@ForAll("times") OffsetDateTime time) {
    FuzzyDate date = FuzzyDate.of(time);

    assertThat(time.toInstant()).isBetween(date.earliest(), date.latest());
    assertThat(FuzzyDate.parse(date.toString())).isEqualTo(date);
  }

  @Property
  void aDayLiesWithinItsMonthAndItsYearAndEverySpellingOfThem(@ForAll("days") LocalDate day) {
    FuzzyDate date = FuzzyDate.of(day);
    FuzzyDate month = FuzzyDate.of(day.getYear(), day.getMonthValue());
    FuzzyDate year = FuzzyDate.of(day.getYear());
    String digits = year.toString();
    FuzzyDate decade = FuzzyDate.parse(digits.substring(0, digits.length() - 1) + "X");
    FuzzyDate century = FuzzyDate.parse(digits.substring(0, digits.length() - 2) + "XX");

    assertWithin(date, month);
    assertWithin(date, FuzzyDate.parse(YearMonth.from(day) + "-XX"));
    assertWithin(month, year);
    assertWithin(month, FuzzyDate.parse(digits + "-XX"));
    assertWithin(year, FuzzyDate.parse(digits + "-XX-XX"));
    assertWithin(year, decade);
    assertWithin(decade, century);
  }

  private static void assertWithin(FuzzyDate narrow, FuzzyDate wide) {
    assertThat(wide.earliest()).isBeforeOrEqualTo(narrow.earliest());
    assertThat(wide.latest()).isAfterOrEqualTo(narrow.latest());
  }

  @Property
  void textOfLevelOneIsKeptLetterForLetter(@ForAll("texts") String text) {
    FuzzyDate date = FuzzyDate.parse(text);

    assertThat(date).hasToString(text).isEqualTo(FuzzyDate.parse(text)).hasSameHashCodeAs(text);
    assertThat(date.interval()).isEqualTo(text.contains("/"));
  }

  @Property
  void anIntervalIsMadeOfItsEnds(@ForAll("intervals") String text) {
    FuzzyDate date = FuzzyDate.parse(text);

    String start = date.start().map(FuzzyDate::toString).orElse("");
    String end = date.end().map(FuzzyDate::toString).orElse("");
    assertThat(text.replace("..", "")).isEqualTo(start + "/" + end);
  }

  @Property
  void theEarliestIsNotAfterTheLatest(@ForAll("texts") String text) {
    FuzzyDate date = FuzzyDate.parse(text);

    assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
  }

  @Property
  void anyTextIsReadOrRefused(@ForAll String text) {
    assertReadOrRefused(text);
  }

  @Property(tries = 5000)
  void anyTextOfTheLettersOfEdtfIsReadOrRefused(@ForAll("nearMisses") String text) {
    assertReadOrRefused(text);
  }

  @Property(tries = 5000)
  void anyTextOneLetterFromADateIsReadOrRefused(
      @ForAll("texts") String text, @ForAll @IntRange(max = 50) int place, @ForAll char letter) {
    int at = place % (text.length() + 1);

    assertReadOrRefused(text.substring(0, at) + letter + text.substring(at));
    assertReadOrRefused(text.substring(0, at) + text.substring(Math.min(at + 1, text.length())));
  }

  private static void assertReadOrRefused(String text) {
    FuzzyDate date;
    try {
      date = FuzzyDate.parse(text);
    } catch (IllegalArgumentException e) {
      assertThat(e.getClass()).isEqualTo(MalformedTextException.class);
      assertThat(e.getMessage()).contains(", but was ").hasSizeLessThan(200);
      return;
    }
    assertThat(date).hasToString(text);
    assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
  }

  @Property
  void afterIsBeforeTheOtherWayRound(@ForAll("texts") String one, @ForAll("texts") String other) {
    FuzzyDate a = FuzzyDate.parse(one);
    FuzzyDate b = FuzzyDate.parse(other);

    assertThat(a.after(b)).isEqualTo(b.before(a));
    assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
  }

  @Property
  void theThreeRelationsExcludeOneAnother(
      @ForAll("texts") String one, @ForAll("texts") String other) {
    FuzzyDate a = FuzzyDate.parse(one);
    FuzzyDate b = FuzzyDate.parse(other);
    boolean before = a.before(b) == CERTAINLY;
    boolean after = a.after(b) == CERTAINLY;

    assertThat(before && after).isFalse();
    assertThat(a.overlaps(b) == CERTAINLY_NOT).isEqualTo(before || after);
    if (before) {
      assertThat(a.after(b)).isEqualTo(CERTAINLY_NOT);
    }
  }

  @Property
  void nothingIsCertainlyBeforeItself(@ForAll("texts") String text) {
    FuzzyDate date = FuzzyDate.parse(text);

    assertThat(date.before(date)).isEqualTo(POSSIBLY);
    assertThat(date.overlaps(date)).isNotEqualTo(CERTAINLY_NOT);
  }

  @Property
  void certainOrderCarriesOver(
      @ForAll("texts") String one, @ForAll("texts") String two, @ForAll("texts") String three) {
    FuzzyDate a = FuzzyDate.parse(one);
    FuzzyDate b = FuzzyDate.parse(two);
    FuzzyDate c = FuzzyDate.parse(three);

    if (a.before(b) == CERTAINLY && b.before(c) == CERTAINLY) {
      assertThat(a.before(c)).isEqualTo(CERTAINLY);
    }
  }

  @Property
  void aMarkChangesNoBoundAndTakesAllCertainty(
      @ForAll("unmarked") String text,
      @ForAll("marks") String mark,
      @ForAll("texts") String other) {
    FuzzyDate plain = FuzzyDate.parse(text);
    FuzzyDate marked = FuzzyDate.parse(text + mark);
    FuzzyDate b = FuzzyDate.parse(other);

    assertThat(marked.earliest()).isEqualTo(plain.earliest());
    assertThat(marked.latest()).isEqualTo(plain.latest());
    assertThat(marked.before(b)).isEqualTo(POSSIBLY);
    assertThat(marked.after(b)).isEqualTo(POSSIBLY);
    assertThat(marked.overlaps(b)).isEqualTo(POSSIBLY);
  }

  @Property
  void certaintyHoldsForEveryDayThatTheTextsCanMean(
      @ForAll("nearDays") LocalDate first,
      @ForAll @IntRange(max = 60) int length,
      @ForAll("nearDays") LocalDate day,
      @ForAll @IntRange(max = 60) int passed) {
    FuzzyDate interval = FuzzyDate.parse(first + "/" + first.plusDays(length));
    FuzzyDate within = FuzzyDate.of(first.plusDays(Math.min(passed, length)));
    FuzzyDate other = FuzzyDate.of(day);

    if (interval.before(other) != POSSIBLY) {
      assertThat(within.before(other)).isEqualTo(interval.before(other));
    }
    if (interval.after(other) != POSSIBLY) {
      assertThat(within.after(other)).isEqualTo(interval.after(other));
    }
    if (interval.overlaps(other) == CERTAINLY) {
      assertThat(day).isBetween(first, first.plusDays(length));
    }
  }

  /** Days of years with four digits, before our era as well. */
  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(-9999, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  /** Days of the two years 2023 and 2024. */
  @Provide
  Arbitrary<LocalDate> nearDays() {
    return Arbitraries.integers().between(0, 730).map(LocalDate.of(2023, 1, 1)::plusDays);
  }

  /** Times of the years 1900 to 2100 to the nanosecond, at offsets of whole minutes. */
  @Provide
  Arbitrary<OffsetDateTime> times() {
    Arbitrary<LocalDate> day =
        Arbitraries.longs()
            .between(LocalDate.of(1900, 1, 1).toEpochDay(), LocalDate.of(2100, 1, 1).toEpochDay())
            .map(LocalDate::ofEpochDay)
            .withoutEdgeCases();
    Arbitrary<Long> nanos = Arbitraries.longs().between(0, 86_399_999_999_999L);
    Arbitrary<Integer> minutes =
        Arbitraries.integers().between(-18 * 60, 18 * 60).withoutEdgeCases();
    return Combinators.combine(day, nanos, minutes)
        .as(
            (date, nano, minute) ->
                date.atStartOfDay()
                    .plusNanos(nano)
                    .atOffset(ZoneOffset.ofTotalSeconds(minute * 60)));
  }

  /** Every form of level 1; most dates lie near one another, so that comparisons meet. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
            unmarked(),
            marked(unmarked()),
            intervals(),
            times().map(FuzzyDate::of).map(FuzzyDate::toString),
            times().map(time -> FuzzyDate.of(time).toString().substring(0, 19)))
        // Those of two or three texts together would outnumber the tries.
        .withoutEdgeCases();
  }

  /** Intervals of all kinds, some of them reversed. */
  @Provide
  Arbitrary<String> intervals() {
    Arbitrary<String> plain = Arbitraries.oneOf(dates(), longYears(), seasons());
    Arbitrary<String> date = Arbitraries.oneOf(plain, marked(plain));
    Arbitrary<String> unbounded = Arbitraries.of("", "..");
    return Arbitraries.oneOf(
            Combinators.combine(date, date).as((start, end) -> start + "/" + end),
            Combinators.combine(date, unbounded).as((start, end) -> start + "/" + end),
            Combinators.combine(unbounded, date).as((start, end) -> start + "/" + end))
        .withoutEdgeCases();
  }

  /** Dates without a mark of doubt and without a time. */
  @Provide
  Arbitrary<String> unmarked() {
    return Arbitraries.oneOf(dates(), longYears(), seasons(), unspecified());
  }

  @Provide
  Arbitrary<String> marks() {
    return Arbitraries.of("?", "~", "%");
  }

  /** Short texts of the letters that EDTF uses, most of them no dates. */
  @Provide
  Arbitrary<String> nearMisses() {
    return Arbitraries.strings().withChars("0123456789-/.?~%XTYZ:+").ofMaxLength(24);
  }

  private Arbitrary<String> marked(Arbitrary<String> dates) {
    return Combinators.combine(dates, marks()).as((date, mark) -> date + mark);
  }

  private Arbitrary<String> dates() {
    return Arbitraries.oneOf(
        nearDays().map(LocalDate::toString),
        nearDays().map(day -> YearMonth.from(day).toString()),
        Arbitraries.integers().between(2015, 2030).map(FuzzyDate::of).map(FuzzyDate::toString),
        days().map(LocalDate::toString));
  }

  private Arbitrary<String> longYears() {
    return Arbitraries.longs().map(year -> "Y" + year).filter(year -> year.length() > 6);
  }

  private Arbitrary<String> seasons() {
    Arbitrary<String> year = Arbitraries.integers().between(2015, 2030).map(String::valueOf);
    return Combinators.combine(year, Arbitraries.of("-21", "-22", "-23", "-24")).as(String::concat);
  }

  private Arbitrary<String> unspecified() {
    return Arbitraries.oneOf(
        days().map(day -> FuzzyDate.of(day.getYear()) + "-XX"),
        days().map(day -> FuzzyDate.of(day.getYear()) + "-XX-XX"),
        days().map(day -> YearMonth.from(day) + "-XX"),
        Arbitraries.of("201X", "202X", "20XX", "000X", "00XX", "-000X", "-00XX", "-019X"));
  }
}
