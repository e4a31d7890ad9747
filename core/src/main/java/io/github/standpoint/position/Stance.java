package io.github.standpoint.position;

import io.github.standpoint.value.Term;
import io.github.standpoint.value.Vocabulary;
import java.util.List;

/**
 * What a holder thinks or means to do about a subject. An open vocabulary: other words are carried
 * as they came.
 */
public final class Stance extends Term {

  /**
   * The holder approves of it and wants it to be or go on, without asking for it (seeks, urges) or
   * consenting as a party (agrees-to). Standard: PLOVER SUPPORT, MPQA agree-pos. Holder: any actor;
   * about: a measure, proposal, package, event or actor.
   */
  public static final Stance SUPPORTS = new Stance("supports", Direction.FOR, false);

  /**
   * The holder is pleased at something already said, done or announced; approval of what is still
   * to come is supports. Standard: PLOVER SUPPORT. Holder: any actor; about: an event, statement,
   * proposal, package or position of another.
   */
  public static final Stance WELCOMES = new Stance("welcomes", Direction.FOR, false);

  /**
   * The holder takes what another has offered, demanded or done, liking it or not; consent to act
   * or be bound oneself is agrees-to. Standard: MPQA agree-pos. Holder: whom it was offered to,
   * asked of or done to; about: a proposal, package, measure or event of another.
   */
  public static final Stance ACCEPTS = new Stance("accepts", Direction.FOR, false);

  /**
   * The holder consents, when asked or in negotiation, to act or be bound itself; taking what
   * another gives or does is accepts. Standard: PLOVER AGREE, MPQA agree-pos. Holder: a party whose
   * consent counts; about: a proposal, provision or measure that it takes part in.
   */
  public static final Stance AGREES_TO = new Stance("agrees-to", Direction.FOR, false);

  /**
   * The holder wants it rather than another option, named as insteadOf where the text names it,
   * without necessarily being against that other. Holder: any actor; about: a measure, proposal or
   * outcome; insteadOf: the option liked less.
   */
  public static final Stance PREFERS = new Stance("prefers", Direction.FOR, false);

  /**
   * The holder says that it is so or that it happened; granting this against its own interest is
   * acknowledges. Standard: MPQA arguing-pos. Holder: any actor, usually about its own rights, acts
   * or interests; about: a claim, event, statement, position, implication or development.
   */
  public static final Stance AFFIRMS = new Stance("affirms", Direction.FOR, false);

  /**
   * The holder says that it will do something for another who may take it up or not; a promise that
   * stands by itself is commits-to. Standard: PLOVER AGREE. Holder: who would act, or what it is
   * part of or speaks for; about: a measure of the holder's own for another, or a proposal or
   * package that holds it.
   */
  public static final Stance OFFERS = new Stance("offers", Direction.FOR, true);

  /**
   * The holder has the will to do it, with neither settled particulars (plans) nor a binding
   * promise (commits-to) in the text. Standard: MPQA intention-pos. Holder: who would act, or what
   * it is part of or speaks for; about: a measure of the holder's own.
   */
  public static final Stance INTENDS = new Stance("intends", Direction.FOR, true);

  /**
   * The holder is preparing to do it and has settled particulars such as time, place or size; a
   * will without them is intends. Standard: MPQA intention-pos. Holder: who would act, or what it
   * is part of or speaks for; about: a measure of the holder's own, or an event that it would hold.
   */
  public static final Stance PLANS = new Stance("plans", Direction.FOR, true);

  /**
   * The holder is actively weighing whether to do it itself and has not decided; merely not
   * excluding it is open-to. Holder: who would act, or what it is part of or speaks for; about: a
   * measure of the holder's own.
   */
  public static final Stance CONSIDERS = new Stance("considers", Direction.FOR, true);

  /**
   * The holder binds itself, by promise, pledge or undertaking, to do it; a will without such a
   * bond is intends. Standard: PLOVER AGREE, MPQA intention-pos. Holder: who would act, or what it
   * is part of or speaks for; about: a measure of the holder's own, or a package or proposal that
   * it is to carry out.
   */
  public static final Stance COMMITS_TO = new Stance("commits-to", Direction.FOR, true);

  /**
   * The holder asks or works for something for itself without insisting; insisting is demands,
   * saying that another should act is urges. Standard: PLOVER REQUEST. Holder: who would benefit or
   * take part; about: a measure, proposal, package or membership that it wants for itself.
   */
  public static final Stance SEEKS = new Stance("seeks", Direction.FOR, false);

