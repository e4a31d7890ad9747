package io.github.standpoint.testing.arbitrary;

import io.github.standpoint.value.FuzzyDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Dates of EDTF level 1 in all their forms, from the year -9999 on; no interval runs backwards. */
public final class FuzzyDates {
  private static final long FIRST = LocalDate.of(-9999, 1, 1).toEpochDay();
  private static final long LAST = LocalDate.of(9999, 12, 31).toEpochDay();

  private FuzzyDates() {}

  /** Returns dates of all forms. */
  public static Arbitrary<FuzzyDate> valid() {
    return Arbitraries.oneOf(
        List.of(
            days(), months(), years(), seasons(), times(), doubtful(), unspecified(), intervals()));
  }

  /** Returns days, such as {@code 2024-03-15}. */
  public static Arbitrary<FuzzyDate> days() {
    return localDays().map(FuzzyDate::of);
  }

  private static Arbitrary<LocalDate> localDays() {
    return Arbitraries.longs()
        .between(FIRST, LAST)
        .shrinkTowards(LocalDate.of(2024, 1, 1).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static Arbitrary<FuzzyDate> months() {
    return localDays().map(it -> FuzzyDate.of(it.getYear(), it.getMonthValue()));
  }

  private static Arbitrary<FuzzyDate> years() {
    return Arbitraries.oneOf(
        localDays().map(it -> FuzzyDate.of(it.getYear())),
        Arbitraries.integers().map(FuzzyDate::of));
  }

  private static Arbitrary<FuzzyDate> seasons() {
    Arbitrary<Integer> years = Arbitraries.integers().between(1000, 9999).shrinkTowards(2024);
    return Combinators.combine(years, Arbitraries.integers().between(21, 24))
        .as((year, season) -> FuzzyDate.parse(year + "-" + season));
  }

  private static Arbitrary<FuzzyDate> times() {
    Arbitrary<Integer> seconds = Arbitraries.integers().between(0, 86_399);
    Arbitrary<String> offsets = Arbitraries.of("", "Z", "+02", "+02:00", "-12:00", "+14:00");
    return Combinators.combine(localDays(), seconds, offsets)
        .as((day, second, offset) -> FuzzyDate.parse(day + "T" + clock(second) + offset));
  }

  private static String clock(int second) {
    return String.format(
        Locale.ROOT, "%02d:%02d:%02d", second / 3600, second / 60 % 60, second % 60);
  }

  private static Arbitrary<FuzzyDate> doubtful() {
    return Combinators.combine(
            Arbitraries.oneOf(List.of(days(), months(), years(), seasons())),
            Arbitraries.of("?", "~", "%"))
        .as((date, mark) -> FuzzyDate.parse(date + mark));
  }

  private static Arbitrary<FuzzyDate> unspecified() {
    return Arbitraries.integers()
        .between(1000, 9999)
        .shrinkTowards(2024)
        .flatMap(
            year ->
                Arbitraries.of(
                    year / 10 + "X",
                    year / 100 + "XX",
                    year + "-XX",
                    year + "-03-XX",
                    year + "-XX-XX"))
        .map(FuzzyDate::parse);
  }

  /** Returns intervals, some with an open or unknown end. */
  public static Arbitrary<FuzzyDate> intervals() {
    return Combinators.combine(localDays(), Arbitraries.integers().between(0, 400))
        .as((day, length) -> List.of(day.toString(), end(day, length).toString()))
        .flatMap(
            ends ->
                Arbitraries.of(
                    ends.get(0) + "/" + ends.get(1),
                    ends.get(0) + "/..",
                    ends.get(0) + "/",
                    "../" + ends.get(1),
                    "/" + ends.get(1) + "?"))
        .map(FuzzyDate::parse);
  }

  private static LocalDate end(LocalDate start, int length) {
    return LocalDate.ofEpochDay(Math.min(LAST, start.toEpochDay() + length));
  }
}
