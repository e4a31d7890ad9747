package io.github.standpoint.statement;

import io.github.standpoint.value.Term;
import io.github.standpoint.value.Vocabulary;
import java.util.List;

/**
 * How somebody's words were introduced; never a substitute for a stance. An open vocabulary: other
 * words are carried as they came.
 */
public final class ReportingVerb extends Term {

  /**
   * The text introduces the speaker's words neutrally, as with said, told or stated; use it where
   * no other word here fits.
   */
  public static final ReportingVerb SAYS = new ReportingVerb("says");

  /**
   * The speaker put the words in writing, as in a letter, article or post, and the text says so;
   * otherwise says.
   */
  public static final ReportingVerb WRITES = new ReportingVerb("writes");

  /**
   * The speaker makes a decision, plan or fact public for the first time; repeating or bearing out
   * what was known is confirms.
   */
  public static final ReportingVerb ANNOUNCES = new ReportingVerb("announces");

  /**
   * The speaker means to take away the doubts or fears of an audience; binding itself to a future
   * act is promises.
   */
  public static final ReportingVerb ASSURES = new ReportingVerb("assures");

  /**
   * The speaker gives a point particular weight, as with stressed or underlined; naming it in
   * passing is mentions.
   */
  public static final ReportingVerb EMPHASIZES = new ReportingVerb("emphasizes");

  /** The speaker names the point in passing or among others; giving it weight is emphasizes. */
  public static final ReportingVerb MENTIONS = new ReportingVerb("mentions");

  /**
   * The speaker conveys something indirectly or tentatively; a formal suggestion for decision is
   * proposes, a guess is speculates.
   */
  public static final ReportingVerb SUGGESTS = new ReportingVerb("suggests");

  /**
   * The speaker asserts something from which the text keeps its distance, as with claimed or
   * alleged; a neutral account is reports.
   */
  public static final ReportingVerb CLAIMS = new ReportingVerb("claims");

  /**
   * The speaker gives an account of facts found out or received, which the text does not distance
   * itself from; with distance, claims.
   */
  public static final ReportingVerb REPORTS = new ReportingVerb("reports");

  /**
   * The speaker bears out what was already said, rumoured or decided; making it known for the first
   * time is announces.
   */
  public static final ReportingVerb CONFIRMS = new ReportingVerb("confirms");

  /**
   * The speaker says that something is not so or did not happen; turning something down is rejects.
   */
  public static final ReportingVerb DENIES = new ReportingVerb("denies");

  /**
   * The speaker calls attention to a danger or an unwelcome consequence; a demand to act is orders
   * or asks.
   */
  public static final ReportingVerb WARNS = new ReportingVerb("warns");

  /**
   * The speaker puts a question or makes a request; a command is orders, a plan put up for decision
   * is proposes.
   */
  public static final ReportingVerb ASKS = new ReportingVerb("asks");

  /**
   * The speaker puts something forward for others to decide on; an indirect or tentative remark is
   * suggests.
   */
  public static final ReportingVerb PROPOSES = new ReportingVerb("proposes");

  /**
   * The speaker turns something down, such as an offer, idea or accusation; saying only that it is
   * untrue is denies.
   */
  public static final ReportingVerb REJECTS = new ReportingVerb("rejects");

  /**
   * The speaker grants something against its own interest or earlier words; bearing out what was
   * said is confirms.
   */
  public static final ReportingVerb ADMITS = new ReportingVerb("admits");

  /**
   * The speaker commands with authority that something be done; a court's decision is rules, a
   * request is asks.
   */
  public static final ReportingVerb ORDERS = new ReportingVerb("orders");

  /**
   * The speaker gives its word for a future act or outcome; words to calm an audience are assures.
   */
  public static final ReportingVerb PROMISES = new ReportingVerb("promises");

  /**
   * The speaker, a court or other deciding authority, gives a binding decision on a question; a
   * command to act is orders.
   */
  public static final ReportingVerb RULES = new ReportingVerb("rules");

  /**
   * The speaker offers a guess without claiming to know, as the text says; an indirect or tentative
   * hint is suggests. Standard: MPQA speculation.
   */
  public static final ReportingVerb SPECULATES = new ReportingVerb("speculates");

  /**
   * The speaker takes back words said before, so that the statement retracts an earlier one;
   * calling another's words untrue is denies.
   */
  public static final ReportingVerb WITHDRAWS = new ReportingVerb("withdraws");

  /** The vocabulary: all words above, in this order. */
  public static final Vocabulary<ReportingVerb> VOCABULARY =
      Vocabulary.of(
          "reporting-verb",
          ReportingVerb.class,
          ReportingVerb::new,
          List.of(
              SAYS,
              WRITES,
              ANNOUNCES,
              ASSURES,
              EMPHASIZES,
              MENTIONS,
              SUGGESTS,
              CLAIMS,
              REPORTS,
              CONFIRMS,
              DENIES,
              WARNS,
              ASKS,
              PROPOSES,
              REJECTS,
              ADMITS,
              ORDERS,
              PROMISES,
              RULES,
              SPECULATES,
              WITHDRAWS));

  private ReportingVerb(String text) {
    super(text);
  }

  /** Returns the word with this text, known or not. */
  public static ReportingVerb of(String text) {
    return VOCABULARY.term(text);
  }

  @Override
  public Vocabulary<ReportingVerb> vocabulary() {
    return VOCABULARY;
  }
}
