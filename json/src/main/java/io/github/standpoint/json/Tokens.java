package io.github.standpoint.json;

import java.math.BigDecimal;

/** The tokens of a document, one after the other; as thin as any JSON library can provide them. */
interface Tokens {

  /** What a token is. */
  enum Kind {
    START_OBJECT("an object"),
    END_OBJECT("the end of an object"),
    START_LIST("a list"),
    END_LIST("the end of a list"),
    NAME("a name"),
    TEXT("a text"),
    INTEGER("a number"),
    DECIMAL("a number"),
    TRUE("true"),
    FALSE("false"),
    NULL("null"),
    END("the end of the document");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /**
   * Goes to the next token.
   *
   * @throws UnreadableException if there is none that could be read
   */
  Kind next();

  /** Returns what the current token is. */
  Kind kind();

  /** Returns the current name or text, or a number as it is written. */
  String text();

  /** Returns how long the current text or number is, in characters. */
  int length();

  /** Returns the current number. */
  BigDecimal decimal();

  /** Passes over the rest of the current value; a scalar has none. */
  void skip();

  /** Returns where the current token starts. */
  Spot spot();
}
