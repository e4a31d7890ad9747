package io.github.standpoint.validation;

import static io.github.standpoint.validation.BaseStory.NORWAY;
import static io.github.standpoint.validation.BaseStory.PLEDGE;
import static io.github.standpoint.validation.BaseStory.POSITION;
import static io.github.standpoint.validation.BaseStory.UKRAINE;
import static io.github.standpoint.validation.BaseStory.event;
import static io.github.standpoint.validation.BaseStory.says;
import static io.github.standpoint.validation.BaseStory.with;

import io.github.standpoint.Story;
import io.github.standpoint.actor.Actor;
import io.github.standpoint.event.Ballot;
import io.github.standpoint.event.BallotChoice;
import io.github.standpoint.event.BallotOutcome;
import io.github.standpoint.event.EventKind;
import io.github.standpoint.event.EventStatus;
import io.github.standpoint.event.Participation;
import io.github.standpoint.event.Presence;
import io.github.standpoint.event.Tally;
import io.github.standpoint.event.Threshold;
import io.github.standpoint.event.Vote;
import io.github.standpoint.outlook.Implication;
import io.github.standpoint.outlook.Likelihood;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.value.Effect;
import java.util.List;
import java.util.function.Consumer;

/** What events and votes can get wrong, and what the story concludes itself. */
final class EventFaults {

  static final List<OneFault> CASES =
      List.of(
          new OneFault(
              StandardRule.EVENT_STATUS_CONTRADICTS_DATE,
              "/events/0/status",
              event(it -> it.status(EventStatus.OCCURRED).date("2024-03-15")),
              event(it -> it.status(EventStatus.OCCURRED).date("2024-04"))),
          new OneFault(
              StandardRule.EVENT_PLAN_OVERDUE,
              "/events/0/status",
              event(it -> it.status(EventStatus.PLANNED).date("2024-04")),
              event(it -> it.status(EventStatus.PLANNED).date("2024-02"))),
          new OneFault(
              StandardRule.EVENT_VOTE_WITHOUT_BALLOT,
              "/events/0/kind",
              event(it -> it.kind(EventKind.VOTE)),
              event(it -> it.kind(EventKind.VOTE).status(EventStatus.OCCURRED))),
          new OneFault(
              StandardRule.BALLOT_DUPLICATE_VOTER,
              "/events/0/ballot/votes/1",
              votes(vote(NORWAY), vote(UKRAINE)),
              votes(vote(NORWAY), vote(NORWAY))),
          new OneFault(
              StandardRule.BALLOT_VOTES_EXCEED_TALLY,
              "/events/0/ballot/tallies",
              ballot(it -> it.addVotes(vote(NORWAY), vote(UKRAINE)).addTally(tally(2, 0))),
              ballot(it -> it.addVotes(vote(NORWAY), vote(UKRAINE)).addTally(tally(1, 0)))),
          new OneFault(
              StandardRule.BALLOT_TALLY_EXCEEDS_ELIGIBLE,
              "/events/0/ballot/tallies/0",
              ballot(it -> it.addTally(eligible(3, 2, 5))),
              ballot(it -> it.addTally(eligible(3, 2, 4)))),
          new OneFault(
              StandardRule.BALLOT_OUTCOME_CONTRADICTS_TALLY,
              "/events/0/ballot/outcome",
              outcome(5, 4),
              outcome(4, 4)),
          new OneFault(
              StandardRule.BALLOT_ABSENT_VOTER_TOOK_PART,
              "/events/0/ballot/votes/0/choice",
              present(Presence.LEFT),
              present(Presence.ABSENT)),
          new OneFault(
              StandardRule.IMPLICATION_STATED_AS_FACT_IN_OWN_VOICE,
              "/implications/0/likelihood",
              implication(Likelihood.unquantified("may")),
              implication(Likelihood.statedAsFact())));

  private EventFaults() {}

  private static Vote vote(Actor voter) {
    return Vote.of(voter, BallotChoice.FOR);
  }

  private static Tally tally(int inFavor, int against) {
    return Tally.builder().inFavor(inFavor).against(against).build();
  }

  private static Tally eligible(int inFavor, int against, int eligible) {
    return Tally.builder().inFavor(inFavor).against(against).eligible(eligible).build();
  }

  private static Story ballot(Consumer<Ballot.Builder> parts) {
    Ballot.Builder ballot = Ballot.builder();
    parts.accept(ballot);
    return event(it -> it.kind(EventKind.VOTE).ballot(ballot.build()));
  }

  private static Story votes(Vote... votes) {
    return ballot(it -> it.addVotes(votes));
  }

  private static Story outcome(int inFavor, int against) {
    return ballot(
        it ->
            it.addTally(tally(inFavor, against))
                .threshold(Threshold.SIMPLE_MAJORITY)
                .outcome(BallotOutcome.ADOPTED));
  }

  private static Story present(Presence presence) {
    return event(
        it ->
            it.kind(EventKind.VOTE)
                .addParticipant(Participation.builder().actor(NORWAY).presence(presence).build())
                .ballot(Ballot.builder().addVote(vote(NORWAY)).build()));
  }

  private static Story implication(Likelihood likelihood) {
    Implication implication =
        Implication.builder()
            .id("implication")
            .cause(POSITION)
            .effect(Effect.REDUCES)
            .addAffects(UKRAINE)
            .likelihood(likelihood)
            .addEvidence(says(PLEDGE))
            .build();
    return with(it -> it.addImplication(implication));
  }
}
