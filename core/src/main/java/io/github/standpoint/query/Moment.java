package io.github.standpoint.query;

import io.github.standpoint.Story;
import io.github.standpoint.actor.Affiliation;
import io.github.standpoint.assistance.Component;
import io.github.standpoint.assistance.PackageMilestone;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Element;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.event.Event;
import io.github.standpoint.event.EventStatus;
import io.github.standpoint.outlook.Development;
import io.github.standpoint.outlook.LikelihoodTerm;
import io.github.standpoint.position.Claim;
import io.github.standpoint.proposal.Measure;
import io.github.standpoint.proposal.ProposalMilestone;
import io.github.standpoint.validation.Located;
import io.github.standpoint.value.Answer;
import io.github.standpoint.value.FuzzyDate;
import io.github.standpoint.value.TimeLimit;
import java.time.Instant;
import java.util.Optional;

/**
 * Something with a date, or that could have one.
 *
 * @param value what it is, and where: an element, a milestone, a time limit, or the story
 * @param attribute the attribute that holds the date, such as {@code expected}
 * @param date the date as written; absent if none is given
 */
public record Moment(Located<?> value, String attribute, Optional<FuzzyDate> date) {

  /** What the date is to the thing that has it: a plan must not be read as a deed. */
  public enum Mood {
    /** It was so on that date. */
    DONE,
    /** It had begun and was not over. */
    ONGOING,
    /** It is announced or meant for that date by those who can bring it about. */
    PLANNED,
    /** A step that is not yet reached is due then, or it is said without a hedge to come. */
    EXPECTED,
    /** It may come about then. */
    POSSIBLE,
    /** Somebody says that it was so then. */
    CLAIMED,
    /** Something has to be done by, at or from then on. */
    LIMIT,
    /** It was once set for that date, and moved. */
    MOVED,
    /** It holds or held during that time. */
    LASTING,
    /** It did not come about, or was called off. */
    NOT_DONE
  }

  /** Returns what has the date: an element, a milestone, a time limit, or the story. */
  public Object thing() {
    return value.value();
  }

  /** Returns the innermost element that it is or belongs to; empty for the story itself. */
  public Optional<Element> element() {
    return Optional.ofNullable(value.element());
  }

  /** Returns the first moment that the date can mean; {@link Instant#MIN} if nothing bounds it. */
  public Instant earliest() {
    return date.map(FuzzyDate::earliest).orElse(Instant.MIN);
  }

  /** Returns the last moment that the date can mean; {@link Instant#MAX} if nothing bounds it. */
  public Instant latest() {
    return date.map(FuzzyDate::latest).orElse(Instant.MAX);
  }

  /** Returns whether the whole of this lies before the whole of the other. */
  public Answer before(Moment other) {
    return date.isPresent() && other.date.isPresent()
        ? date.get().before(other.date.get())
        : Answer.POSSIBLY;
  }

  /** Returns the story's own judgement on what has the date, such as {@code refuted}. */
  public Optional<Verdict> verdict() {
    return value.element() instanceof Attributed fact ? fact.getVerdict() : Optional.empty();
  }

  /** Returns what the date is to the thing that has it. */
  public Mood mood() {
    Object thing = thing();
    if (thing instanceof Event event) {
      return attribute.equals("previousDate") ? Mood.MOVED : of(event.getStatus());
    }
    if (thing instanceof ProposalMilestone || thing instanceof PackageMilestone) {
      return attribute.equals("expected") ? Mood.EXPECTED : Mood.DONE;
    }
    if (thing instanceof TimeLimit) {
      return Mood.LIMIT;
    }
    if (thing instanceof Measure || thing instanceof Component) {
      return Mood.PLANNED;
    }
    return thing instanceof Affiliation || thing instanceof SecurityPackage
        ? Mood.LASTING
        : said(thing);
  }

  private static Mood said(Object thing) {
    if (thing instanceof Development development) {
      boolean hedged = !development.getLikelihood().getTerm().equals(LikelihoodTerm.STATED_AS_FACT);
      return hedged ? Mood.POSSIBLE : Mood.EXPECTED;
    }
    return thing instanceof Claim ? Mood.CLAIMED : Mood.DONE;
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

  /** Returns whether the story itself is what has the date. */
  public boolean ofTheStory() {
    return thing() instanceof Story;
  }
}
