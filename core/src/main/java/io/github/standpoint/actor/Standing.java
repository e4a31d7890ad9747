package io.github.standpoint.actor;

import io.github.standpoint.value.Term;
import io.github.standpoint.value.Vocabulary;
import java.util.List;

/**
 * The standing of an office that is not simply held. An open vocabulary: other words are carried as
 * they came.
 */
public final class Standing extends Term {

  /** Performs the office for a holder who is absent or not yet appointed, without holding it. */
  public static final Standing ACTING = new Standing("acting");

  /** Holds the office by appointment for a transition, until a regular holder is chosen. */
  public static final Standing INTERIM = new Standing("interim");

  /** Chosen or nominated for the office and not in it yet. */
  public static final Standing DESIGNATE = new Standing("designate");

  /** Held the office or membership and no longer does at the time of the story. */
  public static final Standing FORMER = new Standing("former");

  /** Claims or is said to hold the office while the claim is contested by others. */
  public static final Standing DISPUTED = new Standing("disputed");

  /**
   * Holds the office jointly with others at the same time, as in a council or a presidency of
   * several.
   */
  public static final Standing COLLECTIVE = new Standing("collective");

  /** The vocabulary: all words above, in this order. */
  public static final Vocabulary<Standing> VOCABULARY =
      Vocabulary.of(
          "standing",
          Standing.class,
          Standing::new,
          List.of(ACTING, INTERIM, DESIGNATE, FORMER, DISPUTED, COLLECTIVE));

  private Standing(String text) {
    super(text);
  }

  /** Returns the word with this text, known or not. */
  public static Standing of(String text) {
    return VOCABULARY.term(text);
  }

  @Override
  public Vocabulary<Standing> vocabulary() {
    return VOCABULARY;
  }
}
