package io.github.standpoint.validation;

import static io.github.standpoint.report.StandardRule.IMPLICATION_STATED_AS_FACT_IN_OWN_VOICE;

import io.github.standpoint.outlook.Implication;
import io.github.standpoint.outlook.LikelihoodTerm;

/** What may follow is said with a hedge, or on somebody's word. */
final class OutlookRules {

  private OutlookRules() {}

  static void check(IndexedStory story, Findings findings) {
    for (Located<Implication> located : story.all(Implication.class)) {
      Implication implication = located.value();
      if (implication.getAccordingTo().isEmpty()
          && implication.getLikelihood().getTerm().equals(LikelihoodTerm.STATED_AS_FACT)) {
        findings.report(
            IMPLICATION_STATED_AS_FACT_IN_OWN_VOICE, located.at("likelihood"), implication.getId());
      }
    }
  }
}
