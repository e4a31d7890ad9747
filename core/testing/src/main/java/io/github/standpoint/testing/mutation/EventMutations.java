package io.github.standpoint.testing.mutation;

import io.github.standpoint.actor.Actor;
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
import io.github.standpoint.report.StandardRule;
import java.util.List;
import java.util.function.Consumer;

/** What events and votes can get wrong. */
final class EventMutations {
  static final List<Mutation> ALL =
      List.of(
          new Mutation(
              StandardRule.EVENT_STATUS_CONTRADICTS_DATE,
              "an event that occurred after the story was published",
              it ->
                  published(it)
                      .in(
                          it.talks(to -> to.status(EventStatus.OCCURRED).date("1990-03")),
                          it.talks(to -> to.status(EventStatus.OCCURRED).date("2990-04")),
                          "/status")),
          new Mutation(
              StandardRule.EVENT_PLAN_OVERDUE,
              "an event planned for a day before the story was published",
              it ->
                  published(it)
                      .in(
                          it.talks(to -> to.status(EventStatus.PLANNED).date("2990-04")),
                          it.talks(to -> to.status(EventStatus.PLANNED).date("1890-02")),
                          "/status")),
          new Mutation(
              StandardRule.EVENT_VOTE_WITHOUT_BALLOT,
              "a vote without its count",
              it ->
                  it.in(
                      it.talks(to -> to.kind(EventKind.VOTE)),
                      it.talks(to -> to.kind(EventKind.VOTE).status(EventStatus.OCCURRED)),
                      "/kind")),
          new Mutation(
              StandardRule.BALLOT_DUPLICATE_VOTER,
              "a state that votes twice",
              it ->
                  it.in(
                      votes(it, it.norway, it.estonia),
                      votes(it, it.norway, it.norway),
                      "/ballot/votes/1")),
          new Mutation(
              StandardRule.BALLOT_VOTES_EXCEED_TALLY,
              "two named voters of one counted",
              it -> it.in(counted(it, 2), counted(it, 1), "/ballot/tallies")),
          new Mutation(
              StandardRule.BALLOT_TALLY_EXCEEDS_ELIGIBLE,
              "five votes of four who could vote",
              it -> it.in(eligible(it, 5), eligible(it, 4), "/ballot/tallies/0")),
          new Mutation(
              StandardRule.BALLOT_OUTCOME_CONTRADICTS_TALLY,
              "a motion adopted by a tie",
              it -> it.in(adopted(it, 5, 4), adopted(it, 4, 4), "/ballot/outcome")),
          new Mutation(
              StandardRule.BALLOT_ABSENT_VOTER_TOOK_PART,
              "a state that votes while absent",
              it ->
                  it.in(
                      voting(it, Presence.LEFT),
                      voting(it, Presence.ABSENT),
                      "/ballot/votes/0/choice")));

  private EventMutations() {}

  /**
   * Returns the scene beside the story with a date of publication that is vague enough for all that
   * it tells, and sure enough for what lies centuries away.
   */
  static Scene published(Scene scene) {
    return scene.beside(it -> it.updated("1900/2900"));
  }

  private static Vote vote(Actor voter) {
    return Vote.of(voter, BallotChoice.FOR);
  }

  private static Event votes(Scene scene, Actor first, Actor second) {
    return ballot(scene, it -> it.addVotes(vote(first), vote(second)));
  }

  private static Tally tally(int inFavor, int against) {
    return Tally.builder().inFavor(inFavor).against(against).build();
  }

  private static Event ballot(Scene scene, Consumer<Ballot.Builder> parts) {
    Ballot.Builder ballot = Ballot.builder();
    parts.accept(ballot);
    return scene.talks(it -> it.kind(EventKind.VOTE).ballot(ballot.build()));
  }

  private static Event counted(Scene scene, int inFavor) {
    return ballot(
        scene,
        it -> it.addVotes(vote(scene.norway), vote(scene.estonia)).addTally(tally(inFavor, 0)));
  }

  private static Event eligible(Scene scene, int eligible) {
    return ballot(
        scene, it -> it.addTally(Tally.builder().inFavor(3).against(2).eligible(eligible).build()));
  }

  private static Event adopted(Scene scene, int inFavor, int against) {
    return ballot(
        scene,
        it ->
            it.addTally(tally(inFavor, against))
                .threshold(Threshold.SIMPLE_MAJORITY)
                .outcome(BallotOutcome.ADOPTED));
  }

  private static Event voting(Scene scene, Presence presence) {
    return scene.talks(
        it ->
            it.kind(EventKind.VOTE)
                .addParticipant(
                    Participation.builder().actor(scene.norway).presence(presence).build())
                .ballot(Ballot.builder().addVote(vote(scene.norway)).build()));
  }
}
