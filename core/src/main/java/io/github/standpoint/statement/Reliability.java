package io.github.standpoint.statement;

import io.github.standpoint.element.Word;

/**
 * How reliable a source is (Admiralty Code, letter). F is "no basis", not the bottom of the scale.
 * A closed vocabulary.
 */
public enum Reliability implements Word {

  /**
   * Completely reliable: no doubt about the source, with a history of being right. Standard:
   * Admiralty.
   */
  A("A"),

  /** Usually reliable: minor doubts, mostly right in the past. Standard: Admiralty. */
  B("B"),

  /** Fairly reliable: some doubts, right in the past more often than not. Standard: Admiralty. */
  C("C"),

  /** Not usually reliable: serious doubts, right only at times. Standard: Admiralty. */
  D("D"),

  /**
   * Unreliable: a history of being wrong or lacking in honesty or competence. Standard: Admiralty.
   */
  E("E"),

  /**
   * Reliability cannot be judged for lack of a basis, which is not a grade below E. Standard:
   * Admiralty.
   */
  F("F");

  private final String text;

  Reliability(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
