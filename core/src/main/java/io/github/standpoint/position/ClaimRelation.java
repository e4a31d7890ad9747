package io.github.standpoint.position;

import io.github.standpoint.value.Term;
import io.github.standpoint.value.Vocabulary;
import java.util.List;

/**
 * What is claimed of the subject of a claim. An open vocabulary: other words are carried as they
 * came.
 */
public final class ClaimRelation extends Term {

  /**
   * The subject imposes the duty to do the object; that it has legal force for an actor, whatever
   * the duty, is binds. Subject: a proposal, provision, package or other text; objects: the
   * measures that must be done, whose agents owe them.
   */
  public static final ClaimRelation OBLIGES = new ClaimRelation("obliges");

  /**
   * The subject has legal force for the object actors; a particular duty to act is obliges,
   * coverage of a case or place is applies-to. Subject: a proposal, provision or other text;
   * objects: the actors bound.
   */
  public static final ClaimRelation BINDS = new ClaimRelation("binds");

  /**
   * The subject covers the object, which falls within its scope, whether or not it creates a duty
   * (obliges). Subject: a proposal, provision or other rule; objects: the actors, places, events or
   * measures covered.
   */
  public static final ClaimRelation APPLIES_TO = new ClaimRelation("applies-to");

  /**
   * The subject keeps to what the object requires; the contrary is breaches. Subject: an actor,
   * measure, event or proposal; objects: the text, provision or other rule kept to.
   */
  public static final ClaimRelation COMPLIES_WITH = new ClaimRelation("complies-with");

  /**
   * The subject violates what the object requires; the contrary is complies-with. Subject: an
   * actor, measure, event or proposal; objects: the text, provision or other rule violated.
   */
  public static final ClaimRelation BREACHES = new ClaimRelation("breaches");

  /**
   * The subject has, or still has, legal force or authority as such; for whom it has force is
   * binds. Standard: ELI InForce. Subject: a proposal, provision, statement, event or other legal
   * act; objects: none.
   */
  public static final ClaimRelation IS_VALID = new ClaimRelation("is-valid");

  /**
   * The subject has the rightful title to the object territory; holding it in fact, with or without
   * title, is administers. Subject: a state or other actor; objects: the places.
   */
  public static final ClaimRelation SOVEREIGN_OVER = new ClaimRelation("sovereign-over");

  /**
   * The subject governs or controls the object in fact, with or without title; rightful title is
   * sovereign-over. Subject: a state, organization or group; objects: the places or institutions.
   */
  public static final ClaimRelation ADMINISTERS = new ClaimRelation("administers");

  /**
   * The subject is, or takes place, within the object place; whose territory it is is said by
   * sovereign-over. Subject: an actor, place, component or event; objects: the places.
   */
  public static final ClaimRelation LOCATED_IN = new ClaimRelation("located-in");

  /**
   * The subject holds the object as a part of its text, contents or stock; what an actor possesses
   * is has. Subject: a proposal, provision, package, statement or place; objects: the parts held.
   */
  public static final ClaimRelation CONTAINS = new ClaimRelation("contains");

  /**
   * The subject has the will to do the object, as a point affirmed or denied; a stance reported of
   * it directly is a position. Standard: MPQA intention-pos. Subject: an actor; objects: the
   * measures or events intended.
   */
  public static final ClaimRelation INTENDS = new ClaimRelation("intends");

  /**
   * The subject has been carried out or completed, as said of a measure, component or task; of a
   * happening use occurred. Subject: a measure, provision, component or package; objects: none.
   */
  public static final ClaimRelation IS_DONE = new ClaimRelation("is-done");

  /**
   * The subject took place, as said of a happening; the carrying out of a task is is-done. Subject:
   * an event; objects: none.
   */
  public static final ClaimRelation OCCURRED = new ClaimRelation("occurred");

  /**
   * The subject did the object, caused it or answers for it; a reason that moved somebody to act is
   * motivates. Subject: an actor; objects: the events, measures or results.
   */
  public static final ClaimRelation RESPONSIBLE_FOR = new ClaimRelation("responsible-for");

