package io.github.standpoint.proposal;

import io.github.standpoint.value.Term;
import io.github.standpoint.value.Vocabulary;
import java.util.List;
import java.util.OptionalInt;

/** How far a text or scheme has come. An open vocabulary: other words are carried as they came. */
public final class ProposalStatus extends Term {

  /**
   * An idea aired or tested without being put to anybody for an answer; once its proposers want
   * one, it is proposed.
   */
  public static final ProposalStatus FLOATED =
      new ProposalStatus("floated", OptionalInt.of(1), false);

  /**
   * Put forward by its proposers to be accepted or refused; no talks on it and no agreement are
   * reported yet.
   */
  public static final ProposalStatus PROPOSED =
      new ProposalStatus("proposed", OptionalInt.of(2), false);

  /**
   * The sides are working on its terms with each other, and agreement even on the core is not
   * reported.
   */
  public static final ProposalStatus UNDER_NEGOTIATION =
      new ProposalStatus("under-negotiation", OptionalInt.of(3), false);

  /** The sides accept the core or the outline, while terms or the final text are still open. */
  public static final ProposalStatus AGREED_IN_PRINCIPLE =
      new ProposalStatus("agreed-in-principle", OptionalInt.of(4), false);

  /**
   * The sides accept all the terms, or the competent body adopts the text; initials and signatures
   * are steps of their own.
   */
  public static final ProposalStatus AGREED =
      new ProposalStatus("agreed", OptionalInt.of(5), false);

  /**
   * Negotiators have put their initials to the text to fix its wording; the signature that commits
   * the sides is still to come.
   */
  public static final ProposalStatus INITIALLED =
      new ProposalStatus("initialled", OptionalInt.of(6), false);

  /**
   * Authorized persons have put their signatures to the final text; that alone does not yet mean
   * that it is in force.
   */
  public static final ProposalStatus SIGNED =
      new ProposalStatus("signed", OptionalInt.of(7), false);

  /**
   * A signatory has given its final consent under its own law, as by a vote of parliament; in-force
   * is when the text binds.
   */
  public static final ProposalStatus RATIFIED =
      new ProposalStatus("ratified", OptionalInt.of(8), false);

  /**
   * The text binds its parties or applies as law from this day on, whether or not anybody complies
   * with it. Standard: ELI InForce.
   */
  public static final ProposalStatus IN_FORCE =
      new ProposalStatus("in-force", OptionalInt.of(9), false);

  /**
   * Carried out by agreement although ratification or another step to its entry into force is still
   * missing.
   */
  public static final ProposalStatus APPLIED_PROVISIONALLY =
      new ProposalStatus("applied-provisionally", OptionalInt.empty(), false);

  /**
   * Its duration has been prolonged before it ended; one that starts again after a halt is resumed.
   */
  public static final ProposalStatus EXTENDED =
      new ProposalStatus("extended", OptionalInt.empty(), false);

  /**
   * Its effect, or the work on it, is halted by decision for a time and may start again; terminated
   * is final.
   */
  public static final ProposalStatus SUSPENDED =
      new ProposalStatus("suspended", OptionalInt.empty(), false);

  /** It takes effect or is worked on again after having been suspended or blocked. */
  public static final ProposalStatus RESUMED =
      new ProposalStatus("resumed", OptionalInt.empty(), false);

  /**
   * An objection, hold or procedure keeps it from moving on without a final decision against it; a
   * decided no is rejected.
   */
  public static final ProposalStatus BLOCKED =
      new ProposalStatus("blocked", OptionalInt.empty(), false);

  /**
   * An addressee or the deciding body has said no, by answer, vote or veto; its proposers' own
   * retreat is withdrawn.
   */
  public static final ProposalStatus REJECTED =
      new ProposalStatus("rejected", OptionalInt.empty(), false);

  /**
   * Its proposers have taken it back before it was agreed; ending one already agreed or in force is
   * terminated.
   */
  public static final ProposalStatus WITHDRAWN =
      new ProposalStatus("withdrawn", OptionalInt.empty(), true);

  /**
   * It has ended by itself because its term or a time limit ran out, without anybody deciding to
   * end it.
   */
  public static final ProposalStatus EXPIRED =
      new ProposalStatus("expired", OptionalInt.empty(), false);

  /**
   * Ended for good by a decision or notice of its parties, or of one of them, after it was agreed
   * or in force.
   */
  public static final ProposalStatus TERMINATED =
      new ProposalStatus("terminated", OptionalInt.empty(), true);

  /**
   * A later text has taken its place, so that it no longer counts even if nobody ended it
   * expressly.
   */
  public static final ProposalStatus SUPERSEDED =
      new ProposalStatus("superseded", OptionalInt.empty(), true);

  /** The vocabulary: all words above, in this order. */
  public static final Vocabulary<ProposalStatus> VOCABULARY =
      Vocabulary.of(
          "proposal-status",
          ProposalStatus.class,
          ProposalStatus::new,
          List.of(
              FLOATED,
              PROPOSED,
              UNDER_NEGOTIATION,
              AGREED_IN_PRINCIPLE,
              AGREED,
              INITIALLED,
              SIGNED,
              RATIFIED,
              IN_FORCE,
              APPLIED_PROVISIONALLY,
              EXTENDED,
              SUSPENDED,
              RESUMED,
              BLOCKED,
              REJECTED,
              WITHDRAWN,
              EXPIRED,
              TERMINATED,
              SUPERSEDED));

  private final OptionalInt rank;
  private final boolean terminal;

  private ProposalStatus(String text) {
    this(text, OptionalInt.empty(), false);
  }

  private ProposalStatus(String text, OptionalInt rank, boolean terminal) {
    super(text);
    this.rank = rank;
    this.terminal = terminal;
  }

  /** Returns the word with this text, known or not. */
  public static ProposalStatus of(String text) {
    return VOCABULARY.term(text);
  }

  /** Returns how far along this status is; empty for one outside the order, or an unknown word. */
  public OptionalInt rank() {
    return rank;
  }

  /** Returns whether after this status nothing may follow but a new proposal. */
  public boolean terminal() {
    return terminal;
  }

  @Override
  public Vocabulary<ProposalStatus> vocabulary() {
    return VOCABULARY;
  }
}
