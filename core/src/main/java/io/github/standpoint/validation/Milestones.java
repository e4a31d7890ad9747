package io.github.standpoint.validation;

import io.github.standpoint.assistance.PackageMilestone;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Subject;
import io.github.standpoint.event.Event;
import io.github.standpoint.event.EventStatus;
import io.github.standpoint.proposal.ProposalMilestone;
import io.github.standpoint.value.FuzzyDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Which steps of a proposal or package have been reached: not what is only due. */
final class Milestones {
  private static final Set<EventStatus> CAME =
      EnumSet.of(EventStatus.OCCURRED, EventStatus.ONGOING);

  private Milestones() {}

  static boolean reached(ProposalMilestone step, IndexedStory story) {
    return reached(step.getDate(), step.getExpected(), step.getEvent(), story);
  }

  static boolean reached(PackageMilestone step, IndexedStory story) {
    return reached(step.getDate(), step.getExpected(), step.getEvent(), story);
  }

  /** A step with a date has been reached, later than expected; one at an event when that came. */
  private static boolean reached(
      Optional<FuzzyDate> date,
      Optional<FuzzyDate> expected,
      Optional<? extends Id<? extends Subject>> event,
      IndexedStory story) {
    return (date.isPresent() || expected.isEmpty())
        && event
            .flatMap(it -> story.find(it, Event.class))
            .filter(it -> !CAME.contains(it.getStatus()))
            .isEmpty();
  }
}