  /**
   * The holder insists that it must be done or be so; asking for oneself without insisting is
   * seeks, saying that another should is urges. Standard: CAMEO 10, PLOVER REQUEST. Holder: any
   * actor; about: what must be done; for what must not be done, the refraining measure, else use
   * opposes.
   */
  public static final Stance DEMANDS = new Stance("demands", Direction.FOR, false);

  /**
   * The holder says that another should do it, without insisting (demands) and without asking for
   * itself (seeks). Standard: PLOVER REQUEST. Holder: any actor; about: a measure of another, or a
   * proposal that another should take up.
   */
  public static final Stance URGES = new Stance("urges", Direction.FOR, false);

  /**
   * The holder announces a hostile act of its own to deter, press or punish another; cautioning
   * another about that other's act is warns-against. Standard: CAMEO 13, PLOVER THREATEN. Holder:
   * who would act, or what it is part of or speaks for; about: a measure of the holder's own, with
   * those threatened as against.
   */
  public static final Stance THREATENS = new Stance("threatens", Direction.FOR, true);

  /**
   * The holder treats a state, government, right, border or result as valid; granting only that a
   * fact is so is acknowledges. Standard: PLOVER SUPPORT. Holder: usually a state or body; about:
   * an actor, claim, event or statement.
   */
  public static final Stance RECOGNIZES = new Stance("recognizes", Direction.FOR, false);

  /**
   * The holder speaks well of somebody, or of something said or done, for its merit; being pleased
   * that it came about is welcomes. Standard: PLOVER SUPPORT, MPQA sentiment-pos. Holder: any
   * actor; about: an actor, statement, event, measure or position.
   */
  public static final Stance PRAISES = new Stance("praises", Direction.FOR, false);

  /**
   * The holder signals that it may do, allow or accept it, without yet intending it, weighing it
   * actively (considers) or consenting (agrees-to). Holder: who would act or whose consent counts;
   * about: a measure, event, proposal or package.
   */
  public static final Stance OPEN_TO = new Stance("open-to", Direction.FOR, false);

  /**
   * The holder has not yet made up its mind for or against; withholding a promise is uncommitted,
   * weighing an act of its own is considers. Holder: whose decision is awaited; about: a measure,
   * proposal, package or claim.
   */
  public static final Stance UNDECIDED = new Stance("undecided", Direction.NEITHER, false);

  /**
   * The holder gives no promise either way where one is asked or expected, whether or not its mind
   * is made up (undecided). Holder: of whom a commitment is asked or expected; about: a measure,
   * proposal or package.
   */
  public static final Stance UNCOMMITTED = new Stance("uncommitted", Direction.NEITHER, false);

  /**
   * The holder says expressly that it takes no side; mere silence is no stance, and not answering
   * when asked is declines-comment. Holder: any actor; about: any subject in dispute.
   */
  public static final Stance TAKES_NO_POSITION =
      new Stance("takes-no-position", Direction.NEITHER, false);

  /**
   * The holder says that it will not stand in the way of it, without wanting it (supports) or
   * giving a party's consent (agrees-to). Holder: who could object; about: a measure, event or
   * proposal of others.
   */
  public static final Stance DOES_NOT_OBJECT =
      new Stance("does-not-object", Direction.NEITHER, false);

  /**
   * The holder grants, against its interest or earlier line, that something is so; asserting what
   * suits it is affirms. Holder: whom the fact does not suit; about: a claim, event, statement or
   * development.
   */
  public static final Stance ACKNOWLEDGES = new Stance("acknowledges", Direction.NEITHER, false);

  /**
   * The holder, asked about it, expressly will not speak; saying that it takes no side is
   * takes-no-position. Holder: who was asked; about: any subject.
   */
  public static final Stance DECLINES_COMMENT =
      new Stance("declines-comment", Direction.NEITHER, false);

  /**
   * The holder thinks it unlikely to be true, sincere, workable or to come about, without saying
   * that it is false (denies). Holder: any actor; about: a claim, statement, position, proposal,
   * event or development.
   */
  public static final Stance DOUBTS = new Stance("doubts", Direction.AGAINST, false);

  /**
   * The holder is against it and wants it not to be; turning down what another puts forward is
   * rejects, excluding its own act rules-out. Standard: MPQA agree-neg. Holder: any actor; about: a
   * measure, proposal, package, event or actor; for a must-not only where no refraining measure
   * fits (demands).
   */
  public static final Stance OPPOSES = new Stance("opposes", Direction.AGAINST, false);

