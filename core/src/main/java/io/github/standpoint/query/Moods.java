package io.github.standpoint.query;

import io.github.standpoint.element.Verdict;
import io.github.standpoint.event.Event;
import io.github.standpoint.event.EventStatus;
import io.github.standpoint.query.Moment.Mood;
import java.util.Optional;

/** What is told as done, planned or possible, as far as the story lets it stand. */
final class Moods {
  private Moods() {}

  /** Returns what an event is: a denied or doubtful one is neither done nor planned. */
  static Mood of(Event event) {
    return judged(said(event), event.getVerdict());
  }

  /**
   * Returns what the story's own judgement leaves of this. What is found not to be so is not done;
   * that something is found <em>not</em> to have failed does not say that it came about.
   */
  static Mood judged(Mood told, Optional<Verdict> verdict) {
    if (verdict.isEmpty() || verdict.get() == Verdict.CONFIRMED) {
      return told;
    }
    boolean denied = verdict.get() == Verdict.REFUTED || verdict.get() == Verdict.DOES_NOT_HOLD;
    return denied && told != Mood.NOT_DONE ? Mood.NOT_DONE : Mood.UNDECIDED;
  }

  /** Returns the mood of a deed that is known from the words of others, if it is. */
  static Mood attributed(Mood told, boolean ofOthers) {
    return ofOthers && (told == Mood.DONE || told == Mood.ONGOING) ? Mood.CLAIMED : told;
  }

  private static Mood said(Event event) {
    boolean confirmed = event.getVerdict().equals(Optional.of(Verdict.CONFIRMED));
    return attributed(of(event.getStatus()), !event.getAccordingTo().isEmpty() && !confirmed);
  }

  private static Mood of(EventStatus status) {
    return switch (status) {
      case POSSIBLE -> Mood.POSSIBLE;
      case PLANNED, POSTPONED -> Mood.PLANNED;
      case ONGOING -> Mood.ONGOING;
      case OCCURRED -> Mood.DONE;
      case DID_NOT_OCCUR, CANCELLED -> Mood.NOT_DONE;
    };
  }
}
