package io.github.standpoint.event;

import io.github.standpoint.element.Word;

/** How an actor votes (UN Security Council practice). A closed vocabulary. */
public enum BallotChoice implements Word {

  /** Voted in favour. Standard: UN Security Council practice; Popolo Vote. */
  FOR("for"),

  /**
   * Voted no; by a permanent member of the Security Council it may be a veto. Standard: UN Security
   * Council practice; Popolo Vote.
   */
  AGAINST("against"),

  /**
   * Was present and declared an abstention, which is neither for nor against. Standard: UN Security
   * Council practice; Popolo Vote.
   */
  ABSTAIN("abstain"),

  /**
   * Was present and took no part in the vote, not even to abstain. Standard: UN Security Council
   * practice.
   */
  NOT_PARTICIPATING("not-participating"),

  /**
   * Was entitled to vote and was not there when the vote was taken. Standard: UN Security Council
   * practice.
   */
  ABSENT("absent");

  private final String text;

  BallotChoice(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
