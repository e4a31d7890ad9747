package io.github.standpoint.validation;

import static io.github.standpoint.report.StandardRule.BALLOT_ABSENT_VOTER_TOOK_PART;
import static io.github.standpoint.report.StandardRule.BALLOT_DUPLICATE_VOTER;
import static io.github.standpoint.report.StandardRule.BALLOT_OUTCOME_CONTRADICTS_TALLY;
import static io.github.standpoint.report.StandardRule.BALLOT_VOTES_EXCEED_TALLY;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.actor.Group;
import io.github.standpoint.element.Id;
import io.github.standpoint.event.Ballot;
import io.github.standpoint.event.BallotChoice;
import io.github.standpoint.event.BallotOutcome;
import io.github.standpoint.event.Event;
import io.github.standpoint.event.Participation;
import io.github.standpoint.event.Presence;
import io.github.standpoint.event.Tally;
import io.github.standpoint.event.Threshold;
import io.github.standpoint.event.Vote;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.report.Pointer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Votes, their count and what came of them agree. */
final class BallotRules {
  private static final Set<BallotChoice> CAST =
      EnumSet.of(BallotChoice.FOR, BallotChoice.AGAINST, BallotChoice.ABSTAIN);

  private BallotRules() {}

  static void check(IndexedStory story, Findings findings) {
    for (Located<Ballot> ballot : story.all(Ballot.class)) {
      voters(ballot, findings);
      counts(ballot, story, findings);
      outcome(ballot, findings);
    }
    for (Located<Event> event : story.all(Event.class)) {
      presence(event, findings);
    }
  }

