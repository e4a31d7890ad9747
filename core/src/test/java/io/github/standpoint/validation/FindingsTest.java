package io.github.standpoint.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.report.Pointer;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.StandardRule;
import org.junit.jupiter.api.Test;

class FindingsTest {

  @Test
  void whatIsFoundIsInTheOrderOfTheDocumentAndAtOnePlaceOfTheCodes() {
    Pointer first = Pointer.ROOT.child("actors", 1);
    Pointer second = Pointer.ROOT.child("places", 2);
    Findings findings = new Findings();

    findings.report(StandardRule.ID_MALFORMED, second, "!");
    findings.report(StandardRule.TEXT_BLANK, first);
    findings.report(StandardRule.COUNTRY_UNKNOWN, first, facts -> facts.putFact("value", "UX"));
    findings.report(StandardRule.ID_DUPLICATE, first);

    assertThat(findings.inOrder())
        .extracting(Problem::code)
        .containsExactly("country.unknown", "id.duplicate", "text.blank", "id.malformed");
  }
}