  /**
   * The subject is where the objects come from, whoever is to blame; blame is responsible-for.
   * Subject: who made, fired or sent it; objects: the thing or happening.
   */
  public static final ClaimRelation ORIGIN_OF = new ClaimRelation("origin-of");

  /**
   * The subject comes to the stated amount or quantity, or is in substance the object; a price to
   * be paid is costs. Subject: any element; objects: what it is in substance, none where the claim
   * has an amount or quantity.
   */
  public static final ClaimRelation AMOUNTS_TO = new ClaimRelation("amounts-to");

  /**
   * The subject is the first of its kind to do the object or take part in it. Subject: an actor,
   * event or package; objects: the measure, event or package in which it is first.
   */
  public static final ClaimRelation FIRST_TO = new ClaimRelation("first-to");

  /**
   * The subject takes a text, act or statement to mean the object; that a thing itself comes to as
   * much is amounts-to. Subject: who or what interprets; objects: first what is interpreted (unless
   * it is a legal reference of the claim), then what it is taken to mean.
   */
  public static final ClaimRelation INTERPRETS_AS = new ClaimRelation("interprets-as");

  /**
   * The subject belongs to the object as a member, as a point asserted or disputed; an undisputed
   * membership is an affiliation. Standard: Popolo Membership. Subject: an actor; objects: the
   * organizations or groups.
   */
  public static final ClaimRelation MEMBER_OF = new ClaimRelation("member-of");

  /**
   * The subject possesses the object, or the stated quantity or amount; running or using it is
   * operates, containing it as a part is contains. Subject: an actor or place; objects: the things
   * possessed, none where the claim has only a quantity or amount.
   */
  public static final ClaimRelation HAS = new ClaimRelation("has");

  /**
   * The subject runs or uses the object, whoever owns it; possession is has, and governing a
   * territory is administers. Subject: an actor; objects: the components, organizations or
   * facilities run.
   */
  public static final ClaimRelation OPERATES = new ClaimRelation("operates");

  /**
   * The subject takes the stated amount to do, buy or keep up; a total that is not a price is
   * amounts-to. Subject: a measure, package, component, event or proposal; objects: usually none,
   * as the claim has the amount; else what it is paid with.
   */
  public static final ClaimRelation COSTS = new ClaimRelation("costs");

  /**
   * The subject cannot do or come about without the object, or lacks it; a duty to act under a text
   * is obliges. Subject: any element; objects: what is needed.
   */
  public static final ClaimRelation NEEDS = new ClaimRelation("needs");

  /**
   * The subject gives the right to do the object, without a duty (obliges); what a proposal of the
   * story itself allows is a provision. Subject: a text, provision, event or actor; objects: the
   * measures that may be done.
   */
  public static final ClaimRelation PERMITS = new ClaimRelation("permits");

  /**
   * The subject is the reason for which the object is done, in another's account; a holder's own
   * reason stands in its position as because. Subject: what gives the reason; objects: the
   * measures, events or positions that it explains.
   */
  public static final ClaimRelation MOTIVATES = new ClaimRelation("motivates");

  /** The vocabulary: all words above, in this order. */
  public static final Vocabulary<ClaimRelation> VOCABULARY =
      Vocabulary.of(
          "claim-relation",
          ClaimRelation.class,
          ClaimRelation::new,
          List.of(
              OBLIGES,
              BINDS,
              APPLIES_TO,
              COMPLIES_WITH,
              BREACHES,
              IS_VALID,
              SOVEREIGN_OVER,
              ADMINISTERS,
              LOCATED_IN,
              CONTAINS,
              INTENDS,
              IS_DONE,
              OCCURRED,
              RESPONSIBLE_FOR,
              ORIGIN_OF,
              AMOUNTS_TO,
              FIRST_TO,
              INTERPRETS_AS,
              MEMBER_OF,
              HAS,
              OPERATES,
              COSTS,
              NEEDS,
              PERMITS,
              MOTIVATES));

  private ClaimRelation(String text) {
    super(text);
  }

  /** Returns the word with this text, known or not. */
  public static ClaimRelation of(String text) {
    return VOCABULARY.term(text);
  }

  @Override
  public Vocabulary<ClaimRelation> vocabulary() {
    return VOCABULARY;
  }
}
