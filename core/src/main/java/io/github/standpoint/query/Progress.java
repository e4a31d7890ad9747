package io.github.standpoint.query;

import io.github.standpoint.assistance.PackageMilestone;
import io.github.standpoint.element.Id;
import io.github.standpoint.event.Event;
import io.github.standpoint.proposal.ProposalMilestone;
import io.github.standpoint.query.Moment.Mood;
import io.github.standpoint.value.FuzzyDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How far the proposals and packages of one story have come. A step has been reached if it has a
 * date on which it was, or none on which it is due; paid late is paid. A step that names an event
 * has been reached if that event has, and the story lets it stand. Immutable and safe for several
 * threads.
 */
public final class Progress {
  private static final Set<Mood> REACHED = EnumSet.of(Mood.DONE, Mood.ONGOING, Mood.CLAIMED);

  private final StoryIndex index;

  private Progress(StoryIndex index) {
    this.index = index;
  }

  /** Returns the progress that is told in this story. */
  public static Progress in(StoryIndex index) {
    return new Progress(index);
  }

  /** Returns whether the step has been taken, be it on somebody's word. */
  public boolean reached(ProposalMilestone step) {
    return REACHED.contains(mood(step));
  }

  /** Returns whether the step has been taken, be it on somebody's word. */
  public boolean reached(PackageMilestone step) {
    return REACHED.contains(mood(step));
  }

  /** Returns what the step is: done, due, or as good as the event that it names. */
  public Mood mood(ProposalMilestone step) {
    return mood(step.getDate(), step.getExpected(), step.getEvent(), step.getAccordingTo());
  }

  /** Returns what the step is: done, due, or as good as the event that it names. */
  public Mood mood(PackageMilestone step) {
    return mood(step.getDate(), step.getExpected(), step.getEvent(), step.getAccordingTo());
  }

  private Mood mood(
      Optional<FuzzyDate> date,
      Optional<FuzzyDate> expected,
      Optional<? extends Id<?>> event,
      List<?> accordingTo) {
    Mood own = date.isPresent() || expected.isEmpty() ? Mood.DONE : Mood.EXPECTED;
    Mood told = event.flatMap(it -> index.find(it, Event.class)).map(Moods::of).orElse(own);
    return Moods.attributed(told, !accordingTo.isEmpty());
  }
}
