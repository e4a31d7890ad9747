package io.github.standpoint.validation;

import static io.github.standpoint.report.StandardRule.POSITION_COMMISSIVE_ON_ANOTHERS_MEASURE;
import static io.github.standpoint.report.StandardRule.POSITION_REACTION_BEFORE_CAUSE;
import static io.github.standpoint.report.StandardRule.POSITION_SUPERSEDES_ANOTHER_HOLDER;
import static io.github.standpoint.report.StandardRule.POSITION_SUPERSEDES_LATER;
import static io.github.standpoint.report.StandardRule.STANCE_DOES_NOT_FIT;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.actor.Group;
import io.github.standpoint.actor.State;
import io.github.standpoint.assistance.Component;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Subject;
import io.github.standpoint.event.Event;
import io.github.standpoint.event.EventStatus;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.outlook.Implication;
import io.github.standpoint.position.Claim;
import io.github.standpoint.position.Position;
import io.github.standpoint.position.Stance;
import io.github.standpoint.proposal.Measure;
import io.github.standpoint.proposal.Proposal;
import io.github.standpoint.proposal.ProposalMilestone;
import io.github.standpoint.proposal.Provision;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.value.FuzzyDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A stance fits what it is about, and its holder does not contradict itself. */
final class PositionRules {
  private static final Set<Stance> REACTIONS =
      Set.of(
          Stance.WELCOMES,
          Stance.ACCEPTS,
          Stance.REJECTS,
          Stance.CONDEMNS,
          Stance.CRITICIZES,
          Stance.PRAISES,
          Stance.REGRETS);

  /** What can be done or said but never be said to be so. */
  private static final Set<Class<?>> NOT_ASSERTABLE =
      Set.of(
          Measure.class, Proposal.class, Provision.class, SecurityPackage.class, Component.class);

  private PositionRules() {}

  static void check(IndexedStory story, Findings findings) {
    Relations relations = Relations.of(story);
    for (Located<Position> position : story.all(Position.class)) {
      commissive(position, story, relations, findings);
      fits(position, story, findings);
      supersession(position, story, findings);
      reaction(position, story, findings);
    }
    ContradictionRules.check(story, findings);
  }

  private static void commissive(
      Located<Position> located, IndexedStory story, Relations relations, Findings findings) {
    Position position = located.value();
    if (!position.getStance().commissive()) {
      return;
    }
    Optional<Measure> measure = story.find(position.getAbout(), Measure.class);
    if (measure.isEmpty()) {
      return;
    }
    List<Id<Actor>> agents = measure.get().getAgents();
    boolean known =
        !agents.isEmpty()
            && known(position.getHolder(), story, relations)
            && agents.stream().allMatch(it -> known(it, story, relations));
    if (known && apart(position.getHolder(), agents, story, relations)) {
      findings.report(
          POSITION_COMMISSIVE_ON_ANOTHERS_MEASURE,
          located.at("stance"),
          facts ->
              facts
                  .shortened(position.getStance().text())
                  .putFact("holder", position.getHolder().toString())
                  .putFact("agents", String.join(", ", agents)));
    }
  }

  /** Bodies of one state act for each other; two states do not, even as allies in one alliance. */
  private static boolean apart(
      Id<Actor> holder, List<Id<Actor>> agents, IndexedStory story, Relations relations) {
    Set<String> circle = relations.circle(List.of(holder));
    Set<String> circles = relations.circle(agents);
    boolean states =
        story.find(holder, State.class).isPresent()
            && agents.stream().allMatch(it -> story.find(it, State.class).isPresent());
    return states
        ? !circles.contains(holder.toString())
            && agents.stream().noneMatch(it -> circle.contains(it.toString()))
        : Collections.disjoint(circle, circles);
  }

  /**
   * A state stands for itself; of others one must know where they belong, and of a group that
   * nobody else is in it.
   */
  private static boolean known(Id<Actor> actor, IndexedStory story, Relations relations) {
    boolean open = story.find(actor, Group.class).filter(it -> !it.isComplete()).isPresent();
    return story.find(actor, State.class).isPresent() || !open && relations.recorded(actor);
  }

