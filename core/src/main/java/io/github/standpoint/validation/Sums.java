package io.github.standpoint.validation;

import io.github.standpoint.constraint.Figure;
import io.github.standpoint.value.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Bounds of reported sums. What was rounded for print may be off by one unit of its last digit, so
 * a bound is that much wider than the figure.
 */
final class Sums {

  private Sums() {}

  static boolean exact(Amount amount) {
    return amount.getValue().isPresent() && !amount.isApproximate();
  }

  /** The least that a figure can be; nothing is known of one that is only about right. */
  static Optional<BigDecimal> lower(Figure figure) {
    return figure.isApproximate() ? Optional.empty() : figure.getValue().or(figure::getAtLeast);
  }

  /** The most that a figure can be; nothing is known of one that is only about right. */
  static Optional<BigDecimal> upper(Figure figure) {
    return figure.isApproximate() ? Optional.empty() : figure.getValue().or(figure::getAtMost);
  }

  /** The least that the smallest of these reports can be; nothing if one of them is open. */
  static Optional<BigDecimal> lower(List<Amount> reports, String currency) {
    Optional<BigDecimal> least = Optional.empty();
    for (Amount amount : reports) {
      if (amount.getCurrency().equals(currency)) {
        Optional<BigDecimal> figure = lower(amount);
        if (figure.isEmpty() || amount.getPer().isPresent() || FigureForm.tooLong(amount)) {
          return Optional.empty();
        }
        least = least.filter(it -> it.compareTo(figure.get()) <= 0).or(() -> figure);
      }
    }
    return least;
  }

  /** The most that the largest of these reports can be; nothing if one of them has no limit. */
  static Optional<BigDecimal> upper(List<Amount> reports, String currency) {
    Optional<BigDecimal> most = Optional.empty();
    for (Amount amount : reports) {
      if (amount.getCurrency().equals(currency)) {
        Optional<BigDecimal> figure = upper(amount);
        if (figure.isEmpty() || amount.getPer().isPresent() || FigureForm.tooLong(amount)) {
          return Optional.empty();
        }
        BigDecimal bound = figure.get().add(lastDigit(figure.get()));
        most = most.filter(it -> it.compareTo(bound) >= 0).or(() -> Optional.of(bound));
      }
    }
    return most;
  }

  /** The least that the only exact report in this currency can be. */
  static Optional<BigDecimal> leastTotal(List<Amount> reports, String currency) {
    List<Amount> those = reports.stream().filter(it -> it.getCurrency().equals(currency)).toList();
    return those.size() == 1
            && exact(those.get(0))
            && those.get(0).getPer().isEmpty()
            && !FigureForm.tooLong(those.get(0))
        ? those.get(0).getValue().map(it -> it.subtract(lastDigit(it)))
        : Optional.empty();
  }

  static BigDecimal lastDigit(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros().ulp();
  }

  static String text(BigDecimal sum, String currency) {
    return currency + " " + sum.toPlainString();
  }
}
