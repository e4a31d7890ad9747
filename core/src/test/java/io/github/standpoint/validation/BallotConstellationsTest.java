package io.github.standpoint.validation;

import static io.github.standpoint.report.StandardRule.AMOUNT_REPORTS_UNATTRIBUTED;
import static io.github.standpoint.report.StandardRule.BALLOT_ABSENT_VOTER_TOOK_PART;
import static io.github.standpoint.report.StandardRule.BALLOT_DUPLICATE_VOTER;
import static io.github.standpoint.report.StandardRule.BALLOT_OUTCOME_CONTRADICTS_TALLY;
import static io.github.standpoint.report.StandardRule.BALLOT_TALLY_EXCEEDS_ELIGIBLE;
import static io.github.standpoint.report.StandardRule.BALLOT_VOTES_EXCEED_TALLY;
import static io.github.standpoint.validation.BaseStory.NORWAY;
import static io.github.standpoint.validation.BaseStory.TALKS;
import static io.github.standpoint.validation.BaseStory.UKRAINE;
import static io.github.standpoint.validation.Constellation.broken;
import static io.github.standpoint.validation.Constellation.silent;

import io.github.standpoint.Story;
import io.github.standpoint.actor.Actor;
import io.github.standpoint.actor.Group;
import io.github.standpoint.actor.GroupKind;
import io.github.standpoint.actor.State;
import io.github.standpoint.event.Ballot;
import io.github.standpoint.event.BallotChoice;
import io.github.standpoint.event.BallotOutcome;
import io.github.standpoint.event.Event;
import io.github.standpoint.event.EventKind;
import io.github.standpoint.event.Participation;
import io.github.standpoint.event.Presence;
import io.github.standpoint.event.Tally;
import io.github.standpoint.event.Threshold;
import io.github.standpoint.event.Vote;
import io.github.standpoint.statement.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Votes as they are really counted, and reported. */
class BallotConstellationsTest {
  private static final Group OTHERS =
      Group.builder().id("others").name("the others").kind(GroupKind.ALLIES).build();

  private static Story held(Consumer<Event.Builder> change) {
    Event.Builder vote = Event.builder().from(TALKS).kind(EventKind.VOTE);
    change.accept(vote);
    return BaseStory.with(it -> it.addActor(OTHERS).events(List.of(vote.build())));
  }

  private static Story ballot(Consumer<Ballot.Builder> parts) {
    Ballot.Builder ballot = Ballot.builder();
    parts.accept(ballot);
    return held(it -> it.ballot(ballot.build()));
  }

  private static Tally tally(int inFavor, int against) {
    return Tally.builder().inFavor(inFavor).against(against).build();
  }

  private static Story decided(Threshold threshold, BallotOutcome outcome, Tally... reported) {
    return ballot(it -> it.threshold(threshold).outcome(outcome).addTallies(reported));
  }

  private static Story decided(
      Threshold threshold, BallotOutcome outcome, int inFavor, int against) {
    return decided(threshold, outcome, tally(inFavor, against));
  }

  private static Story ofAll(int inFavor, int eligible, BallotOutcome outcome) {
    Tally tally = Tally.builder().inFavor(inFavor).eligible(eligible).build();
    return decided(Threshold.ABSOLUTE_MAJORITY, outcome, tally);
  }

  private static final BallotOutcome ADOPTED = BallotOutcome.ADOPTED;
  private static final BallotOutcome REJECTED = BallotOutcome.REJECTED;
  private static final BallotOutcome VETOED = BallotOutcome.VETOED;

