package io.github.standpoint.proposal;

import io.github.standpoint.value.Term;
import io.github.standpoint.value.Vocabulary;
import java.util.List;

/**
 * What kind of text or scheme a proposal is. An open vocabulary: other words are carried as they
 * came.
 */
public final class ProposalKind extends Term {

  /**
   * An arrangement that promises protection or help to a party if it is attacked or threatened; a
   * full settlement is a peace-plan. Standard: PA-X SsrGua.
   */
  public static final ProposalKind SECURITY_GUARANTEE = new ProposalKind("security-guarantee");

  /**
   * A set of terms meant to end a war or conflict as a whole; an arrangement only to stop the
   * shooting is a ceasefire.
   */
  public static final ProposalKind PEACE_PLAN = new ProposalKind("peace-plan");

  /**
   * An arrangement to stop fighting, for a time or without limit, that leaves the causes of the
   * conflict open. Standard: PA-X stage Cea.
   */
  public static final ProposalKind CEASEFIRE = new ProposalKind("ceasefire");

  /**
   * A written agreement that is to bind states or international organizations in law, whatever its
   * title; a memorandum does not or need not bind.
   */
  public static final ProposalKind TREATY = new ProposalKind("treaty");

  /**
   * A written understanding between parties that records intentions or practical arrangements and
   * claims less legal force than a treaty.
   */
  public static final ProposalKind MEMORANDUM = new ProposalKind("memorandum");

  /**
   * An act of a legislature or a bill before it, made for one country or union; spending plans are
   * a budget.
   */
  public static final ProposalKind LAW = new ProposalKind("law");

  /**
   * A plan of income and spending for a period, or a bill that appropriates money, submitted to or
   * adopted by a body.
   */
  public static final ProposalKind BUDGET = new ProposalKind("budget");

  /** A scheme of reforms or steps that is neither a peace plan nor a law. */
  public static final ProposalKind PLAN = new ProposalKind("plan");

  /**
   * A decision or opinion that a council, assembly or parliament adopts or is to adopt as a text of
   * its own. Standard: UN Security Council practice.
   */
  public static final ProposalKind RESOLUTION = new ProposalKind("resolution");

  /**
   * A text that imposes, renews, eases or lists restrictive measures against states, persons or
   * trade, such as a sanctions package.
   */
  public static final ProposalKind SANCTIONS = new ProposalKind("sanctions");

  /**
   * The joining of an organization or treaty as an arrangement with terms and steps; the act of
   * joining is the measure accede.
   */
  public static final ProposalKind ACCESSION = new ProposalKind("accession");

  /**
   * The founding rules of an organization, court, mission or body, setting its tasks and organs; a
   * country's legislation is law.
   */
  public static final ProposalKind STATUTE = new ProposalKind("statute");

  /**
   * Something that the proposers would themselves give or do, held out for acceptance, with no
   * settled text needed.
   */
  public static final ProposalKind OFFER = new ProposalKind("offer");

  /**
   * A text still being written whose later nature is unknown; if that nature is known, its own word
   * is used.
   */
  public static final ProposalKind DRAFT = new ProposalKind("draft");

  /**
   * A written or formal demand for something from the addressees that carries no threat; without a
   * text or an offer, it is only a position. Standard: PLOVER REQUEST.
   */
  public static final ProposalKind REQUEST = new ProposalKind("request");

  /**
   * A text of final demands with a deadline and a threatened consequence; merely spoken, it is a
   * position with a time limit. Standard: CAMEO 139.
   */
  public static final ProposalKind ULTIMATUM = new ProposalKind("ultimatum");

  /**
   * A published call on others or the public to act, resting on persuasion, without entitlement,
   * threat or deadline.
   */
  public static final ProposalKind APPEAL = new ProposalKind("appeal");

  /** The vocabulary: all words above, in this order. */
  public static final Vocabulary<ProposalKind> VOCABULARY =
      Vocabulary.of(
          "proposal-kind",
          ProposalKind.class,
          ProposalKind::new,
          List.of(
              SECURITY_GUARANTEE,
              PEACE_PLAN,
              CEASEFIRE,
              TREATY,
              MEMORANDUM,
              LAW,
              BUDGET,
              PLAN,
              RESOLUTION,
              SANCTIONS,
              ACCESSION,
              STATUTE,
              OFFER,
              DRAFT,
              REQUEST,
              ULTIMATUM,
              APPEAL));

  private ProposalKind(String text) {
    super(text);
  }

  /** Returns the word with this text, known or not. */
  public static ProposalKind of(String text) {
    return VOCABULARY.term(text);
  }

  @Override
  public Vocabulary<ProposalKind> vocabulary() {
    return VOCABULARY;
  }
}
