package io.github.standpoint.testing.generation;

/** The kinds of things of which a plan says how many a story has. */
public enum Kind {
  /** Parts of the text. */
  SECTION,
  /** Places. */
  PLACE,
  /** Persons, states, organizations and groups. */
  ACTOR,
  /** Who belongs where. */
  AFFILIATION,
  /** What carried the words. */
  SOURCE,
  /** Who said something. */
  STATEMENT,
  /** What can be done. */
  MEASURE,
  /** What is said to be so. */
  CLAIM,
  /** Texts and schemes. */
  PROPOSAL,
  /** What proposals provide. */
  PROVISION,
  /** Goods and money. */
  PACKAGE,
  /** What packages consist of. */
  COMPONENT,
  /** Happenings. */
  EVENT,
  /** Who takes which stance on what. */
  POSITION,
  /** What acts on what. */
  IMPLICATION,
  /** What may come next. */
  DEVELOPMENT
}