  static Stream<Constellation> majorities() {
    var rule = BALLOT_OUTCOME_CONTRADICTS_TALLY;
    Threshold simple = Threshold.SIMPLE_MAJORITY;
    Threshold twoThirds = Threshold.TWO_THIRDS;
    return Stream.of(
        silent(rule, "one more for it", decided(simple, ADOPTED, 5, 4)),
        broken(rule, "a tie adopts nothing", decided(simple, ADOPTED, 4, 4)),
        silent(rule, "a tie rejects", decided(simple, REJECTED, 4, 4)),
        broken(rule, "one more for it rejects nothing", decided(simple, REJECTED, 5, 4)),
        silent(rule, "just two thirds", decided(twoThirds, ADOPTED, 6, 3)),
        broken(rule, "not quite two thirds", decided(twoThirds, ADOPTED, 5, 3)),
        silent(rule, "less than two thirds reject", decided(twoThirds, REJECTED, 5, 3)),
        broken(rule, "two thirds reject nothing", decided(twoThirds, REJECTED, 6, 3)),
        silent(
            rule,
            "more votes than an int holds, three times",
            decided(twoThirds, ADOPTED, 1_400_000_000, 700_000_000)),
        silent(rule, "more than half of all", ofAll(226, 450, ADOPTED)),
        broken(rule, "half of all", ofAll(225, 450, ADOPTED)),
        silent(rule, "half of all reject", ofAll(225, 450, REJECTED)),
        broken(rule, "more than half of all reject nothing", ofAll(226, 450, REJECTED)),
        silent(
            rule,
            "how many may vote is not told",
            decided(Threshold.ABSOLUTE_MAJORITY, ADOPTED, 2, 300)));
  }

  static Stream<Constellation> consent() {
    var rule = BALLOT_OUTCOME_CONTRADICTS_TALLY;
    Threshold council = Threshold.NINE_OF_FIFTEEN_NO_VETO;
    return Stream.of(
        silent(rule, "nine in the Security Council", decided(council, ADOPTED, 9, 3)),
        broken(rule, "eight in the Security Council", decided(council, ADOPTED, 8, 0)),
        silent(rule, "eight are too few", decided(council, REJECTED, 8, 0)),
        broken(rule, "nine: adopted or vetoed", decided(council, REJECTED, 9, 1)),
        broken(rule, "there is nothing to veto", decided(council, VETOED, 8, 3)),
        silent(rule, "a veto", decided(council, VETOED, 14, 1)),
        broken(rule, "a veto by nobody", decided(council, VETOED, 14, 0)),
        silent(rule, "who is against is not counted", decided(council, VETOED, votesFor(14))),
        silent(rule, "nobody against", decided(Threshold.UNANIMITY, ADOPTED, 27, 0)),
        broken(rule, "one against", decided(Threshold.UNANIMITY, ADOPTED, 26, 1)),
        silent(rule, "one is enough to reject", decided(Threshold.UNANIMITY, REJECTED, 26, 1)),
        broken(rule, "unanimous, yet rejected", decided(Threshold.UNANIMITY, REJECTED, 27, 0)),
        silent(rule, "nobody objects", decided(Threshold.CONSENSUS, ADOPTED, 0, 0)),
        broken(rule, "somebody objects", decided(Threshold.CONSENSUS, ADOPTED, 56, 1)));
  }

  private static State member(String country) {
    return State.builder().id("in-" + country).name("in " + country).country(country).build();
  }

  private static final List<State> FIVE =
      Stream.of("CN", "FR", "GB", "RU", "US").map(BallotConstellationsTest::member).toList();

  /** A vote of the Security Council in which all five are told apart. */
  private static Story inCouncil(
      BallotOutcome outcome, Threshold threshold, BallotChoice russias, int known) {
    Ballot.Builder ballot = Ballot.builder().threshold(threshold).outcome(outcome);
    for (State state : FIVE.subList(FIVE.size() - known, FIVE.size())) {
      boolean russia = state.getCountry().equals(Optional.of("RU"));
      ballot.addVote(Vote.of(state, russia ? russias : BallotChoice.FOR));
    }
    Event vote = Event.builder().from(TALKS).kind(EventKind.VOTE).ballot(ballot.build()).build();
    return BaseStory.with(it -> it.addAllActors(FIVE).events(List.of(vote)));
  }

