package io.github.standpoint.testing.generation;

import static io.github.standpoint.position.Direction.AGAINST;
import static io.github.standpoint.position.Direction.FOR;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.assistance.Component;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.element.Subject;
import io.github.standpoint.outlook.Implication;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.Claim;
import io.github.standpoint.position.Direction;
import io.github.standpoint.position.Position;
import io.github.standpoint.position.Stance;
import io.github.standpoint.proposal.Measure;
import io.github.standpoint.proposal.Proposal;
import io.github.standpoint.proposal.ProposalStatus;
import io.github.standpoint.proposal.Provision;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.testing.generation.Printed.Sentence;
import io.github.standpoint.value.FuzzyDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Positions that fit what they are about, and holders who do not contradict themselves. */
final class Positions {
  private static final Set<Stance> REACTIONS =
      Set.of(
          Stance.WELCOMES,
          Stance.ACCEPTS,
          Stance.REJECTS,
          Stance.CONDEMNS,
          Stance.CRITICIZES,
          Stance.PRAISES,
          Stance.REGRETS);
  private static final Set<Stance> SAYING_NOT =
      Set.of(Stance.RULES_OUT, Stance.REFUSES, Stance.DENIES, Stance.REJECTS);

  private record Held(Id<Position> id, Direction direction, Optional<FuzzyDate> date) {}

  private record Matter(Id<Actor> holder, Id<?> about) {}

  /** The end of a chain of positions, and when it was taken. */
  private record Latest(Position position, Subject about, long day) {}

  private final Draft draft;
  private final Choices choices;
  private final Matters matters;
  private final Map<Matter, List<Held>> held = new HashMap<>();
  private final List<Latest> latest = new ArrayList<>();

  Positions(Draft draft, Matters matters) {
    this.draft = draft;
    this.choices = draft.choices;
    this.matters = matters;
  }

  void position() {
    if (!latest.isEmpty() && choices.oneIn(5)) {
      Latest earlier =
          latest.remove(latest.size() - 1 - choices.below(Math.min(latest.size(), 20)));
      if (earlier.day() < draft.days.published()) {
        changed(earlier);
        return;
      }
    }
    Subject about = draft.pool.pick(Subject.class).orElseThrow();
    Actor holder = draft.pool.pick(Actor.class).orElseThrow();
    List<Provenance> words = draft.words(2);
    Position.Builder builder = builder(words).holder(holder).about(about);
    long day = draft.days.past();
    Optional<FuzzyDate> date =
        choices.oneIn(3) ? Optional.of(draft.days.around(day)) : Optional.empty();
    date.ifPresent(builder::date);
    Optional<Long> known = date.isPresent() ? Optional.of(day) : dayOf(words);
    Stance stance = stance(about, holder.getId(), known);
    Id<Actor> agent = holder.getId();
    if (about instanceof Measure measure && stance.commissive() && !measure.getAgents().isEmpty()) {
      // One offers or rules out what one does oneself.
      agent = choices.pick(measure.getAgents());
      builder.holder(agent);
    }
    finish(
        builder.stance(stance), stance, new Matter(agent, about.getId()), date, words, about, day);
  }

  private Position.Builder builder(List<Provenance> words) {
    Position.Builder builder = Position.builder().id(draft.<Position>id("position"));
    words.forEach(builder::addAccordingTo);
    return builder;
  }

  private Optional<Long> dayOf(List<Provenance> words) {
    return words.size() == 1 && words.get(0) instanceof Statement it
        ? draft.day(it.getId())
        : Optional.empty();
  }

