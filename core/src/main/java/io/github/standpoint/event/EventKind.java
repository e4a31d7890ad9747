package io.github.standpoint.event;

import io.github.standpoint.value.Term;
import io.github.standpoint.value.Vocabulary;
import java.util.List;

/** What kind of happening an event is. An open vocabulary: other words are carried as they came. */
public final class EventKind extends Term {

  /**
   * Negotiation or discussion on a matter between sides, possibly in rounds; a single gathering of
   * persons without bargaining is a meeting. Standard: CAMEO 046. Host: on whose ground; mediator:
   * who brings the sides together; lead: who heads a side; observer: who attends without taking
   * part.
   */
  public static final EventKind TALKS = new EventKind("talks");

  /**
   * Persons or a body come together on one occasion; between heads of state or government with a
   * formal frame it is a summit. Standard: PLOVER CONSULT. Host: who receives the others; lead: who
   * presides; observer: who attends without a say.
   */
  public static final EventKind MEETING = new EventKind("meeting");

  /**
   * A formal meeting at the level of heads of state, government or organization. Standard: PLOVER
   * CONSULT. Host: who receives; lead: who presides; observer: who attends without a say.
   */
  public static final EventKind SUMMIT = new EventKind("summit");

  /**
   * A conversation by telephone or video, with nobody travelling. Standard: CAMEO 041; PLOVER
   * CONSULT phone. Lead: who placed the call, if told.
   */
  public static final EventKind CALL = new EventKind("call");

  /**
   * Somebody travels to another country, place or body; what is held there may be an event that is
   * part of it. Standard: CAMEO 042; PLOVER CONSULT visit. Host: who is visited; lead: who visits.
   */
  public static final EventKind VISIT = new EventKind("visit");

  /**
   * An exchange of questions and answers with a journalist, as a happening that something else
   * refers to; as origin of words it is a source. Host: the outlet or interviewer; lead: who is
   * interviewed.
   */
  public static final EventKind INTERVIEW = new EventKind("interview");

  /**
   * An appearance before several journalists, as a happening that something else refers to; as
   * origin of words it is a source. Lead: who speaks; host: on whose premises.
   */
  public static final EventKind PRESS_CONFERENCE = new EventKind("press-conference");

  /**
   * A body decides by ballot, show of hands or consensus on a text or question; citizens choosing
   * representatives is an election. Standard: Popolo VoteEvent. Voter: who may cast a vote, whose
   * choice stands in the ballot; sponsor: who tabled the text; lead: who presides.
   */
  public static final EventKind VOTE = new EventKind("vote");

  /**
   * Signatures are put to a text; consent under a party's own law is a ratification. Standard:
   * CAMEO 057. Signatory: who signs, a person on behalf of the state or body; mediator: who
   * brokered the text; host: on whose ground.
   */
  public static final EventKind SIGNING = new EventKind("signing");

  /**
   * A party gives its final consent to a text under its own law; handing over the document is
   * deposit-of-instrument. Signatory: the party that consents; voter: the body that approves.
   */
  public static final EventKind RATIFICATION = new EventKind("ratification");

  /**
   * Somebody is named to an office or takes it up without an election. Lead: who appoints;
   * receiver: who gets the office; sponsor: who nominated.
   */
  public static final EventKind APPOINTMENT = new EventKind("appointment");

  /**
   * Somebody is removed from an office by another's decision, or is made to resign. Lead: who
   * dismisses; receiver: who loses the office.
   */
  public static final EventKind DISMISSAL = new EventKind("dismissal");

  /**
   * An intended use of force against persons, territory, ships or systems, including by cyber
   * means; with intent or author unclear it is an incident. Standard: PLOVER ASSAULT. Attacker: who
   * uses force; victim: who or whose territory is hit; sponsor: who stands behind it.
   */
  public static final EventKind ATTACK = new EventKind("attack");

  /**
   * A clash, violation, accident or other disturbance that is not described as an intended attack.
   * Attacker: who is said to have caused it; victim: who is harmed or whose territory is violated.
   */
  public static final EventKind INCIDENT = new EventKind("incident");

  /**
   * Goods or services are handed over to the recipient; money that is handed over is a payment.
   * Giver: who hands over; receiver: who gets it; sponsor: who paid for it, if another.
   */
  public static final EventKind DELIVERY = new EventKind("delivery");

  /**
   * Money is paid out or transferred, including a loan instalment or repayment. Standard: IATI
   * TransactionType 3. Giver: who pays; receiver: who is paid; sponsor: for whose account, if
   * another's.
   */
  public static final EventKind PAYMENT = new EventKind("payment");

  /**
   * Forces train or manoeuvre without an enemy. Lead: who commands or organizes; host: on whose
   * territory; observer: who is invited to watch.
   */
  public static final EventKind EXERCISE = new EventKind("exercise");

  /**
   * Forces, police or weapons move into a place and stay ready there; practising only is an
   * exercise. Lead: whose forces go; host: whose territory receives them; requester: who asked for
   * them.
   */
  public static final EventKind DEPLOYMENT = new EventKind("deployment");

