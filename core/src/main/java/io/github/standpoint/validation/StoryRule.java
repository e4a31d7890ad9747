package io.github.standpoint.validation;

import io.github.standpoint.report.Rule;

/**
 * A rule of an application's own, checked together with the standard ones. Its code carries a
 * prefix, such as {@code desk:two-sources}: lower-case letters, digits, dots and hyphens on both
 * sides of the colon.
 */
public interface StoryRule extends Rule {

  /** Looks through the story and reports each place where this rule is broken. */
  void check(IndexedStory story, Findings findings);
}
