package io.github.standpoint.validation;

import static io.github.standpoint.report.StandardRule.IMPLICATION_STATED_AS_FACT_IN_OWN_VOICE;
import static io.github.standpoint.report.StandardRule.LIKELIHOOD_HEDGE_LOST;

import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Evidence;
import io.github.standpoint.outlook.Development;
import io.github.standpoint.outlook.Implication;
import io.github.standpoint.outlook.Likelihood;
import io.github.standpoint.outlook.LikelihoodTerm;
import java.util.List;

/** What may follow is said with its hedge, or on somebody's word. */
final class OutlookRules {

  private OutlookRules() {}

  static void check(IndexedStory story, Findings findings) {
    for (Located<Implication> located : story.all(Implication.class)) {
      Implication implication = located.value();
      if (implication.getAccordingTo().isEmpty() && fact(implication.getLikelihood())) {
        findings.report(
            IMPLICATION_STATED_AS_FACT_IN_OWN_VOICE, located.at("likelihood"), implication.getId());
      }
      hedge(located, implication.getLikelihood(), findings);
    }
    for (Located<Development> located : story.all(Development.class)) {
      hedge(located, located.value().getLikelihood(), findings);
    }
  }

  private static boolean fact(Likelihood likelihood) {
    return likelihood.getTerm().equals(LikelihoodTerm.STATED_AS_FACT);
  }

  /** The likelihood's own words are judged with it; here are those that bear the whole out. */
  private static void hedge(
      Located<? extends Attributed> located, Likelihood likelihood, Findings findings) {
    List<Evidence> evidence = located.value().getEvidence();
    if (fact(likelihood)
        && likelihood.getAsWritten().isEmpty()
        && located.value().getVerdict().isEmpty()
        && !evidence.isEmpty()
        && evidence.stream().allMatch(it -> LikelihoodRules.hedge(it.getExact()))) {
      findings.report(LIKELIHOOD_HEDGE_LOST, located.at("likelihood"), evidence.get(0).getExact());
    }
  }
}
