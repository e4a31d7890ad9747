package io.github.standpoint.event;

import io.github.standpoint.value.Term;
import io.github.standpoint.value.Vocabulary;
import java.util.List;

/** What came of a vote. An open vocabulary: other words are carried as they came. */
public final class BallotOutcome extends Term {

  /**
   * A vote was taken and the text or motion passed. Standard: UN Security Council practice; Popolo
   * pass.
   */
  public static final BallotOutcome ADOPTED = new BallotOutcome("adopted");

  /**
   * The text passed by consensus or acclamation, with no votes counted. Standard: UN Security
   * Council practice.
   */
  public static final BallotOutcome ADOPTED_WITHOUT_VOTE =
      new BallotOutcome("adopted-without-vote");

  /**
   * A vote was taken and the text did not reach the threshold, without a veto deciding. Standard:
   * UN Security Council practice; Popolo fail.
   */
  public static final BallotOutcome REJECTED = new BallotOutcome("rejected");

  /**
   * The text had enough votes, or would have passed, but a member's veto defeated it. Standard: UN
   * Security Council practice.
   */
  public static final BallotOutcome VETOED = new BallotOutcome("vetoed");

  /** The vote was put off, so that nothing is decided yet. */
  public static final BallotOutcome POSTPONED = new BallotOutcome("postponed");

  /** The vocabulary: all words above, in this order. */
  public static final Vocabulary<BallotOutcome> VOCABULARY =
      Vocabulary.of(
          "ballot-outcome",
          BallotOutcome.class,
          BallotOutcome::new,
          List.of(ADOPTED, ADOPTED_WITHOUT_VOTE, REJECTED, VETOED, POSTPONED));

  private BallotOutcome(String text) {
    super(text);
  }

  /** Returns the word with this text, known or not. */
  public static BallotOutcome of(String text) {
    return VOCABULARY.term(text);
  }

  @Override
  public Vocabulary<BallotOutcome> vocabulary() {
    return VOCABULARY;
  }
}
