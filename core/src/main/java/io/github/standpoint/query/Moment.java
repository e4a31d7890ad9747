package io.github.standpoint.query;

import io.github.standpoint.Story;
import io.github.standpoint.actor.Affiliation;
import io.github.standpoint.assistance.Component;
import io.github.standpoint.assistance.PackageMilestone;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Element;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.event.Event;
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
import java.util.ArrayList;
import java.util.List;
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
    /** Somebody says that it was so then; the story passes on the word and adds nothing to it. */
    CLAIMED,
    /**
     * The story leaves it open: it is contested, could not be checked, or is only talked about.
     * Nobody need have said that it is so.
     */
    UNDECIDED,
    /** Something has to be done by, at or from then on. */
    LIMIT,
    /** It was once set for that date, and moved: put off, or reached on another day. */
    MOVED,
    /** It holds or held during that time. */
    LASTING,
    /** It did not come about, was called off, or the story finds that it is not so. */
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

  /**
   * Returns on whose word it stands: that of the innermost value that names any, such as a step of
   * a package, or else of the element; empty: the story says it itself.
   */
  public List<Id<? extends Provenance>> accordingTo() {
    List<Id<? extends Provenance>> own = named(value);
    return own.isEmpty() && value.element() instanceof Attributed fact
        ? fact.getAccordingTo()
        : own;
  }

  private static <T> List<Id<? extends Provenance>> named(Located<T> located) {
    List<Id<? extends Provenance>> named = new ArrayList<>();
    located
        .type()
        .attribute("accordingTo")
        .ifPresent(it -> it.values(located.value()).forEach(id -> named.add(Id.of("" + id))));
    return List.copyOf(named);
  }

  /**
   * Returns what the date is to the thing that has it, as far as the story lets it stand.
   *
   * <p>The story's own judgement comes first: what is refuted or does not hold is {@link
   * Mood#NOT_DONE}, whatever its status; what is disputed, unverified or not asserted is {@link
   * Mood#UNDECIDED}, for none of these says even that it is possible. An event that occurred or
   * goes on, or a step that was reached, on the word of others alone is {@link Mood#CLAIMED}: a
   * minister who says that talks took place does not make it so. A plan stays a plan, since it is
   * by their word that it is one; and what others say did <em>not</em> occur stays {@link
   * Mood#NOT_DONE}, so that no "not" is lost. Of these, {@link #accordingTo()} tells the speaker.
   */
  public Mood mood() {
    return thing() instanceof Event event && !attribute.equals("previousDate")
        ? Moods.of(event)
        : Moods.judged(told(), verdict());
  }

  private Mood told() {
    Object thing = thing();
    if (thing instanceof Event) {
      return Mood.MOVED;
    }
    if (thing instanceof ProposalMilestone step) {
      return step(step.getDate());
    }
    if (thing instanceof PackageMilestone step) {
      return step(step.getDate());
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

  /** The day for which a step was once expected that has been reached has moved. */
  private Mood step(Optional<FuzzyDate> reached) {
    if (attribute.equals("expected")) {
      return reached.isPresent() ? Mood.MOVED : Mood.EXPECTED;
    }
    return Moods.attributed(Mood.DONE, !named(value).isEmpty());
  }

  private static Mood said(Object thing) {
    if (thing instanceof Development development) {
      boolean hedged = !development.getLikelihood().getTerm().equals(LikelihoodTerm.STATED_AS_FACT);
      return hedged ? Mood.POSSIBLE : Mood.EXPECTED;
    }
    return thing instanceof Claim ? Mood.CLAIMED : Mood.DONE;
  }

  /** Returns whether the story itself is what has the date. */
  public boolean ofTheStory() {
    return thing() instanceof Story;
  }
}
