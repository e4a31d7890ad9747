package io.github.standpoint.sentence;

/**
 * A noun phrase, and whether verbs that follow it take the plural.
 *
 * @param text the words, articles included
 * @param plural whether it takes plural verbs
 */
record Noun(String text, boolean plural) {

  static Noun singular(String text) {
    return new Noun(text, false);
  }

  /** Returns this noun with more words behind it. */
  Noun with(String rest) {
    return new Noun(text + rest, plural);
  }

  @Override
  public String toString() {
    return text;
  }
}
