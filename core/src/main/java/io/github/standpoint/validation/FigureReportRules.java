package io.github.standpoint.validation;

import static io.github.standpoint.report.StandardRule.AMOUNT_REPORTS_UNATTRIBUTED;

import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.event.Ballot;
import io.github.standpoint.event.Tally;
import io.github.standpoint.report.Pointer;
import io.github.standpoint.value.Amount;

/** Where figures differ, each says on whose word it is. */
final class FigureReportRules {

  private FigureReportRules() {}

  static void check(IndexedStory story, Findings findings) {
    for (Located<SecurityPackage> it : story.all(SecurityPackage.class)) {
      long unattributed =
          it.value().getAmounts().stream()
              .map(Amount::getAccordingTo)
              .filter(w -> w.isEmpty())
              .count();
      report(unattributed, it.at("amounts"), findings);
    }
    for (Located<Ballot> it : story.all(Ballot.class)) {
      long unattributed =
          it.value().getTallies().stream()
              .map(Tally::getAccordingTo)
              .filter(w -> w.isEmpty())
              .count();
      report(unattributed, it.at("tallies"), findings);
    }
  }

  private static void report(long unattributed, Pointer at, Findings findings) {
    if (unattributed > 1) {
      findings.report(AMOUNT_REPORTS_UNATTRIBUTED, at, Long.toString(unattributed));
    }
  }
}