  private static void voters(Located<Ballot> located, Findings findings) {
    List<Vote> votes = located.value().getVotes();
    if (votes.size() < 2) {
      return;
    }
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < votes.size(); i++) {
      Integer earlier = first.putIfAbsent(votes.get(i).getActor().toString(), i);
      if (earlier != null) {
        Id<Actor> voter = votes.get(i).getActor();
        findings.report(
            BALLOT_DUPLICATE_VOTER,
            located.at("votes").child(i),
            facts ->
                facts.shortened(voter).addRelated(located.at("votes").child(earlier).toString()));
      }
    }
  }

  private static void counts(Located<Ballot> located, IndexedStory story, Findings findings) {
    exceeds(located, BallotChoice.FOR, Tally::getInFavor, "inFavor", story, findings);
    exceeds(located, BallotChoice.AGAINST, Tally::getAgainst, "against", story, findings);
    exceeds(located, BallotChoice.ABSTAIN, Tally::getAbstained, "abstained", story, findings);
  }

  private static void exceeds(
      Located<Ballot> located,
      BallotChoice choice,
      Function<Tally, Optional<Integer>> reported,
      String name,
      IndexedStory story,
      Findings findings) {
    Ballot ballot = located.value();
    if (ballot.getVotes().isEmpty()) {
      return;
    }
    Optional<Integer> most =
        ballot.getTallies().stream()
            .flatMap(it -> reported.apply(it).stream())
            .max(Integer::compare);
    // Mostly fewer votes are told than were counted.
    if (most.isEmpty() || ballot.getVotes().size() <= most.get()) {
      return;
    }
    int counted = counted(ballot, choice, story);
    if (counted > 0 && counted > most.get()) {
      findings.report(
          BALLOT_VOTES_EXCEED_TALLY,
          located.at("tallies"),
          facts ->
              facts
                  .shortened(Integer.toString(counted))
                  .putFact("choice", name)
                  .putFact("reported", most.get().toString()));
    }
  }

  /** A group votes with as many votes as it has members, so its vote counts for one at least. */
  private static int counted(Ballot ballot, BallotChoice choice, IndexedStory story) {
    int counted = 0;
    for (Vote vote : ballot.getVotes()) {
      if (vote.getChoice() == choice && story.find(vote.getActor(), Group.class).isEmpty()) {
        counted++;
      }
    }
    return counted;
  }

  /** Where reports of the count differ, nothing can be held against the outcome. */
  private static void outcome(Located<Ballot> located, Findings findings) {
    Ballot ballot = located.value();
    if (ballot.getTallies().size() != 1 || ballot.getOutcome().isEmpty()) {
      return;
    }
    Optional<Boolean> passed =
        ballot.getThreshold().flatMap(it -> passed(it, ballot.getTallies().get(0)));
    BallotOutcome outcome = ballot.getOutcome().get();
    boolean contradicts =
        outcome.equals(BallotOutcome.ADOPTED) && passed.filter(it -> !it).isPresent()
            || outcome.equals(BallotOutcome.REJECTED) && passed.filter(it -> it).isPresent()
            || outcome.equals(BallotOutcome.VETOED)
                && ballot.getTallies().get(0).getAgainst().filter(it -> it == 0).isPresent();
    if (contradicts) {
      findings.report(BALLOT_OUTCOME_CONTRADICTS_TALLY, located.at("outcome"), outcome.text());
    }
  }

  /** Whether the count reaches the threshold; empty if the count does not say enough. */
  private static Optional<Boolean> passed(Threshold threshold, Tally tally) {
    Optional<Integer> inFavor = tally.getInFavor();
    Optional<Integer> against = tally.getAgainst();
    if (threshold.equals(Threshold.SIMPLE_MAJORITY)) {
      return both(inFavor, against, (yes, no) -> yes > no);
    }
    if (threshold.equals(Threshold.TWO_THIRDS)) {
      return both(inFavor, against, (yes, no) -> 3L * yes >= 2L * (yes + (long) no));
    }
    if (threshold.equals(Threshold.ABSOLUTE_MAJORITY)) {
      return both(inFavor, tally.getEligible(), (yes, all) -> 2L * yes > all);
    }
    if (threshold.equals(Threshold.NINE_OF_FIFTEEN_NO_VETO)) {
      // A vote against by a permanent member is a veto, but the count does not say whose it is.
      return inFavor.filter(yes -> yes < 9).map(yes -> false);
    }
    if (threshold.equals(Threshold.UNANIMITY) || threshold.equals(Threshold.CONSENSUS)) {
      return against.map(no -> no == 0);
    }
    return Optional.empty();
  }

  @FunctionalInterface
  private interface Comparison {
    boolean holds(int one, int other);
  }

  private static Optional<Boolean> both(
      Optional<Integer> one, Optional<Integer> other, Comparison comparison) {
    return one.flatMap(it -> other.map(that -> comparison.holds(it, that)));
  }

  private static void presence(Located<Event> located, Findings findings) {
    Event event = located.value();
    if (event.getParticipants().isEmpty() || event.getBallot().isEmpty()) {
      return;
    }
    Set<String> away = participants(event, Presence.ABSENT);
    Set<String> there = participants(event, Presence.TOOK_PART);
    List<Vote> votes = event.getBallot().get().getVotes();
    for (int i = 0; i < votes.size(); i++) {
      BallotChoice choice = votes.get(i).getChoice();
      String voter = votes.get(i).getActor().toString();
      if (CAST.contains(choice) && away.contains(voter)
          || choice == BallotChoice.ABSENT && there.contains(voter)) {
        findings.report(BALLOT_ABSENT_VOTER_TOOK_PART, choiceOf(i, located), voter);
      }
    }
  }

  private static Set<String> participants(Event event, Presence presence) {
    Set<String> participants = new HashSet<>();
    for (Participation each : event.getParticipants()) {
      if (each.getPresence().filter(it -> it == presence).isPresent()) {
        participants.add(each.getActor().toString());
      }
    }
    return participants;
  }

  private static Pointer choiceOf(int vote, Located<Event> located) {
    return at(Vote.class, "choice", at(Ballot.class, "votes", located.at("ballot")).child(vote));
  }

  private static Pointer at(Class<?> type, String attribute, Pointer at) {
    return at.child(attribute, Model.of(type).attribute(attribute).orElseThrow().index());
  }
}
