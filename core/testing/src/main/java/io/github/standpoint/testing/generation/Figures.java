package io.github.standpoint.testing.generation;

import io.github.standpoint.value.Amount;
import io.github.standpoint.value.CurrencyBasis;
import io.github.standpoint.value.Equivalent;
import io.github.standpoint.value.Quantity;
import io.github.standpoint.value.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Sums and numbers in all forms in which they are reported, and the words that go with them. */
final class Figures {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final List<String> CURRENCIES = List.of("EUR", "USD", "UAH", "CNY", "DEM", "XAU");

  /** Beside the usual: none, fractions, trailing zeros, and as many digits as are allowed. */
  private static final List<String> NUMBERS =
      List.of(
          "1",
          "50",
          "0",
          "1.5",
          "2.50",
          "0.001",
          "90000000000",
          "123456789012345678901234567.123",
          "0.123456789012345678901234567");

  private final Choices choices;

  Figures(Choices choices) {
    this.choices = choices;
  }

  BigDecimal number() {
    return choices.oneIn(3)
        ? new BigDecimal(choices.pick(NUMBERS))
        : BigDecimal.valueOf(choices.below(100_000), choices.below(3));
  }

  String currency() {
    return choices.pick(CURRENCIES);
  }

  Amount amount() {
    return amount(currency());
  }

  /** Returns any sum in this currency. */
  Amount amount(String currency) {
    BigDecimal number = number();
    Amount.Builder amount = written(currency);
    switch (choices.below(7)) {
      case 0 -> amount.value(number);
      case 1 -> amount.atLeast(number);
      case 2 -> amount.atMost(number);
      case 3 -> amount.atLeast(number).atMost(number.add(BigDecimal.valueOf(choices.below(9))));
      case 4 -> amount.value(number).approximate(true);
      case 5 -> amount.asWritten(choices.pick(List.of("several billion", "vast sums")));
      default -> inWords(amount, currency);
    }
    if (choices.oneIn(6)) {
      String other = currency.equals("EUR") ? "USD" : "EUR";
      amount.addEquivalent(Equivalent.of(number(), other));
    }
    if (choices.oneIn(8)) {
      amount.per(choices.pick(List.of("P1Y", "soldier", "P1M")));
    }
    return amount.build();
  }

  static Amount.Builder written(String currency) {
    return Amount.builder().currency(currency).currencyBasis(CurrencyBasis.WRITTEN);
  }

  /** An exact sum. */
  static Amount exactly(BigDecimal number, String currency) {
    return written(currency).value(number).build();
  }

  /** A sum with the words that it was read from, which agree with it. */
  private void inWords(Amount.Builder amount, String currency) {
    BigDecimal millions = BigDecimal.valueOf(1 + choices.below(999));
    BigDecimal value = millions.multiply(MILLION);
    String sign = currency + " ";
    if (currency.equals("USD") && choices.oneIn(2)) {
      amount.currencyBasis(CurrencyBasis.INFERRED);
      sign = "$";
    }
    String words = sign + millions + " million";
    switch (choices.below(4)) {
      case 0 -> amount.value(value).asWritten(words);
      case 1 -> amount.value(value).approximate(true).asWritten("about " + words);
      case 2 -> amount.atLeast(value).asWritten("more than " + words);
      default -> amount.atMost(value).asWritten("up to " + words);
    }
  }

  Quantity quantity() {
    List<Unit> units = new ArrayList<>(Unit.VOCABULARY.known());
    units.add(Unit.of("x-desk-brigades"));
    Quantity.Builder quantity = Quantity.builder().unit(choices.pick(units));
    BigDecimal number = number();
    switch (choices.below(6)) {
      case 0 -> quantity.value(number);
      case 1 -> quantity.atLeast(number);
      case 2 -> quantity.atMost(number);
      case 3 -> quantity.atLeast(number).atMost(number);
      case 4 ->
          quantity.value(number).approximate(true).asWritten("about " + number.toPlainString());
      default -> quantity.asWritten("dozens");
    }
    if (choices.oneIn(6)) {
      quantity.outOf(number());
    }
    if (choices.oneIn(8)) {
      quantity.per("P1M");
    }
    return quantity.build();
  }
}
