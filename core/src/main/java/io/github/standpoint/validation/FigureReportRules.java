package io.github.standpoint.validation;

import static io.github.standpoint.report.StandardRule.AMOUNT_REPORTS_UNATTRIBUTED;

import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.event.Ballot;
import io.github.standpoint.event.Tally;
import io.github.standpoint.value.Amount;
import java.util.List;
import java.util.function.Function;

/** Where figures differ, each says on whose word it is. */
final class FigureReportRules {

  private FigureReportRules() {}

  static void check(IndexedStory story, Findings findings) {
    for (Located<SecurityPackage> it : story.all(SecurityPackage.class)) {
      report(it, "amounts", it.value().getAmounts(), Amount::getAccordingTo, findings);
    }
    for (Located<Ballot> it : story.all(Ballot.class)) {
      report(it, "tallies", it.value().getTallies(), Tally::getAccordingTo, findings);
    }
  }

  private static <T> void report(
      Located<?> located,
      String attribute,
      List<T> figures,
      Function<T, List<?>> accordingTo,
      Findings findings) {
    if (figures.size() < 2) {
      return;
    }
    long unattributed = figures.stream().filter(it -> accordingTo.apply(it).isEmpty()).count();
    if (unattributed > 1) {
      findings.report(
          AMOUNT_REPORTS_UNATTRIBUTED, located.at(attribute), Long.toString(unattributed));
    }
  }
}
