package io.github.standpoint.validation;

import static io.github.standpoint.report.StandardRule.BALLOT_OUTCOME_CONTRADICTS_TALLY;

import io.github.standpoint.actor.State;
import io.github.standpoint.event.Ballot;
import io.github.standpoint.event.BallotChoice;
import io.github.standpoint.event.BallotOutcome;
import io.github.standpoint.event.Tally;
import io.github.standpoint.event.Threshold;
import io.github.standpoint.event.Vote;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What came of a vote follows from its count, and in the Security Council from who voted how. */
final class BallotOutcomeRules {
  /** The members of the Security Council, nine of whom have to be in favour. */
  static final int COUNCIL = 15;

  private static final int NINE = 9;

  /** Who can veto, by the country code that each has or had. */
  private static final Map<String, String> PERMANENT =
      Map.of("CN", "CN", "FR", "FR", "GB", "GB", "RU", "RU", "SU", "RU", "US", "US");

  private BallotOutcomeRules() {}

  static void check(Located<Ballot> located, IndexedStory story, Findings findings) {
    Ballot ballot = located.value();
    if (ballot.getOutcome().isEmpty()) {
      return;
    }
    BallotOutcome outcome = ballot.getOutcome().get();
    boolean council =
        ballot.getThreshold().filter(Threshold.NINE_OF_FIFTEEN_NO_VETO::equals).isPresent();
    if (contradicts(outcome, ballot) || council && inCouncil(outcome, ballot, story)) {
      findings.report(BALLOT_OUTCOME_CONTRADICTS_TALLY, located.at("outcome"), outcome.text());
    }
  }

  /** Where reports of the count differ, none can be held against the outcome. */
  private static Optional<Tally> only(Ballot ballot) {
    return ballot.getTallies().size() == 1
        ? Optional.of(ballot.getTallies().get(0))
        : Optional.empty();
  }

  private static boolean contradicts(BallotOutcome outcome, Ballot ballot) {
    Optional<Tally> tally = only(ballot);
    Optional<Boolean> passed =
        ballot.getThreshold().flatMap(it -> tally.flatMap(count -> passed(it, count)));
    return outcome.equals(BallotOutcome.ADOPTED) && passed.filter(it -> !it).isPresent()
        || outcome.equals(BallotOutcome.REJECTED) && passed.filter(it -> it).isPresent()
        || outcome.equals(BallotOutcome.VETOED)
            && tally.flatMap(Tally::getAgainst).filter(it -> it == 0).isPresent();
  }

  /** With nine in favour a text is adopted or vetoed; without nine there is nothing to veto. */
  private static boolean inCouncil(BallotOutcome outcome, Ballot ballot, IndexedStory story) {
    Optional<Integer> inFavor = only(ballot).flatMap(Tally::getInFavor);
    Set<String> voted = new HashSet<>();
    boolean veto = false;
    for (Vote vote : ballot.getVotes()) {
      Optional<String> permanent =
          story.find(vote.getActor(), State.class).flatMap(State::getCountry).map(PERMANENT::get);
      permanent.ifPresent(voted::add);
      veto |= permanent.isPresent() && vote.getChoice() == BallotChoice.AGAINST;
    }
    boolean allOfThem = voted.size() == Set.copyOf(PERMANENT.values()).size();
    return outcome.equals(BallotOutcome.ADOPTED) && veto
        || outcome.equals(BallotOutcome.REJECTED) && inFavor.filter(it -> it >= NINE).isPresent()
        || outcome.equals(BallotOutcome.VETOED)
            && (inFavor.filter(it -> it < NINE).isPresent() || allOfThem && !veto);
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
      return inFavor.filter(yes -> yes < NINE).map(yes -> false);
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
}
