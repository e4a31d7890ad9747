package io.github.standpoint.testing.arbitrary;

import io.github.standpoint.value.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Periods of ISO 8601 in all their parts. */
public final class Periods {

  private Periods() {}

  /** Returns periods such as {@code P1D}, {@code P1Y2W} and {@code PT0.5H}. */
  public static Arbitrary<Period> valid() {
    Arbitrary<String> dates =
        Combinators.combine(part("Y"), part("M"), part("W"), part("D"))
            .as((years, months, weeks, days) -> years + months + weeks + days);
    Arbitrary<String> seconds = Arbitraries.of("", "0S", "30S", "0.5S", "1,25S");
    Arbitrary<String> times =
        Combinators.combine(part("H"), part("M"), seconds)
            .as((hours, minutes, it) -> hours + minutes + it);
    return Combinators.combine(dates, times)
        .as((date, time) -> "P" + date + (time.isEmpty() ? "" : "T" + time))
        .map(it -> Period.parse(it.equals("P") ? "P1D" : it));
  }

  private static Arbitrary<String> part(String letter) {
    return Arbitraries.integers()
        .between(0, 999)
        .injectNull(0.5)
        .map(it -> it == null ? "" : it + letter);
  }
}