  /** The same holder on the same subject on a later day. */
  private void changed(Latest earlier) {
    long day = draft.days.from(earlier.day() + 1);
    FuzzyDate date = Days.exactly(day);
    List<Provenance> words = draft.words(2);
    Id<Actor> holder = earlier.position().getHolder();
    Stance stance = stance(earlier.about(), holder, Optional.of(day));
    if (stance.commissive()) {
      stance = Stance.SUPPORTS;
    }
    Position.Builder builder =
        builder(words)
            .holder(holder)
            .about(earlier.about())
            .date(date)
            .supersedes(earlier.position().getId())
            .stance(stance);
    Matter matter = new Matter(holder, earlier.about().getId());
    finish(builder, stance, matter, Optional.of(date), words, earlier.about(), day);
  }

  private void finish(
      Position.Builder builder,
      Stance stance,
      Matter matter,
      Optional<FuzzyDate> date,
      List<Provenance> words,
      Subject about,
      long day) {
    Certainty certainty =
        contradicts(matter, stance, date) && !draft.doubt()
            ? Certainty.PROBABLE
            : matters.certainty(draft.anonymousOnly(words));
    builder.certainty(certainty);
    Optional<Sentence> sentence =
        SAYING_NOT.contains(stance)
            ? draft.printed.print(choices.pick(draft.tongue.names()), draft.tongue.denial())
            : draft.printed.print();
    if (SAYING_NOT.contains(stance)) {
      sentence.ifPresent(it -> builder.addEvidence(Printed.whole(it)));
    } else {
      draft.evidence(Position.class, builder, sentence);
    }
    draft.relyOn(words);
    Position made =
        draft.finish(
            Position.class,
            builder,
            "holder",
            "stance",
            "about",
            "certainty",
            "date",
            "supersedes",
            "accordingTo");
    held.computeIfAbsent(matter, it -> new ArrayList<>())
        .add(new Held(made.getId(), stance.direction(), date));
    latest.add(new Latest(made, about, day));
  }

  private boolean contradicts(Matter matter, Stance stance, Optional<FuzzyDate> date) {
    Direction direction = stance.direction();
    Direction opposite = direction == FOR ? AGAINST : FOR;
    return (direction == FOR || direction == AGAINST)
        && held.getOrDefault(matter, List.of()).stream()
            .anyMatch(it -> it.direction() == opposite && it.date().equals(date));
  }

  /** Returns a stance that one can take on this subject on this day. */
  private Stance stance(Subject about, Id<Actor> holder, Optional<Long> day) {
    if (choices.oneIn(30)) {
      return Stance.of("x-desk-hedges");
    }
    if (draft.doubt()) {
      return choices.pick(Words.known(Stance.VOCABULARY));
    }
    Optional<Long> cause = draft.day(about.getId());
    boolean tooEarly = day.isPresent() && cause.isPresent() && day.get() < cause.get();
    boolean agreed = about instanceof Proposal proposal && agreed(proposal, holder);
    List<Stance> fitting =
        Words.known(Stance.VOCABULARY).stream()
            .filter(it -> !(tooEarly && REACTIONS.contains(it)))
            .filter(it -> !(agreed && it.direction() == AGAINST))
            .filter(it -> !it.commissive() || doable(about))
            .filter(it -> !(asserts(it) && !assertable(about)))
            .toList();
    return choices.pick(fitting);
  }

  private static boolean agreed(Proposal proposal, Id<Actor> holder) {
    return proposal.getAddressees().contains(holder)
        && proposal.getMilestones().stream()
            .anyMatch(
                it ->
                    it.getStatus().equals(ProposalStatus.AGREED)
                        || it.getStatus().equals(ProposalStatus.IN_FORCE));
  }

  private static boolean asserts(Stance stance) {
    return stance.equals(Stance.AFFIRMS) || stance.equals(Stance.DENIES);
  }

  private static boolean assertable(Subject about) {
    return !(about instanceof Actor
        || about instanceof Measure
        || about instanceof Proposal
        || about instanceof Provision
        || about instanceof SecurityPackage
        || about instanceof Component);
  }

  private static boolean doable(Subject about) {
    return !(about instanceof Claim
        || about instanceof Statement
        || about instanceof Actor
        || about instanceof Implication);
  }
}
