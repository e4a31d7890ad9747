package io.github.standpoint.validation;

import io.github.standpoint.constraint.Figure;
import io.github.standpoint.report.StandardRule;
import java.math.BigDecimal;
import java.util.Optional;

/** What amounts and quantities have in common: exactly one form, in order, not below zero. */
final class FigureForm {
  /** The most digits, before and after the point together, that a figure may have written out. */
  static final int MAX_DIGITS = 30;

  private FigureForm() {}

  static <T extends Figure> boolean check(
      Located<T> located,
      StandardRule form,
      StandardRule reversed,
      StandardRule negative,
      Findings findings) {
    Figure figure = located.value();
    Optional<String> fault = fault(figure);
    if (fault.isPresent()) {
      findings.report(form, located.at(), fault.get());
      return false;
    }
    Optional<BigDecimal> least = figure.getAtLeast();
    Optional<BigDecimal> most = figure.getAtMost();
    if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
      findings.report(
          reversed,
          located.at("atLeast"),
          least.get().toPlainString() + " above " + most.get().toPlainString());
    }
    negative(located, "value", figure.getValue(), negative, findings);
    negative(located, "atLeast", least, negative, findings);
    negative(located, "atMost", most, negative, findings);
    return true;
  }

  private static Optional<String> fault(Figure figure) {
    boolean value = figure.getValue().isPresent();
    boolean bounds = figure.getAtLeast().isPresent() || figure.getAtMost().isPresent();
    if (value && bounds) {
      return Optional.of("a value and bounds");
    }
    if (!value && !bounds && figure.getAsWritten().isEmpty()) {
      return Optional.of("none of them");
    }
    return tooLong(figure) ? Optional.of("a number of more than 30 digits") : Optional.empty();
  }

  static boolean tooLong(Figure figure) {
    return tooLong(figure.getValue())
        || tooLong(figure.getAtLeast())
        || tooLong(figure.getAtMost());
  }

  /** Looks at precision and scale alone: writing 1E999999999 out would not end. */
  static boolean tooLong(Optional<BigDecimal> number) {
    return number
        .filter(
            it -> {
              long scale = it.scale();
              long whole = it.precision() - scale;
              return Math.max(whole, 0) + Math.max(scale, 0) > MAX_DIGITS;
            })
        .isPresent();
  }

  private static void negative(
      Located<?> located,
      String attribute,
      Optional<BigDecimal> number,
      StandardRule rule,
      Findings findings) {
    number
        .filter(it -> it.signum() < 0)
        .ifPresent(it -> findings.report(rule, located.at(attribute), it.toPlainString()));
  }
}
