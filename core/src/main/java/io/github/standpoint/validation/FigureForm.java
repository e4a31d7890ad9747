package io.github.standpoint.validation;

import io.github.standpoint.constraint.Figure;
import io.github.standpoint.report.StandardRule;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    String fault = fault(figure);
    if (fault != null) {
      findings.report(form, located.at(), fault);
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

  private static @Nullable String fault(Figure figure) {
    boolean value = figure.getValue().isPresent();
    boolean bounds = figure.getAtLeast().isPresent() || figure.getAtMost().isPresent();
    if (value && bounds) {
      return "a value and bounds";
    }
    if (!value && !bounds && figure.getAsWritten().isEmpty()) {
      return "none of them";
    }
    return tooLong(figure) ? "a number of more than 30 digits" : null;
  }

  static boolean tooLong(Figure figure) {
    return tooLong(figure.getValue())
        || tooLong(figure.getAtLeast())
        || tooLong(figure.getAtMost());
  }

  /** Looks at precision and scale alone: writing 1E999999999 out would not end. */
  static boolean tooLong(Optional<BigDecimal> number) {
    if (number.isEmpty()) {
      return false;
    }
    long scale = number.get().scale();
    long whole = number.get().precision() - scale;
    return Math.max(whole, 0) + Math.max(scale, 0) > MAX_DIGITS;
  }

  private static void negative(
      Located<?> located,
      String attribute,
      Optional<BigDecimal> number,
      StandardRule rule,
      Findings findings) {
    if (number.isPresent() && number.get().signum() < 0) {
      findings.report(rule, located.at(attribute), number.get().toPlainString());
    }
  }
}
