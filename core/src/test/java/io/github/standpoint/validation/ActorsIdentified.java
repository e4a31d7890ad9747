package io.github.standpoint.validation;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.report.Severity;

/** The house rule that {@code docs/house-rules.md} shows for several types at once. */
enum ActorsIdentified implements StoryRule {
  INSTANCE;

  public String code() {
    return "desk:actors-identified";
  }

  public Severity severity() {
    return Severity.WARNING;
  }

  public String mustHold() {
    return "Every actor has an identifier.";
  }

  public void check(IndexedStory story, Findings findings) {
    for (Located<? extends Actor> actor : story.having(Actor.class)) {
      if (actor.value().getIdentifiers().isEmpty()) {
        findings.report(this, actor.at("identifiers"), actor.value().getId());
      }
    }
  }
}