  static Stream<Constellation> vetoes() {
    var rule = BALLOT_OUTCOME_CONTRADICTS_TALLY;
    Threshold council = Threshold.NINE_OF_FIFTEEN_NO_VETO;
    var against = BallotChoice.AGAINST;
    var abstain = BallotChoice.ABSTAIN;
    return Stream.of(
        broken(rule, "adopted over a veto", inCouncil(ADOPTED, council, against, 5)),
        silent(rule, "adopted as one abstains", inCouncil(ADOPTED, council, abstain, 5)),
        silent(rule, "vetoed", inCouncil(VETOED, council, against, 5)),
        broken(rule, "vetoed by none of the five", inCouncil(VETOED, council, abstain, 5)),
        silent(rule, "the fifth is not told", inCouncil(VETOED, council, abstain, 4)),
        silent(
            rule,
            "in the Assembly nobody can veto",
            inCouncil(ADOPTED, Threshold.TWO_THIRDS, against, 5)));
  }

  private static Story sized(Threshold threshold, Tally tally) {
    return ballot(it -> it.threshold(threshold).addTally(tally));
  }

  static Stream<Constellation> sizes() {
    var rule = BALLOT_TALLY_EXCEEDS_ELIGIBLE;
    Threshold council = Threshold.NINE_OF_FIFTEEN_NO_VETO;
    Tally.Builder fifteen = Tally.builder().inFavor(11).against(2).abstained(1);
    return Stream.of(
        silent(rule, "fifteen in the Council", sized(council, fifteen.absent(1).build())),
        broken(rule, "sixteen in the Council", sized(council, fifteen.absent(2).build())),
        silent(rule, "elsewhere", sized(Threshold.TWO_THIRDS, fifteen.absent(2).build())),
        silent(rule, "a larger council", sized(council, fifteen.absent(2).eligible(16).build())),
        broken(
            rule,
            "of two counts one",
            ballot(
                it ->
                    it.addTallies(
                        tally(5, 4),
                        Tally.builder().inFavor(226).against(3).eligible(225).build()))));
  }

  private static Tally votesFor(int inFavor) {
    return Tally.builder().inFavor(inFavor).build();
  }

  static Stream<Constellation> unknown() {
    var rule = BALLOT_OUTCOME_CONTRADICTS_TALLY;
    Threshold simple = Threshold.SIMPLE_MAJORITY;
    return Stream.of(
        silent(rule, "two counts that differ", decided(simple, ADOPTED, tally(4, 5), tally(5, 4))),
        silent(rule, "no count", ballot(it -> it.threshold(simple).outcome(ADOPTED))),
        silent(rule, "no outcome yet", ballot(it -> it.threshold(simple).addTally(tally(4, 5)))),
        silent(
            rule,
            "how many are needed is not told",
            ballot(it -> it.outcome(ADOPTED).addTally(tally(4, 5)))),
        silent(
            rule, "a rule of its own", decided(Threshold.of("three-fifths"), ADOPTED, tally(4, 5))),
        silent(rule, "postponed", decided(simple, BallotOutcome.POSTPONED, 4, 5)));
  }

  private static Tally reported(Statement by) {
    return Tally.builder().inFavor(5).against(4).addAccordingTo(by).build();
  }

  static Stream<Constellation> reports() {
    var rule = AMOUNT_REPORTS_UNATTRIBUTED;
    Tally bare = tally(5, 4);
    return Stream.of(
        silent(rule, "one count", ballot(it -> it.addTally(bare))),
        silent(
            rule,
            "all but one say by whom",
            ballot(it -> it.addTallies(bare, reported(BaseStory.STATEMENT)))),
        broken(rule, "two do not say by whom", ballot(it -> it.addTallies(bare, bare))));
  }

  private static Story told(BallotChoice choice, Tally tally, Actor... voters) {
    return ballot(
        it -> {
          it.addTally(tally);
          Stream.of(voters).forEach(voter -> it.addVote(Vote.of(voter, choice)));
        });
  }

