package io.github.standpoint.newsdesk.archive;

/**
 * What became of a submission.
 *
 * @param outcome what was done
 * @param head the latest revision now, whoever sent it
 */
public record Receipt(Outcome outcome, Head head) {

  /** What was done. */
  public enum Outcome {
    /** A story of this id was not there before, and now is. */
    CREATED,
    /** The story has a new revision. */
    REPLACED,
    /** The same content is the latest revision already; nothing was done. */
    UNCHANGED,
    /** Another story has this id, and a new one was meant; nothing was done. */
    TAKEN,
    /** The client has not seen the latest revision; nothing was done. */
    STALE,
    /** The client does not say which revision it has seen; nothing was done. */
    UNCONDITIONAL
  }
}
