package io.github.standpoint.testing.generation;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.event.Ballot;
import io.github.standpoint.event.BallotChoice;
import io.github.standpoint.event.BallotOutcome;
import io.github.standpoint.event.Event;
import io.github.standpoint.event.EventKind;
import io.github.standpoint.event.EventStatus;
import io.github.standpoint.event.Participation;
import io.github.standpoint.event.Presence;
import io.github.standpoint.event.Tally;
import io.github.standpoint.event.Threshold;
import io.github.standpoint.event.Vote;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.OpenWord;
import io.github.standpoint.value.DateStatus;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Happenings: what occurred lies behind the story, what is planned before it, votes have counts.
 */
final class Events {
  private final Draft draft;
  private final Choices choices;

  Events(Draft draft) {
    this.draft = draft;
    this.choices = draft.choices;
  }

  void event() {
    Id<Event> id = draft.id("event");
    Event.Builder event = Event.builder().id(id);
    EventKind kind =
        choices.oneIn(6) ? EventKind.VOTE : draft.filler.word(new OpenWord<>(EventKind.VOCABULARY));
    EventStatus status = choices.pick(List.of(EventStatus.values()));
    event.kind(kind).status(status);
    date(event, id, status);
    boolean vote = kind.equals(EventKind.VOTE);
    if (vote && !draft.doubt()) {
      vote(event);
    } else {
      participants(event);
    }
    draft.evidence(Event.class, event);
    draft.finish(
        Event.class,
        event,
        "kind",
        "status",
        "date",
        "dateStatus",
        "previousDate",
        "participants",
        "ballot");
  }

  private void date(Event.Builder event, Id<Event> id, EventStatus status) {
    boolean ahead = status == EventStatus.POSSIBLE || status == EventStatus.PLANNED;
    long day = ahead ? draft.days.future() : draft.days.past();
    if (choices.oneIn(4)) {
      event.dateStatus(choices.pick(List.of(DateStatus.values())));
    } else if (choices.oneIn(2)) {
      event.date(draft.days.around(day));
      if (status == EventStatus.OCCURRED) {
        draft.day(id, day);
      }
    }
    if (status == EventStatus.POSTPONED) {
      event.previousDate(draft.days.any());
    }
  }

  private void participants(Event.Builder event) {
    for (int i = choices.below(3); i > 0; i--) {
      Participation.Builder participation = Participation.builder();
      if (draft.filler.fill(Model.of(Participation.class), participation, Set.of())) {
        event.addParticipant(participation.build());
      }
    }
  }

  private void vote(Event.Builder event) {
    Ballot.Builder ballot = Ballot.builder();
    int inFavor = 0;
    int against = 0;
    int abstained = 0;
    for (Actor voter : draft.pool.several(Actor.class, 4)) {
      BallotChoice choice = choices.pick(List.of(BallotChoice.values()));
      ballot.addVote(Vote.of(voter, choice));
      presence(voter, choice).forEach(event::addParticipant);
      inFavor += choice == BallotChoice.FOR ? 1 : 0;
      against += choice == BallotChoice.AGAINST ? 1 : 0;
      abstained += choice == BallotChoice.ABSTAIN ? 1 : 0;
    }
    Optional<Actor> body = draft.pool.pick(Actor.class);
    body.ifPresent(ballot::body);
    if (choices.oneIn(2)) {
      ballot.threshold(draft.filler.word(new OpenWord<>(Threshold.VOCABULARY)));
    }
    outcome(ballot, inFavor, against, abstained);
    event.ballot(ballot.build());
  }

  /** Those who voted were there, and those absent were not. */
  private List<Participation> presence(Actor voter, BallotChoice choice) {
    if (!choices.oneIn(3)) {
      return List.of();
    }
    Presence presence = choice == BallotChoice.ABSENT ? Presence.ABSENT : Presence.TOOK_PART;
    return List.of(Participation.builder().actor(voter).presence(presence).build());
  }

  /** A count that holds the votes listed, and an outcome that follows from it on any threshold. */
  private void outcome(Ballot.Builder ballot, int inFavor, int against, int abstained) {
    BallotOutcome outcome = draft.filler.word(new OpenWord<>(BallotOutcome.VOCABULARY));
    if (outcome.equals(BallotOutcome.ADOPTED) && against > 0
        || outcome.equals(BallotOutcome.REJECTED) && inFavor > 0) {
      outcome = BallotOutcome.VETOED;
    }
    ballot.outcome(outcome);
    boolean adopted = outcome.equals(BallotOutcome.ADOPTED);
    boolean lost = outcome.equals(BallotOutcome.REJECTED) || outcome.equals(BallotOutcome.VETOED);
    boolean enough = adopted || outcome.equals(BallotOutcome.VETOED);
    int yes = inFavor + (enough ? 9 + choices.below(90) : 0);
    int no = against + (lost ? 1 + choices.below(90) : 0);
    if (choices.oneIn(4)) {
      return;
    }
    int neither = abstained + choices.below(9);
    Tally.Builder tally =
        Tally.builder().inFavor(yes).against(no).abstained(neither).cast(yes + no);
    int eligible = yes + no + neither;
    if (choices.oneIn(3)) {
      int absent = choices.below(9);
      tally.absent(absent);
      eligible += absent;
    }
    ballot.addTally(tally.eligible(eligible).build());
    Optional<Provenance> reporter = draft.pool.pick(Provenance.class);
    if (choices.oneIn(4) && reporter.isPresent()) {
      ballot.addTally(
          Tally.builder().inFavor(yes).eligible(eligible).addAccordingTo(reporter.get()).build());
    }
  }
}
