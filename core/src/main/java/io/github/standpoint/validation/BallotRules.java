package io.github.standpoint.validation;

import static io.github.standpoint.report.StandardRule.BALLOT_ABSENT_VOTER_TOOK_PART;
import static io.github.standpoint.report.StandardRule.BALLOT_DUPLICATE_VOTER;
import static io.github.standpoint.report.StandardRule.BALLOT_TALLY_EXCEEDS_ELIGIBLE;
import static io.github.standpoint.report.StandardRule.BALLOT_VOTES_EXCEED_TALLY;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.actor.Group;
import io.github.standpoint.element.Id;
import io.github.standpoint.event.Ballot;
import io.github.standpoint.event.BallotChoice;
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
import java.util.stream.Stream;

/** Votes and their count agree. */
final class BallotRules {
  private static final Set<BallotChoice> CAST =
      EnumSet.of(BallotChoice.FOR, BallotChoice.AGAINST, BallotChoice.ABSTAIN);

  private BallotRules() {}

  static void check(IndexedStory story, Findings findings) {
    for (Located<Ballot> ballot : story.all(Ballot.class)) {
      voters(ballot, findings);
      counts(ballot, story, findings);
      eligible(ballot, findings);
      BallotOutcomeRules.check(ballot, story, findings);
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

  /** A typing error in a count shows where it comes to more than could vote. */
  private static void eligible(Located<Ballot> located, Findings findings) {
    Ballot ballot = located.value();
    for (int i = 0; i < ballot.getTallies().size(); i++) {
      Tally tally = ballot.getTallies().get(i);
      long sum =
          Stream.of(tally.getInFavor(), tally.getAgainst(), tally.getAbstained(), tally.getAbsent())
              .mapToLong(it -> it.orElse(0))
              .sum();
      Optional<Integer> most =
          tally
              .getEligible()
              .or(
                  () ->
                      ballot
                          .getThreshold()
                          .filter(Threshold.NINE_OF_FIFTEEN_NO_VETO::equals)
                          .map(it -> BallotOutcomeRules.COUNCIL));
      if (most.filter(it -> it < sum).isPresent()) {
        findings.report(
            BALLOT_TALLY_EXCEEDS_ELIGIBLE,
            located.at("tallies").child(i),
            facts ->
                facts.shortened(Long.toString(sum)).putFact("eligible", most.get().toString()));
      }
    }
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
