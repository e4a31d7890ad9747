package io.github.standpoint.validation;

import io.github.standpoint.report.StandardRule;
import io.github.standpoint.value.Quantity;

/** A number of things is given in one form. */
final class QuantityRules {

  private QuantityRules() {}

  static void check(Located<Quantity> located, Findings findings) {
    FigureForm.check(
        located,
        StandardRule.QUANTITY_FORM,
        StandardRule.QUANTITY_RANGE_REVERSED,
        StandardRule.QUANTITY_NEGATIVE,
        findings);
  }
}
