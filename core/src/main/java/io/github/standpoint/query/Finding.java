package io.github.standpoint.query;

/**
 * What a difference between two versions means to an editor.
 *
 * @param kind what it is
 * @param type the type of the element concerned, such as {@code Position}
 * @param id its id
 * @param before what was so, in words of the model
 * @param after what is so now
 */
public record Finding(Kind kind, String type, String id, String before, String after) {

  /** What can be found. */
  public enum Kind {
    /** A holder has taken another position in place of an earlier one. */
    CHANGED_POSITION("changed position"),
    /** The record of a position now has another stance: it was corrected, nobody moved. */
    CORRECTED_STANCE("stance corrected"),
    /** Words were taken back. */
    RETRACTED("retracted"),
    /**
     * What was doubtful, possible or conditional is told as sure, or surer: a certainty, the term
     * of a likelihood, a condition, or a verdict disputed, unverified or not-asserted; also where a
     * position takes the place of another with the same stance. Dates and reporting verbs are not
     * compared.
     */
    HEDGE_LOST("hedge lost"),
    /** What was sure is told as doubtful, possible or conditional, or less sure. */
    HEDGE_ADDED("hedge added"),
    /** It is hedged in another way. */
    HEDGE_CHANGED("hedge changed"),
    /** A proposal, package or event has come to another status, or a step is told as another. */
    STATUS_MOVED("moved"),
    /** A sum of money is another. */
    AMOUNT_CHANGED("amount changed"),
    /** A number of things or people is another. */
    QUANTITY_CHANGED("quantity changed"),
    /** A text now obliges, permits, forbids or omits what it did not. */
    MODE_CHANGED("mode changed"),
    /** The story's own judgement is another. */
    VERDICT_CHANGED("verdict changed"),
    /** It stands on somebody else's word, or binds somebody else. */
    VOICE_CHANGED("voice changed"),
    /** Somebody else does it, or it is done for, against or to somebody else. */
    ROLE_CHANGED("role changed"),
    /** Somebody voted otherwise, the count is another, or something else came of the vote. */
    VOTE_CHANGED("vote changed");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    /** Returns the words for it, such as {@code hedge lost}. */
    public String text() {
      return text;
    }
  }

  /** Returns the finding in one line: {@code SecurityPackage aid: moved from pledged to …}. */
  @Override
  public String toString() {
    return type + " " + id + ": " + kind.text() + " from " + before + " to " + after;
  }
}
