package io.github.standpoint.validation;

import static io.github.standpoint.report.StandardRule.QUANTITY_FORM;
import static io.github.standpoint.report.StandardRule.QUANTITY_NEGATIVE;
import static io.github.standpoint.report.StandardRule.QUANTITY_RANGE_REVERSED;
import static io.github.standpoint.report.StandardRule.QUANTITY_VAGUENESS_LOST;
import static io.github.standpoint.report.StandardRule.QUANTITY_VALUE_CONTRADICTS_WORDS;

import io.github.standpoint.value.Quantity;

/** A number of things is given in one form, and says what its words say. */
final class QuantityRules {

  private QuantityRules() {}

  static void check(Located<Quantity> located, Findings findings) {
    boolean wellFormed =
        FigureForm.check(
            located, QUANTITY_FORM, QUANTITY_RANGE_REVERSED, QUANTITY_NEGATIVE, findings);
    if (wellFormed) {
      located
          .value()
          .getAsWritten()
          .ifPresent(
              words ->
                  FigureWords.check(
                      located,
                      words,
                      QUANTITY_VALUE_CONTRADICTS_WORDS,
                      QUANTITY_VAGUENESS_LOST,
                      findings));
    }
  }
}
