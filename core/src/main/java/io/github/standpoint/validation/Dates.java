package io.github.standpoint.validation;

import io.github.standpoint.element.Id;
import io.github.standpoint.element.Subject;
import io.github.standpoint.event.Event;
import io.github.standpoint.position.Position;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.value.Answer;
import io.github.standpoint.value.FuzzyDate;
import java.util.Optional;

/** When something was so: its own date, or that of the statement or event that carries it. */
final class Dates {

  private Dates() {}

  static Optional<FuzzyDate> of(Position position, IndexedStory story) {
    if (position.getDate().isPresent() || position.getAccordingTo().size() != 1) {
      return position.getDate();
    }
    return story
        .find(position.getAccordingTo().get(0), Statement.class)
        .flatMap(Statement::getDate);
  }

  /** The date of a milestone, or that of the event it names. */
  static Optional<FuzzyDate> of(
      Optional<FuzzyDate> own,
      Optional<? extends Id<? extends Subject>> event,
      IndexedStory story) {
    return own.isPresent()
        ? own
        : event.flatMap(it -> story.find(it, Event.class)).flatMap(Event::getDate);
  }

  /** The last moment at which the story can have known something. */
  static Optional<FuzzyDate> published(IndexedStory story) {
    return story.lastTold();
  }

  static boolean certainlyBefore(Optional<FuzzyDate> first, Optional<FuzzyDate> second) {
    return first.isPresent()
        && second.isPresent()
        && first.get().before(second.get()) == Answer.CERTAINLY;
  }

  /** Returns which of the two begins earlier: the one that is there, the first of equals. */
  static Optional<FuzzyDate> earlier(Optional<FuzzyDate> one, Optional<FuzzyDate> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isPresent() ? one : other;
    }
    return other.get().earliest().isBefore(one.get().earliest()) ? other : one;
  }

  /** Whether two things were so at certainly the same time: equal words, or no words for either. */
  static boolean same(Optional<FuzzyDate> one, Optional<FuzzyDate> other) {
    return one.equals(other);
  }
}
