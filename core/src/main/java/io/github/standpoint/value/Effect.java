package io.github.standpoint.value;

import java.util.List;

/** What one thing does to another. An open vocabulary: other words are carried as they came. */
public final class Effect extends Term {

  /**
   * The cause gives the thing its form or direction; an effect whose kind the text leaves open is
   * influences.
   */
  public static final Effect SHAPES = new Effect("shapes");

  /**
   * The cause is a sign or expression of the thing, such as a choice or interest behind it, and
   * does not change it. Affects: what is expressed.
   */
  public static final Effect REFLECTS = new Effect("reflects");

  /**
   * The cause has an effect whose kind the text leaves open, as in affects or has an impact on;
   * giving form is shapes.
   */
  public static final Effect INFLUENCES = new Effect("influences");

  /**
   * The cause makes the thing greater in number, amount, degree or frequency; greater power or
   * firmness is strengthens.
   */
  public static final Effect INCREASES = new Effect("increases");

  /**
   * The cause makes the thing smaller in number, amount, degree or frequency; less power or
   * firmness is weakens, an upper bound limits.
   */
  public static final Effect REDUCES = new Effect("reduces");

  /**
   * The cause makes the thing possible; bringing it about is triggers, making it needed is
   * necessitates.
   */
  public static final Effect ENABLES = new Effect("enables");

  /**
   * The cause sets bounds within which the thing may go on; making it harder is hinders, making it
   * smaller reduces.
   */
  public static final Effect LIMITS = new Effect("limits");

  /**
   * The cause makes the thing harder or slower to bring about; keeping it from happening at all is
   * prevents.
   */
  public static final Effect HINDERS = new Effect("hinders");

  /**
   * The cause keeps the thing from happening at all; stopping what is already under way is ends,
   * making it harder hinders.
   */
  public static final Effect PREVENTS = new Effect("prevents");

  /**
   * The cause makes the thing needed, so that somebody would have to do it; actually leading to it
   * is triggers.
   */
  public static final Effect NECESSITATES = new Effect("necessitates");

  /**
   * The cause leads to the thing, which comes about because of it; making it only possible is
   * enables.
   */
  public static final Effect TRIGGERS = new Effect("triggers");

  /**
   * The cause brings to a close something under way or in force; keeping it from starting is
   * prevents.
   */
  public static final Effect ENDS = new Effect("ends");

  /**
   * The cause does damage to somebody or something, or to interests or welfare; loss of power or
   * firmness alone is weakens.
   */
  public static final Effect HARMS = new Effect("harms");

  /**
   * The cause gives the thing more power, firmness or credibility; more in number or degree is
   * increases.
   */
  public static final Effect STRENGTHENS = new Effect("strengthens");

  /**
   * The cause takes power, firmness or credibility from the thing; doubt whether it still stands is
   * calls-into-question.
   */
  public static final Effect WEAKENS = new Effect("weakens");

  /**
   * The cause makes it doubtful whether the thing is true, valid or will last; an actual loss of
   * strength is weakens.
   */
  public static final Effect CALLS_INTO_QUESTION = new Effect("calls-into-question");

  /** The vocabulary: all words above, in this order. */
  public static final Vocabulary<Effect> VOCABULARY =
      Vocabulary.of(
          "effect",
          Effect.class,
          Effect::new,
          List.of(
              SHAPES,
              REFLECTS,
              INFLUENCES,
              INCREASES,
              REDUCES,
              ENABLES,
              LIMITS,
              HINDERS,
              PREVENTS,
              NECESSITATES,
              TRIGGERS,
              ENDS,
              HARMS,
              STRENGTHENS,
              WEAKENS,
              CALLS_INTO_QUESTION));

  private Effect(String text) {
    super(text);
  }

  /** Returns the word with this text, known or not. */
  public static Effect of(String text) {
    return VOCABULARY.term(text);
  }

  @Override
  public Vocabulary<Effect> vocabulary() {
    return VOCABULARY;
  }
}
