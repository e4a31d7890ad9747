package io.github.standpoint.validation;

import static io.github.standpoint.report.StandardRule.EVENT_PLAN_OVERDUE;
import static io.github.standpoint.report.StandardRule.EVENT_STATUS_CONTRADICTS_DATE;
import static io.github.standpoint.report.StandardRule.EVENT_VOTE_WITHOUT_BALLOT;

import io.github.standpoint.event.Event;
import io.github.standpoint.event.EventKind;
import io.github.standpoint.event.EventStatus;
import io.github.standpoint.value.FuzzyDate;
import java.util.Optional;

/** What occurred lies behind the story, what is planned ahead of it, and a vote has a count. */
final class EventRules {

  private EventRules() {}

  static void check(IndexedStory story, Findings findings) {
    Optional<FuzzyDate> published = Dates.published(story);
    for (Located<Event> located : story.all(Event.class)) {
      Event event = located.value();
      Optional<FuzzyDate> date = event.getDate();
      if (event.getStatus() == EventStatus.OCCURRED && Dates.certainlyBefore(published, date)) {
        findings.report(
            EVENT_STATUS_CONTRADICTS_DATE,
            located.at("status"),
            facts ->
                facts
                    .shortened(date.get().toString())
                    .putFact("published", published.get().toString()));
      }
      if (event.getStatus() == EventStatus.PLANNED && Dates.certainlyBefore(date, published)) {
        findings.report(
            EVENT_PLAN_OVERDUE,
            located.at("status"),
            facts ->
                facts
                    .shortened(date.get().toString())
                    .putFact("published", published.get().toString()));
      }
      if (event.getKind().equals(EventKind.VOTE)
          && event.getStatus() == EventStatus.OCCURRED
          && event.getBallot().isEmpty()) {
        findings.report(EVENT_VOTE_WITHOUT_BALLOT, located.at("kind"), event.getId());
      }
    }
  }
}
