package io.github.standpoint.validation;

import io.github.standpoint.Story;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.value.Amount;
import io.github.standpoint.value.CurrencyBasis;
import io.github.standpoint.value.Equivalent;
import io.github.standpoint.value.Quantity;
import io.github.standpoint.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/** What amounts and quantities can get wrong. */
final class FigureFaults {
  private static final String AMOUNT = "/packages/0/amounts/0";
  private static final String QUANTITY = "/events/0/quantity";
  private static final long FIFTY_BILLION = 50_000_000_000L;

  static final List<OneFault> CASES =
      List.of(
          new OneFault(
              StandardRule.AMOUNT_FORM,
              AMOUNT,
              BaseStory.amount(it -> it.atLeast(3).atMost(5)),
              BaseStory.amount(it -> it.value(4).atLeast(3))),
          new OneFault(
              StandardRule.AMOUNT_RANGE_REVERSED,
              AMOUNT + "/atLeast",
              BaseStory.amount(it -> it.atLeast(5).atMost(5)),
              BaseStory.amount(it -> it.atLeast(6).atMost(5))),
          new OneFault(
              StandardRule.AMOUNT_NEGATIVE,
              AMOUNT + "/value",
              BaseStory.amount(it -> it.value(0)),
              BaseStory.amount(it -> it.value(-1))),
          new OneFault(
              StandardRule.QUANTITY_FORM,
              QUANTITY,
              quantity(it -> it.asWritten("dozens")),
              quantity(it -> {})),
          new OneFault(
              StandardRule.QUANTITY_RANGE_REVERSED,
              QUANTITY + "/atLeast",
              quantity(it -> it.atLeast(5).atMost(5)),
              quantity(it -> it.atLeast(6).atMost(5))),
          new OneFault(
              StandardRule.QUANTITY_NEGATIVE,
              QUANTITY + "/atMost",
              quantity(it -> it.atMost(0)),
              quantity(it -> it.atMost(-1))),
          new OneFault(
              StandardRule.QUANTITY_VALUE_CONTRADICTS_WORDS,
              QUANTITY + "/value",
              quantity(it -> it.value(49).asWritten("49 soldiers")),
              quantity(it -> it.value(490).asWritten("49 soldiers"))),
          new OneFault(
              StandardRule.QUANTITY_VAGUENESS_LOST,
              QUANTITY + "/asWritten",
              quantity(it -> it.atMost(37).asWritten("no more than 37")),
              quantity(it -> it.value(37).asWritten("no more than 37"))),
          new OneFault(
              StandardRule.AMOUNT_AMBIGUOUS_SYMBOL,
              AMOUNT + "/currencyBasis",
              dollars(CurrencyBasis.INFERRED),
              dollars(CurrencyBasis.WRITTEN)),
          new OneFault(
              StandardRule.AMOUNT_VALUE_CONTRADICTS_WORDS,
              AMOUNT + "/value",
              BaseStory.amount(it -> it.value(FIFTY_BILLION).asWritten("€50 billion")),
              BaseStory.amount(it -> it.value(50_000_000).asWritten("€50 billion"))),
          new OneFault(
              StandardRule.AMOUNT_VAGUENESS_LOST,
              AMOUNT + "/asWritten",
              BaseStory.amount(it -> it.atLeast(FIFTY_BILLION).asWritten("over €50 billion")),
              BaseStory.amount(it -> it.value(FIFTY_BILLION).asWritten("over €50 billion"))),
          new OneFault(
              StandardRule.AMOUNT_REPORTS_UNATTRIBUTED,
              "/packages/0/amounts",
              twoTotals(it -> it.addAccordingTo(BaseStory.STATEMENT)),
              twoTotals(it -> {})),
          new OneFault(
              StandardRule.AMOUNT_EQUIVALENT_IMPLAUSIBLE,
              AMOUNT + "/equivalents/0",
              equivalent("USD"),
              equivalent("EUR")));

  private FigureFaults() {}

  private static Story quantity(Consumer<Quantity.Builder> parts) {
    Quantity.Builder quantity = Quantity.builder().unit(Unit.TROOPS);
    parts.accept(quantity);
    return BaseStory.event(it -> it.quantity(quantity.build()));
  }

  private static Story dollars(CurrencyBasis basis) {
    return BaseStory.amount(it -> it.value(5).currency("USD").currencyBasis(basis).asWritten("$5"));
  }

  private static Story twoTotals(Consumer<Amount.Builder> whose) {
    Amount.Builder other =
        Amount.builder().value(54).currency("EUR").currencyBasis(CurrencyBasis.WRITTEN);
    whose.accept(other);
    return BaseStory.securityPackage(it -> it.amounts(List.of(BaseStory.AMOUNT, other.build())));
  }

  private static Story equivalent(String currency) {
    Equivalent equivalent =
        Equivalent.builder().value(BigDecimal.valueOf(54)).currency(currency).build();
    return BaseStory.amount(it -> it.value(50).addEquivalent(equivalent));
  }
}