  static Stream<Constellation> counts() {
    var rule = BALLOT_VOTES_EXCEED_TALLY;
    Tally oneEach = Tally.builder().inFavor(1).against(1).abstained(1).build();
    Tally none = Tally.builder().inFavor(0).against(0).abstained(0).build();
    return Stream.of(
        silent(rule, "one told, one counted", told(BallotChoice.FOR, oneEach, NORWAY)),
        broken(rule, "for", told(BallotChoice.FOR, oneEach, NORWAY, UKRAINE)),
        broken(rule, "against", told(BallotChoice.AGAINST, oneEach, NORWAY, UKRAINE)),
        broken(rule, "abstained", told(BallotChoice.ABSTAIN, oneEach, NORWAY, UKRAINE)),
        broken(rule, "one told, none counted", told(BallotChoice.FOR, none, NORWAY)),
        silent(rule, "away is not counted", told(BallotChoice.ABSENT, none, NORWAY, UKRAINE)),
        silent(rule, "a group may have no members", told(BallotChoice.FOR, none, OTHERS)),
        silent(
            rule,
            "the highest of two counts",
            ballot(
                it ->
                    it.addTallies(tally(1, 0), tally(2, 0))
                        .addVotes(
                            Vote.of(NORWAY, BallotChoice.FOR),
                            Vote.of(UKRAINE, BallotChoice.FOR)))),
        silent(
            rule,
            "two told, but one of each",
            ballot(
                it ->
                    it.addTally(oneEach)
                        .addVotes(
                            Vote.of(NORWAY, BallotChoice.FOR),
                            Vote.of(UKRAINE, BallotChoice.AGAINST)))),
        broken(
            BALLOT_DUPLICATE_VOTER,
            "the same voter twice",
            ballot(
                it ->
                    it.addVotes(
                        Vote.of(NORWAY, BallotChoice.FOR),
                        Vote.of(UKRAINE, BallotChoice.FOR),
                        Vote.of(NORWAY, BallotChoice.AGAINST)))));
  }

  private static Story present(Presence presence, BallotChoice choice) {
    return held(
        it ->
            it.addParticipant(Participation.builder().actor(NORWAY).presence(presence).build())
                .ballot(Ballot.builder().addVote(Vote.of(NORWAY, choice)).build()));
  }

  static Stream<Constellation> presence() {
    var rule = BALLOT_ABSENT_VOTER_TOOK_PART;
    return Stream.of(
        broken(rule, "away and for", present(Presence.ABSENT, BallotChoice.FOR)),
        broken(rule, "away and against", present(Presence.ABSENT, BallotChoice.AGAINST)),
        broken(rule, "away and abstaining", present(Presence.ABSENT, BallotChoice.ABSTAIN)),
        silent(
            rule,
            "away and not participating",
            present(Presence.ABSENT, BallotChoice.NOT_PARTICIPATING)),
        silent(rule, "away and absent", present(Presence.ABSENT, BallotChoice.ABSENT)),
        broken(rule, "there and absent", present(Presence.TOOK_PART, BallotChoice.ABSENT)),
        silent(rule, "there and for", present(Presence.TOOK_PART, BallotChoice.FOR)),
        silent(rule, "left and for", present(Presence.LEFT, BallotChoice.FOR)),
        silent(rule, "left and absent", present(Presence.LEFT, BallotChoice.ABSENT)),
        silent(
            rule,
            "another was away",
            held(
                it ->
                    it.addParticipant(
                            Participation.builder()
                                .actor(UKRAINE)
                                .presence(Presence.ABSENT)
                                .build())
                        .ballot(
                            Ballot.builder().addVote(Vote.of(NORWAY, BallotChoice.FOR)).build()))),
        silent(
            rule,
            "whether it was there is not told",
            held(
                it ->
                    it.addParticipant(Participation.builder().actor(NORWAY).build())
                        .ballot(
                            Ballot.builder()
                                .addVote(Vote.of(NORWAY, BallotChoice.ABSENT))
                                .build()))));
  }

  @ParameterizedTest
  @MethodSource({
    "majorities",
    "consent",
    "vetoes",
    "sizes",
    "unknown",
    "reports",
    "counts",
    "presence"
  })
  void theRuleSpeaksOfWhatIsWrongAlone(Constellation constellation) {
    constellation.check();
  }
}
