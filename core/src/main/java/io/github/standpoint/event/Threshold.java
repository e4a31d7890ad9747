package io.github.standpoint.event;

import io.github.standpoint.value.Term;
import io.github.standpoint.value.Vocabulary;
import java.util.List;

/**
 * What a vote needed in order to pass. An open vocabulary: other words are carried as they came.
 */
public final class Threshold extends Term {

  /** More votes in favour than against are needed; abstentions and absent members do not count. */
  public static final Threshold SIMPLE_MAJORITY = new Threshold("simple-majority");

  /**
   * More than half of all members entitled to vote must be in favour, so that absence and
   * abstention weigh like a no.
   */
  public static final Threshold ABSOLUTE_MAJORITY = new Threshold("absolute-majority");

  /**
   * At least two thirds must be in favour, of the votes or of the members as the body's rules say.
   */
  public static final Threshold TWO_THIRDS = new Threshold("two-thirds");

  /**
   * Adopted if nobody objects, usually with no vote taken. Standard: UN Security Council practice.
   */
  public static final Threshold CONSENSUS = new Threshold("consensus");

  /**
   * A vote is taken and a single vote against defeats the text; under consensus nobody is asked to
   * vote.
   */
  public static final Threshold UNANIMITY = new Threshold("unanimity");

  /**
   * At least nine of fifteen Security Council members in favour and no permanent member against;
   * abstention is no veto. Standard: UN Security Council practice.
   */
  public static final Threshold NINE_OF_FIFTEEN_NO_VETO = new Threshold("nine-of-fifteen-no-veto");

  /** The vocabulary: all words above, in this order. */
  public static final Vocabulary<Threshold> VOCABULARY =
      Vocabulary.of(
          "threshold",
          Threshold.class,
          Threshold::new,
          List.of(
              SIMPLE_MAJORITY,
              ABSOLUTE_MAJORITY,
              TWO_THIRDS,
              CONSENSUS,
              UNANIMITY,
              NINE_OF_FIFTEEN_NO_VETO));

  private Threshold(String text) {
    super(text);
  }

  /** Returns the word with this text, known or not. */
  public static Threshold of(String text) {
    return VOCABULARY.term(text);
  }

  @Override
  public Vocabulary<Threshold> vocabulary() {
    return VOCABULARY;
  }
}
