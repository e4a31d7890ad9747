package io.github.standpoint.sentence;

import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.value.Amount;
import io.github.standpoint.value.CurrencyBasis;
import io.github.standpoint.value.Equivalent;
import io.github.standpoint.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Amounts and quantities in words, as they were written and as they were read. */
final class Figures {
  /** Beyond this many digits a number is shown as it stands, so that none can hang the output. */
  private static final int MOST_DIGITS = 30;

  private static final List<String> SCALES = List.of("trillion", "billion", "million");

  private final Narrator narrator;

  Figures(Narrator narrator) {
    this.narrator = narrator;
  }

  /** Returns {@code 90 billion USD (currency inferred)}. */
  String brief(Amount amount) {
    String unit = amount.getCurrency() + per(amount.getPer());
    return figure(
            amount.getValue(),
            amount.getAtLeast(),
            amount.getAtMost(),
            amount.isApproximate(),
            amount.getAsWritten(),
            unit)
        + (amount.getCurrencyBasis() == CurrencyBasis.INFERRED ? " (currency inferred)" : "");
  }

  /** Returns {@code “$90 billion”, read as 90 billion USD (currency inferred)}. */
  String full(Amount amount) {
    boolean inFigures =
        amount.getValue().isPresent()
            || amount.getAtLeast().isPresent()
            || amount.getAtMost().isPresent();
    StringBuilder text = new StringBuilder();
    if (inFigures && amount.getAsWritten().isPresent()) {
      text.append(English.quoted(amount.getAsWritten().get())).append(", read as ");
    }
    return text.append(brief(amount)).append(equivalents(amount)).toString();
  }

  private static String equivalents(Amount amount) {
    StringBuilder text = new StringBuilder();
    for (Equivalent equivalent : amount.getEquivalents()) {
      text.append(", reported to be ")
          .append(number(equivalent.getValue()))
          .append(' ')
          .append(equivalent.getCurrency());
    }
    return text.toString();
  }

  /**
   * Returns {@code about 40 persons}; of a share, which is odd in figures, also the words: {@code
   * “half”, read as 1 of 2 persons}.
   */
  String brief(Quantity quantity) {
    return quantity.getOutOf().isPresent() ? full(quantity) : figure(quantity);
  }

  private String figure(Quantity quantity) {
    String of = quantity.getOutOf().map(it -> " of " + number(it)).orElse("");
    String unit = unit(quantity) + per(quantity.getPer());
    return figure(
        quantity.getValue(),
        quantity.getAtLeast(),
        quantity.getAtMost(),
        quantity.isApproximate(),
        quantity.getAsWritten(),
        of.isEmpty() ? unit : of.strip() + " " + unit);
  }

  private String unit(Quantity quantity) {
    String several = narrator.phrases.of("unit", quantity.getUnit());
    Optional<BigDecimal> number =
        quantity.getValue().or(quantity::getAtMost).or(quantity::getAtLeast);
    boolean one = number.filter(it -> it.compareTo(BigDecimal.ONE) == 0).isPresent();
    return one && quantity.getOutOf().isEmpty()
        ? narrator.phrases.column("unit", quantity.getUnit(), 1, several)
        : several;
  }

  /** Returns {@code “about 40”, read as about 40 persons}. */
  String full(Quantity quantity) {
    boolean inFigures =
        quantity.getValue().isPresent()
            || quantity.getAtLeast().isPresent()
            || quantity.getAtMost().isPresent();
    String written = inFigures ? quantity.getAsWritten().orElse("") : "";
    String read = figure(quantity);
    boolean said = written.isEmpty() || written.equalsIgnoreCase(read);
    return said ? read : English.quoted(written) + ", read as " + read;
  }

  /** Returns the amount as written and as read, and on whose word if it has one of its own. */
  String told(Amount amount) {
    return full(amount) + attributed(amount.getAccordingTo());
  }

  /** Returns the quantity as written and as read, and on whose word if it has one of its own. */
  String told(Quantity quantity) {
    return full(quantity) + attributed(quantity.getAccordingTo());
  }

  /** Returns the amount as read, and on whose word if it has one of its own. */
  String mentioned(Amount amount) {
    return brief(amount) + equivalents(amount) + attributed(amount.getAccordingTo());
  }

  /** Returns the quantity as read, and on whose word if it has one of its own. */
  String mentioned(Quantity quantity) {
    return brief(quantity) + attributed(quantity.getAccordingTo());
  }

  private String attributed(List<Id<? extends Provenance>> accordingTo) {
    return accordingTo.isEmpty() ? "" : " (" + narrator.sayings.attribution(accordingTo, 1) + ")";
  }

  private static String per(Optional<String> per) {
    return per.map(it -> " per " + Periods.per(it)).orElse("");
  }

  private static String figure(
      Optional<BigDecimal> value,
      Optional<BigDecimal> atLeast,
      Optional<BigDecimal> atMost,
      boolean approximate,
      Optional<String> written,
      String unit) {
    String about = approximate ? "about " : "";
    if (value.isPresent()) {
      return about + number(value.get()) + " " + unit;
    }
    if (atLeast.isPresent() && atMost.isPresent()) {
      return about + number(atLeast.get()) + " to " + number(atMost.get()) + " " + unit;
    }
    if (atLeast.isPresent()) {
      return "at least " + about + number(atLeast.get()) + " " + unit;
    }
    return atMost
        .map(most -> "at most " + about + number(most) + " " + unit)
        .orElse(written.map(English::quoted).orElse("not said how many") + " " + unit);
  }

  /** Returns {@code 2.26 billion}, {@code 12,345} or, if it is very long, the digits as given. */
  static String number(BigDecimal number) {
    if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
      return number.unscaledValue().bitLength() > 1000 ? "a very long number" : number.toString();
    }
    BigDecimal scale = new BigDecimal("1000000000000");
    for (String name : SCALES) {
      BigDecimal scaled = number.divide(scale).stripTrailingZeros();
      if (scaled.abs().compareTo(BigDecimal.ONE) >= 0 && scaled.scale() <= 3) {
        return scaled.toPlainString() + " " + name;
      }
      scale = scale.movePointLeft(3);
    }
    BigDecimal plain = number.stripTrailingZeros();
    int decimals = Math.max(0, plain.scale());
    return String.format(Locale.ROOT, "%,." + decimals + "f", plain);
  }
}
