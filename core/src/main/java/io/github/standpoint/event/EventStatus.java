package io.github.standpoint.event;

import io.github.standpoint.element.Word;

/**
 * Whether an event is possible, planned, going on, over, or did not come about. A closed
 * vocabulary.
 */
public enum EventStatus implements Word {

  /**
   * Spoken of as something that may take place; nobody able to bring it about has said that it
   * will. Standard: IPTC eos3.
   */
  POSSIBLE("possible"),

  /**
   * Announced, scheduled or intended by those who can bring it about, and not begun. Standard: IPTC
   * eos4, eos5.
   */
  PLANNED("planned"),

  /** Has begun and is not over at the time of the story. */
  ONGOING("ongoing"),

  /** Has taken place and is over. */
  OCCURRED("occurred"),

  /**
   * Was expected, claimed or due and did not take place, with no decision to call it off and no new
   * time.
   */
  DID_NOT_OCCUR("did-not-occur"),

  /**
   * Moved to another time, known or not, and still intended; the first date is the previous one.
   * Standard: schema.org EventPostponed, EventRescheduled.
   */
  POSTPONED("postponed"),

  /**
   * Called off in advance by those who could have brought it about, with no new time intended.
   * Standard: IPTC eos6; schema.org EventCancelled.
   */
  CANCELLED("cancelled");

  private final String text;

  EventStatus(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
