package io.github.standpoint.outlook;

import io.github.standpoint.value.Term;
import io.github.standpoint.value.Vocabulary;
import java.util.List;

/** What becomes of a thing. An open vocabulary: other words are carried as they came. */
public final class Change extends Term {

  /**
   * The thing takes place, where the text says only this; a start or course of what lasts is
   * begins, continues or advances.
   */
  public static final Change HAPPENS = new Change("happens");

  /** The thing starts for the first time; starting again after a break is resumes. */
  public static final Change BEGINS = new Change("begins");

  /**
   * The thing goes on or stays unchanged; movement towards its goal is advances, a new start after
   * a break is resumes.
   */
  public static final Change CONTINUES = new Change("continues");

  /** The thing moves towards completion or its next stage; growth in size or scope is expands. */
  public static final Change ADVANCES = new Change("advances");

  /** The thing makes no further progress but is not over; coming to nothing is fails. */
  public static final Change STALLS = new Change("stalls");

  /**
   * The thing goes on again after a break; going on without a break is continues, a first start is
   * begins.
   */
  public static final Change RESUMES = new Change("resumes");

  /**
   * The thing grows in scope, extent or membership; a figure, level or intensity that goes up is
   * rises.
   */
  public static final Change EXPANDS = new Change("expands");

  /**
   * The thing loses scope, extent or membership; a figure, level or intensity that goes down is
   * falls.
   */
  public static final Change SHRINKS = new Change("shrinks");

  /**
   * The thing goes up in figure, level or intensity; growth in scope, extent or membership is
   * expands.
   */
  public static final Change RISES = new Change("rises");

  /**
   * The thing goes down in figure, level or intensity; loss of scope, extent or membership is
   * shrinks.
   */
  public static final Change FALLS = new Change("falls");

  /**
   * The thing comes to a close or is brought to one; running out unrenewed is lapses, coming to
   * nothing is fails.
   */
  public static final Change ENDS = new Change("ends");

  /** The thing runs out because its term is over or nobody renews it; any other close is ends. */
  public static final Change LAPSES = new Change("lapses");

  /**
   * The thing comes to nothing or misses its goal; a pause in progress is stalls, a close that is
   * no failure is ends.
   */
  public static final Change FAILS = new Change("fails");

  /**
   * Somebody keeps watch on the thing to see how it goes on; the thing itself need not change. By:
   * who watches; about: what is watched.
   */
  public static final Change IS_MONITORED = new Change("is-monitored");

  /** The vocabulary: all words above, in this order. */
  public static final Vocabulary<Change> VOCABULARY =
      Vocabulary.of(
          "change",
          Change.class,
          Change::new,
          List.of(
              HAPPENS,
              BEGINS,
              CONTINUES,
              ADVANCES,
              STALLS,
              RESUMES,
              EXPANDS,
              SHRINKS,
              RISES,
              FALLS,
              ENDS,
              LAPSES,
              FAILS,
              IS_MONITORED));

  private Change(String text) {
    super(text);
  }

  /** Returns the word with this text, known or not. */
  public static Change of(String text) {
    return VOCABULARY.term(text);
  }

  @Override
  public Vocabulary<Change> vocabulary() {
    return VOCABULARY;
  }
}
