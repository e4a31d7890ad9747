package io.github.standpoint.json;

import java.math.BigDecimal;

/**
 * Where the tokens of a document go, one after the other: what {@link ModelJson} needs of a JSON
 * library to write with it. Every call is one token; the library puts in commas, colons and white
 * space.
 */
public interface TokenSink {

  /** Starts an object. */
  void startObject();

  /** Ends the innermost object. */
  void endObject();

  /** Starts a list. */
  void startList();

  /** Ends the innermost list. */
  void endList();

  /** Writes the name of what comes next in an object. */
  void name(String name);

  /** Writes a text. */
  void text(String text);

  /** Writes a whole number. */
  void number(int number);

  /**
   * Writes a number.
   *
   * @param number the number, for what holds numbers, such as a tree
   * @param digits the same in the digits that a text must have
   */
  void number(BigDecimal number, String digits);

  /** Writes {@code true} or {@code false}. */
  void truth(boolean truth);
}
