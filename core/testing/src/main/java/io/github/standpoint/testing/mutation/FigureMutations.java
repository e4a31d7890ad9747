package io.github.standpoint.testing.mutation;

import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.event.Event;
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
final class FigureMutations {
  static final List<Mutation> ALL =
      List.of(
          new Mutation(
              StandardRule.AMOUNT_FORM,
              "an amount with a value and a bound",
              it -> amount(it, "", to -> to.atLeast(3).atMost(5), to -> to.value(4).atLeast(3))),
          new Mutation(
              StandardRule.AMOUNT_RANGE_REVERSED,
              "an amount of at least six and at most five",
              it ->
                  amount(
                      it,
                      "/atLeast",
                      to -> to.atLeast(5).atMost(5),
                      to -> to.atLeast(6).atMost(5))),
          new Mutation(
              StandardRule.AMOUNT_NEGATIVE,
              "an amount below zero",
              it -> amount(it, "/value", to -> to.value(0), to -> to.value(-1))),
          new Mutation(
              StandardRule.QUANTITY_FORM,
              "a quantity of nothing said",
              it -> quantity(it, "", to -> to.asWritten("dozens"), to -> {})),
          new Mutation(
              StandardRule.QUANTITY_RANGE_REVERSED,
              "a quantity of at least six and at most five",
              it ->
                  quantity(
                      it,
                      "/atLeast",
                      to -> to.atLeast(5).atMost(5),
                      to -> to.atLeast(6).atMost(5))),
          new Mutation(
              StandardRule.QUANTITY_NEGATIVE,
              "a quantity of at most minus one",
              it -> quantity(it, "/atMost", to -> to.atMost(0), to -> to.atMost(-1))),
          new Mutation(
              StandardRule.QUANTITY_VALUE_CONTRADICTS_WORDS,
              "a quantity with a zero too many",
              it ->
                  quantity(
                      it,
                      "/value",
                      to -> to.value(49).asWritten("49 soldiers"),
                      to -> to.value(490).asWritten("49 soldiers"))),
          new Mutation(
              StandardRule.QUANTITY_VAGUENESS_LOST,
              "a no more than that got lost",
              it ->
                  quantity(
                      it,
                      "/asWritten",
                      to -> to.atMost(37).asWritten("no more than 37"),
                      to -> to.value(37).asWritten("no more than 37"))),
          new Mutation(
              StandardRule.AMOUNT_AMBIGUOUS_SYMBOL,
              "a dollar sign that is taken for US dollars as written",
              it ->
                  amount(
                      it,
                      "/currencyBasis",
                      to -> dollars(to, CurrencyBasis.INFERRED),
                      to -> dollars(to, CurrencyBasis.WRITTEN))),
          new Mutation(
              StandardRule.AMOUNT_VALUE_CONTRADICTS_WORDS,
              "a billion that has become a million",
              it ->
                  amount(
                      it,
                      "/value",
                      to -> to.value(Scene.FIFTY_BILLION).asWritten("€50 billion"),
                      to -> to.value(50_000_000).asWritten("€50 billion"))),
          new Mutation(
              StandardRule.AMOUNT_VAGUENESS_LOST,
              "an over that got lost",
              it ->
                  amount(
                      it,
                      "/asWritten",
                      to -> to.atLeast(Scene.FIFTY_BILLION).asWritten("over €50 billion"),
                      to -> to.value(Scene.FIFTY_BILLION).asWritten("over €50 billion"))),
          new Mutation(
              StandardRule.AMOUNT_REPORTS_UNATTRIBUTED,
              "two totals, neither of which says by whom",
              it ->
                  it.in(
                      totals(it, to -> to.addAccordingTo(it.statement)),
                      totals(it, to -> {}),
                      "/amounts")),
          new Mutation(
              StandardRule.AMOUNT_EQUIVALENT_IMPLAUSIBLE,
              "an equivalent in the same currency that differs",
              it ->
                  amount(
                      it,
                      "/equivalents/0",
                      to -> to.value(50).addEquivalent(fiftyFour("USD")),
                      to -> to.value(50).addEquivalent(fiftyFour("EUR")))));

  private FigureMutations() {}

  private static Fault amount(
      Scene scene, String rest, Consumer<Amount.Builder> kept, Consumer<Amount.Builder> broken) {
    return scene.in(of(scene, kept), of(scene, broken), "/amounts/0" + rest);
  }

  private static SecurityPackage of(Scene scene, Consumer<Amount.Builder> parts) {
    Amount.Builder amount = Amount.builder().currency("EUR").currencyBasis(CurrencyBasis.WRITTEN);
    parts.accept(amount);
    return scene.aid(it -> it.amounts(List.of(amount.build())));
  }

  private static Fault quantity(
      Scene scene,
      String rest,
      Consumer<Quantity.Builder> kept,
      Consumer<Quantity.Builder> broken) {
    return scene.in(many(scene, kept), many(scene, broken), "/quantity" + rest);
  }

  private static Event many(Scene scene, Consumer<Quantity.Builder> parts) {
    Quantity.Builder quantity = Quantity.builder().unit(Unit.TROOPS);
    parts.accept(quantity);
    return scene.talks(it -> it.quantity(quantity.build()));
  }

  private static void dollars(Amount.Builder amount, CurrencyBasis basis) {
    amount.value(5).currency("USD").currencyBasis(basis).asWritten("$5");
  }

  private static SecurityPackage totals(Scene scene, Consumer<Amount.Builder> whose) {
    Amount.Builder other = Scene.euros(54);
    whose.accept(other);
    return scene.aid(it -> it.addAmount(other.build()));
  }

  private static Equivalent fiftyFour(String currency) {
    return Equivalent.of(BigDecimal.valueOf(54), currency);
  }
}
