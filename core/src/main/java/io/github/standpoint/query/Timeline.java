package io.github.standpoint.query;

import io.github.standpoint.Encoding;
import io.github.standpoint.Story;
import io.github.standpoint.assistance.PackageMilestone;
import io.github.standpoint.event.Event;
import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.Scalar;
import io.github.standpoint.proposal.ProposalMilestone;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.validation.Located;
import io.github.standpoint.value.FuzzyDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything in a story that has a date, and apart from it what could have one and has none. Dates
 * stay as vague as they are written: the list is only sorted by what each can mean at the earliest,
 * and {@link Moment#before} says which order is certain. Immutable and safe for several threads.
 *
 * <pre>{@code
 * for (Moment moment : Timeline.of(story).moments()) {
 *   System.out.println(moment.date().orElseThrow() + " " + moment.mood() + " " + moment.value());
 * }
 * }</pre>
 */
public final class Timeline {
  private final List<Moment> moments;
  private final List<Moment> undated;

  private Timeline(List<Moment> moments, List<Moment> undated) {
    this.moments = List.copyOf(moments);
    this.undated = List.copyOf(undated);
  }

  /** Returns the timeline of this story. */
  public static Timeline of(Story story) {
    List<Moment> moments = new ArrayList<>();
    List<Moment> undated = new ArrayList<>();
    for (Located<?> located : StoryIndex.of(story).values().values()) {
      if (!(located.value() instanceof Encoding)) { // when the record was made is not of the story
        collect(located, moments);
        if (lacksDate(located.value())) {
          undated.add(new Moment(located, "date", Optional.empty()));
        }
      }
    }
    moments.sort(
        Comparator.comparing(Moment::earliest)
            .thenComparing(Moment::latest)
            .thenComparing(it -> it.value().at()));
    return new Timeline(moments, undated);
  }

  private static <T> void collect(Located<T> located, List<Moment> moments) {
    for (Attribute<T> attribute : located.type().attributes()) {
      if (attribute.kind() == Scalar.DATE) {
        for (Object date : attribute.values(located.value())) {
          moments.add(new Moment(located, attribute.name(), Optional.of((FuzzyDate) date)));
        }
      }
    }
  }

  /** A milestone that names an event has its date there. */
  private static boolean lacksDate(Object value) {
    if (value instanceof ProposalMilestone step) {
      return step.getEvent().isEmpty() && step.getDate().or(step::getExpected).isEmpty();
    }
    if (value instanceof PackageMilestone step) {
      return step.getEvent().isEmpty() && step.getDate().or(step::getExpected).isEmpty();
    }
    return value instanceof Event event && event.getDate().isEmpty()
        || value instanceof Statement statement && statement.getDate().isEmpty();
  }

  /** Returns what has a date, by the earliest moment that the date can mean, then the latest. */
  public List<Moment> moments() {
    return moments;
  }

  /** Returns the events, statements and milestones without a date, in the order of the document. */
  public List<Moment> undated() {
    return undated;
  }
}
