package io.github.standpoint.validation;

import io.github.standpoint.position.Claim;
import io.github.standpoint.report.Severity;

/** A desk's own rule, as printed in {@code core/docs/house-rules.md}. */
enum TwoSources implements StoryRule {
  INSTANCE;

  public String code() {
    return "desk:two-sources";
  }

  public Severity severity() {
    return Severity.WARNING;
  }

  public String mustHold() {
    return "Every claim has two sources.";
  }

  public void check(IndexedStory story, Findings findings) {
    for (Located<Claim> claim : story.all(Claim.class)) {
      if (claim.value().getAccordingTo().size() < 2) {
        findings.report(this, claim.at("accordingTo"), claim.value().getId());
      }
    }
  }
}
