package io.github.standpoint.position;

/** Which way a stance points: whether its holder wants the subject, or holds it true. */
public enum Direction {
  /** The holder wants or intends that it come about, or holds it true. */
  FOR,
  /** The holder wants or intends that it not come about, or holds it untrue. */
  AGAINST,
  /** The holder takes neither side. */
  NEITHER,
  /** The word is not known, so nothing can be said. */
  UNKNOWN
}
