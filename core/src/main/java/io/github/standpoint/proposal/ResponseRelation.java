package io.github.standpoint.proposal;

import io.github.standpoint.value.Term;
import io.github.standpoint.value.Vocabulary;
import java.util.List;

/**
 * How a proposal responds to something. An open vocabulary: other words are carried as they came.
 */
public final class ResponseRelation extends Term {

  /**
   * Replies to the earlier thing by accepting, refusing or commenting, without rival terms of its
   * own.
   */
  public static final ResponseRelation ANSWERS = new ResponseRelation("answers");

  /** Sets rival terms of another side against the earlier ones, to be taken in their place. */
  public static final ResponseRelation COUNTERS = new ResponseRelation("counters");

  /**
   * Changes parts of the earlier text, which otherwise stands. Standard: ELI amends; OCDS
   * Amendment.
   */
  public static final ResponseRelation AMENDS = new ResponseRelation("amends");

  /** Takes the place of the earlier text or offer as a whole, usually from the same proposers. */
  public static final ResponseRelation REPLACES = new ResponseRelation("replaces");

  /** Works out details within what the earlier text already lays down, without changing it. */
  public static final ResponseRelation SPECIFIES = new ResponseRelation("specifies");

  /**
   * Prolongs the earlier text, or widens it to further parties, places or matters, leaving its
   * terms as they are.
   */
  public static final ResponseRelation EXTENDS = new ResponseRelation("extends");

  /**
   * Puts into effect what the earlier text obliges or permits, as a law does for a treaty.
   * Standard: PA-X stage Imp.
   */
  public static final ResponseRelation IMPLEMENTS = new ResponseRelation("implements");

  /** The vocabulary: all words above, in this order. */
  public static final Vocabulary<ResponseRelation> VOCABULARY =
      Vocabulary.of(
          "response-relation",
          ResponseRelation.class,
          ResponseRelation::new,
          List.of(ANSWERS, COUNTERS, AMENDS, REPLACES, SPECIFIES, EXTENDS, IMPLEMENTS));

  private ResponseRelation(String text) {
    super(text);
  }

  /** Returns the word with this text, known or not. */
  public static ResponseRelation of(String text) {
    return VOCABULARY.term(text);
  }

  @Override
  public Vocabulary<ResponseRelation> vocabulary() {
    return VOCABULARY;
  }
}
