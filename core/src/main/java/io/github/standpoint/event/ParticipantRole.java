package io.github.standpoint.event;

import io.github.standpoint.value.Term;
import io.github.standpoint.value.Vocabulary;
import java.util.List;

/**
 * As what somebody takes part in an event. An open vocabulary: other words are carried as they
 * came.
 */
public final class ParticipantRole extends Term {

  /**
   * Receives the others or has the event on its territory or premises; to bring the sides together
   * as well is mediator.
   */
  public static final ParticipantRole HOST = new ParticipantRole("host");

  /** Helps the sides to agree without being one of them. */
  public static final ParticipantRole MEDIATOR = new ParticipantRole("mediator");

  /**
   * Signs or consents to be bound by the text; a person who signs does so on behalf of the bound
   * actor.
   */
  public static final ParticipantRole SIGNATORY = new ParticipantRole("signatory");

  /** Heads, decides or carries out the event as its main actor, or heads a side in it. */
  public static final ParticipantRole LEAD = new ParticipantRole("lead");

  /** Hands over, pays, provides or deposits what the event transfers. */
  public static final ParticipantRole GIVER = new ParticipantRole("giver");

  /** Gets what is transferred, or is the one to whom the act or notice is directed. */
  public static final ParticipantRole RECEIVER = new ParticipantRole("receiver");

  /** Attends or watches without a side, a vote or a task of its own. */
  public static final ParticipantRole OBSERVER = new ParticipantRole("observer");

  /** Is entitled to cast a vote in it; how it voted stands in the ballot. Standard: Popolo Vote. */
  public static final ParticipantRole VOTER = new ParticipantRole("voter");

  /** Tabled, pays for, nominates or stands behind it without carrying it out. */
  public static final ParticipantRole SPONSOR = new ParticipantRole("sponsor");

  /** Asked for it to take place and does not carry it out. */
  public static final ParticipantRole REQUESTER = new ParticipantRole("requester");

  /** Gives the formal notice. */
  public static final ParticipantRole NOTIFIER = new ParticipantRole("notifier");

  /** Is harmed, hit or removed by it. */
  public static final ParticipantRole VICTIM = new ParticipantRole("victim");

  /** Uses force, or is said to have caused the harm. */
  public static final ParticipantRole ATTACKER = new ParticipantRole("attacker");

  /** The vocabulary: all words above, in this order. */
  public static final Vocabulary<ParticipantRole> VOCABULARY =
      Vocabulary.of(
          "participant-role",
          ParticipantRole.class,
          ParticipantRole::new,
          List.of(
              HOST, MEDIATOR, SIGNATORY, LEAD, GIVER, RECEIVER, OBSERVER, VOTER, SPONSOR, REQUESTER,
              NOTIFIER, VICTIM, ATTACKER));

  private ParticipantRole(String text) {
    super(text);
  }

  /** Returns the word with this text, known or not. */
  public static ParticipantRole of(String text) {
    return VOCABULARY.term(text);
  }

  @Override
  public Vocabulary<ParticipantRole> vocabulary() {
    return VOCABULARY;
  }
}
