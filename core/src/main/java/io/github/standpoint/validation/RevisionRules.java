package io.github.standpoint.validation;

import static io.github.standpoint.report.StandardRule.REVISION_CORRECTION_WITHOUT_ELEMENT;
import static io.github.standpoint.report.StandardRule.REVISION_REPLACES_ITSELF;

import io.github.standpoint.Correction;
import io.github.standpoint.Revision;

/** A revision replaces another story, and its corrections say what they set right. */
final class RevisionRules {

  private RevisionRules() {}

  static void check(IndexedStory story, Findings findings) {
    for (Located<Revision> revision : story.all(Revision.class)) {
      revision
          .value()
          .getReplaces()
          .filter(it -> it.equals(story.story().getId()))
          .ifPresent(it -> findings.report(REVISION_REPLACES_ITSELF, revision.at("replaces"), it));
    }
    for (Located<Correction> correction : story.all(Correction.class)) {
      if (correction.value().getElements().isEmpty()) {
        findings.report(
            REVISION_CORRECTION_WITHOUT_ELEMENT, correction.at(), correction.value().getText());
      }
    }
  }
}