  /**
   * The holder will not have what another does, offers, proposes or says; excluding an own act is
   * rules-out, declining a request for one is refuses. Standard: CAMEO 120, PLOVER REJECT. Holder:
   * any actor but its author; about: another's measure, proposal, package, statement or claim.
   */
  public static final Stance REJECTS = new Stance("rejects", Direction.AGAINST, false);

  /**
   * The holder excludes an act of its own, no request being mentioned; declining a request for it
   * is refuses, turning down another's act is rejects. Standard: CAMEO 120, MPQA intention-neg.
   * Holder: who would act, or what it is part of or speaks for; about: a measure of the holder's
   * own.
   */
  public static final Stance RULES_OUT = new Stance("rules-out", Direction.AGAINST, true);

  /**
   * The holder will not do what was asked of it; without a request this is rules-out, turning down
   * another's act or offer is rejects. Standard: CAMEO 120, PLOVER REJECT, MPQA intention-neg.
   * Holder: who would act, or what it is part of or speaks for; about: a measure of the holder's
   * own that was asked of it.
   */
  public static final Stance REFUSES = new Stance("refuses", Direction.AGAINST, true);

  /**
   * The holder denounces as wrong something done or said, or somebody for it; finding fault without
   * denouncing is criticizes. Standard: PLOVER ACCUSE disapprove. Holder: any actor; about: an
   * event, measure, statement, position or actor.
   */
  public static final Stance CONDEMNS = new Stance("condemns", Direction.AGAINST, false);

  /**
   * The holder finds fault with somebody or with something said, done or proposed, short of
   * denouncing it as wrong (condemns). Standard: PLOVER ACCUSE disapprove, MPQA sentiment-neg.
   * Holder: any actor; about: an actor, statement, event, measure, proposal or position.
   */
  public static final Stance CRITICIZES = new Stance("criticizes", Direction.AGAINST, false);

  /**
   * The holder is sorry or disappointed that it came about, without finding fault (criticizes) or
   * denouncing it (condemns). Holder: any actor; about: an event, measure, statement or position.
   */
  public static final Stance REGRETS = new Stance("regrets", Direction.AGAINST, false);

  /**
   * The holder cautions another not to do it, or that it would do harm; announcing a hostile act of
   * its own is threatens. Holder: any actor; about: a measure, proposal or event of another.
   */
  public static final Stance WARNS_AGAINST = new Stance("warns-against", Direction.AGAINST, false);

  /**
   * The holder says that it is not so or did not happen; mere disbelief is doubts, turning down
   * what another does or proposes is rejects. Standard: MPQA arguing-neg. Holder: any actor,
   * usually about its own rights, acts or interests; about: a claim, event, statement, position,
   * implication or development.
   */
  public static final Stance DENIES = new Stance("denies", Direction.AGAINST, false);

  /** The vocabulary: all words above, in this order. */
  public static final Vocabulary<Stance> VOCABULARY =
      Vocabulary.of(
          "stance",
          Stance.class,
          Stance::new,
          List.of(
              SUPPORTS,
              WELCOMES,
              ACCEPTS,
              AGREES_TO,
              PREFERS,
              AFFIRMS,
              OFFERS,
              INTENDS,
              PLANS,
              CONSIDERS,
              COMMITS_TO,
              SEEKS,
              DEMANDS,
              URGES,
              THREATENS,
              RECOGNIZES,
              PRAISES,
              OPEN_TO,
              UNDECIDED,
              UNCOMMITTED,
              TAKES_NO_POSITION,
              DOES_NOT_OBJECT,
              ACKNOWLEDGES,
              DECLINES_COMMENT,
              DOUBTS,
              OPPOSES,
              REJECTS,
              RULES_OUT,
              REFUSES,
              CONDEMNS,
              CRITICIZES,
              REGRETS,
              WARNS_AGAINST,
              DENIES));

  private final Direction direction;
  private final boolean commissive;

  private Stance(String text) {
    this(text, Direction.UNKNOWN, false);
  }

  private Stance(String text, Direction direction, boolean commissive) {
    super(text);
    this.direction = direction;
    this.commissive = commissive;
  }

  /** Returns the word with this text, known or not. */
  public static Stance of(String text) {
    return VOCABULARY.term(text);
  }

  /**
   * Returns whether the holder wants, or intends, that the subject come about, or holds it true; of
   * an unknown word, {@link Direction#UNKNOWN}. A threat is {@code FOR} and hostile.
   */
  public Direction direction() {
    return direction;
  }

  /** Returns whether this is a stance on what the holder itself will or will not do. */
  public boolean commissive() {
    return commissive;
  }

  @Override
  public Vocabulary<Stance> vocabulary() {
    return VOCABULARY;
  }
}