  /**
   * Forces, weapons or staff leave a place, or a party leaves an organization or text. Standard:
   * PLOVER RETREAT withdraw. Lead: who leaves or withdraws forces; host: whose territory is left;
   * receiver: to whom it is declared.
   */
  public static final EventKind WITHDRAWAL = new EventKind("withdrawal");

  /**
   * A halt of fighting takes effect; agreeing on it is a signing or a decision. Standard: PLOVER
   * RETREAT ceasefire. Signatory: the sides bound to stop; mediator: who brokered it.
   */
  public static final EventKind CEASEFIRE_START = new EventKind("ceasefire-start");

  /**
   * A halt of fighting ceases to be in effect, by lapse, notice or renewed fighting. Signatory: the
   * sides that were bound; notifier: who declares it over; attacker: who resumes fighting.
   */
  public static final EventKind CEASEFIRE_END = new EventKind("ceasefire-end");

  /**
   * Membership, an agreement, aid or participation is halted for a time. Lead: who suspends;
   * receiver: who is suspended or stops receiving.
   */
  public static final EventKind SUSPENSION = new EventKind("suspension");

  /**
   * A state or other party becomes a member of an organization or a party to a text. Signatory: who
   * joins; receiver: the organization joined; notifier: the depositary who announces it.
   */
  public static final EventKind ACCESSION = new EventKind("accession");

  /**
   * An authority settles a matter by order, ruling or resolution without a vote being told; making
   * it known is an announcement. Lead: who decides; receiver: whom it concerns; requester: who
   * asked for it.
   */
  public static final EventKind DECISION = new EventKind("decision");

  /**
   * Something is made public by word as a happening of its own; the words themselves are a
   * statement. Lead: who announces; receiver: to whom.
   */
  public static final EventKind ANNOUNCEMENT = new EventKind("announcement");

  /**
   * A party hands its instrument of ratification or accession to the depositary. Giver: who
   * deposits; receiver: the depositary.
   */
  public static final EventKind DEPOSIT_OF_INSTRUMENT = new EventKind("deposit-of-instrument");

  /** A text begins to bind. Signatory: whom it binds. */
  public static final EventKind ENTRY_INTO_FORCE = new EventKind("entry-into-force");

  /**
   * Formal notice is given to a party or depositary, with legal effect such as starting a period.
   * Notifier: who gives notice; receiver: who is notified.
   */
  public static final EventKind NOTIFICATION = new EventKind("notification");

  /**
   * A text, report or data set is made available to the public. Lead: who publishes; requester: who
   * commissioned it.
   */
  public static final EventKind PUBLICATION = new EventKind("publication");

  /**
   * A text, programme or conduct is formally examined by a body. Lead: who examines; receiver: who
   * or whose work is examined.
   */
  public static final EventKind REVIEW = new EventKind("review");

  /** Those who examined something say what they found. Lead: who found it. */
  public static final EventKind FINDING = new EventKind("finding");

  /**
   * Citizens or electors choose holders of office; a body deciding on a text is a vote. Voter: who
   * elects; receiver: who is elected; observer: who watches the conduct.
   */
  public static final EventKind ELECTION = new EventKind("election");

  /**
   * Power in a state is seized, or an attempt is made to seize it, by unlawful means from within.
   * Attacker: who seizes power; victim: who is removed; sponsor: who stands behind it.
   */
  public static final EventKind COUP = new EventKind("coup");

  /**
   * Any other happening in which somebody does something; its kind stands in the measure that it
   * realizes. Lead: who acts; receiver: to or for whom; victim: to whose harm; sponsor: who stands
   * behind it.
   */
  public static final EventKind ACT = new EventKind("act");

  /** The vocabulary: all words above, in this order. */
  public static final Vocabulary<EventKind> VOCABULARY =
      Vocabulary.of(
          "event-kind",
          EventKind.class,
          EventKind::new,
          List.of(
              TALKS,
              MEETING,
              SUMMIT,
              CALL,
              VISIT,
              INTERVIEW,
              PRESS_CONFERENCE,
              VOTE,
              SIGNING,
              RATIFICATION,
              APPOINTMENT,
              DISMISSAL,
              ATTACK,
              INCIDENT,
              DELIVERY,
              PAYMENT,
              EXERCISE,
              DEPLOYMENT,
              WITHDRAWAL,
              CEASEFIRE_START,
              CEASEFIRE_END,
              SUSPENSION,
              ACCESSION,
              DECISION,
              ANNOUNCEMENT,
              DEPOSIT_OF_INSTRUMENT,
              ENTRY_INTO_FORCE,
              NOTIFICATION,
              PUBLICATION,
              REVIEW,
              FINDING,
              ELECTION,
              COUP,
              ACT));

  private EventKind(String text) {
    super(text);
  }

  /** Returns the word with this text, known or not. */
  public static EventKind of(String text) {
    return VOCABULARY.term(text);
  }

  @Override
  public Vocabulary<EventKind> vocabulary() {
    return VOCABULARY;
  }
}