  private static void fits(Located<Position> located, IndexedStory story, Findings findings) {
    Position position = located.value();
    Stance stance = position.getStance();
    boolean asserts = stance.equals(Stance.AFFIRMS) || stance.equals(Stance.DENIES);
    if (!asserts && !stance.commissive()) {
      return;
    }
    Optional<Subject> about = story.find(position.getAbout(), Subject.class);
    if (about.isEmpty()) {
      return;
    }
    boolean misfit =
        asserts && (about.get() instanceof Actor || notAssertable(about.get()))
            || stance.commissive() && notDoable(about.get());
    if (misfit) {
      Located<?> found = story.find(position.getAbout()).orElseThrow();
      findings.report(
          STANCE_DOES_NOT_FIT,
          located.at("stance"),
          facts ->
              facts
                  .shortened(stance.text())
                  .addRelated(found.at().toString())
                  .putFact("found", ModelType.phrase(found.type().name())));
    }
  }

  private static boolean notAssertable(Subject about) {
    return NOT_ASSERTABLE.stream().anyMatch(it -> it.isInstance(about));
  }

  private static boolean notDoable(Subject about) {
    return about instanceof Claim
        || about instanceof Statement
        || about instanceof Actor
        || about instanceof Implication;
  }

  private static void supersession(
      Located<Position> located, IndexedStory story, Findings findings) {
    Position position = located.value();
    if (position.getSupersedes().isEmpty()) {
      return;
    }
    Optional<Position> earlier = story.find(position.getSupersedes().get(), Position.class);
    if (earlier.isEmpty()) {
      return;
    }
    // An old stance may be told late: only a date of its own says when it was taken.
    if (Dates.certainlyBefore(Dates.of(position, story), earlier.get().getDate())) {
      findings.report(POSITION_SUPERSEDES_LATER, located.at("supersedes"), earlier.get().getId());
    }
    if (!earlier.get().getHolder().equals(position.getHolder())) {
      findings.report(
          POSITION_SUPERSEDES_ANOTHER_HOLDER, located.at("supersedes"), earlier.get().getHolder());
    }
  }

  private static void reaction(Located<Position> located, IndexedStory story, Findings findings) {
    Position position = located.value();
    if (!REACTIONS.contains(position.getStance())) {
      return;
    }
    Optional<FuzzyDate> taken = Dates.of(position, story);
    if (taken.isEmpty()) {
      return;
    }
    Optional<FuzzyDate> cause =
        story
            .find(position.getAbout(), Event.class)
            .filter(it -> it.getStatus() == EventStatus.OCCURRED)
            .flatMap(Event::getDate)
            .or(
                () ->
                    announced(position) ? Optional.empty() : firstStep(position.getAbout(), story));
    if (Dates.certainlyBefore(taken, cause)) {
      findings.report(
          POSITION_REACTION_BEFORE_CAUSE,
          located.at(position.getDate().isPresent() ? "date" : "about"),
          facts ->
              facts.shortened(taken.get().toString()).putFact("cause", cause.get().toString()));
    }
  }

  /** A plan is rejected or criticized as soon as it is talked about. */
  private static boolean announced(Position position) {
    return position.getStance().equals(Stance.REJECTS)
        || position.getStance().equals(Stance.CRITICIZES);
  }

  /** When a proposal was first known, if each of its milestones has a date. */
  private static Optional<FuzzyDate> firstStep(Id<? extends Subject> about, IndexedStory story) {
    Optional<FuzzyDate> first = Optional.empty();
    Optional<Proposal> proposal = story.find(about, Proposal.class);
    if (proposal.isPresent()) {
      for (ProposalMilestone step : proposal.get().getMilestones()) {
        Optional<FuzzyDate> date = Dates.of(step.getDate(), step.getEvent(), story);
        if (date.isEmpty()) {
          return Optional.empty();
        }
        first = Dates.earlier(first, date);
      }
    }
    return first;
  }

  /** The ids of the positions that another one has taken the place of. */
  static Set<String> superseded(IndexedStory story) {
    Set<String> superseded = new HashSet<>();
    for (Position position : story.story().getPositions()) {
      position.getSupersedes().ifPresent(it -> superseded.add(it.toString()));
    }
    return superseded;
  }
}
