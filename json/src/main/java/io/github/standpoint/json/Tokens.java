package io.github.standpoint.json;

import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.ModelType;
import java.math.BigDecimal;

/**
 * The tokens of a document, one after the other, as thin as any JSON library can provide them: what
 * {@link ModelJson} needs of a library to read with it. For one document, one thread.
 */
public interface Tokens {
  /** What {@link #nextName} returns for a name that no attribute has. */
  int UNKNOWN = -1;

  /** What {@link #nextName} returns where there is no name. */
  int NO_NAME = -2;

  /** What a token is. */
  enum Kind {
    /** An opening brace. */
    START_OBJECT("an object"),
    /** A closing brace. */
    END_OBJECT("the end of an object"),
    /** An opening bracket. */
    START_LIST("a list"),
    /** A closing bracket. */
    END_LIST("the end of a list"),
    /** The name of a value in an object. */
    NAME("a name"),
    /** A text. */
    TEXT("a text"),
    /** A number without fraction and exponent. */
    INTEGER("a number"),
    /** A number with a fraction or an exponent. */
    DECIMAL("a number"),
    /** The literal {@code true}. */
    TRUE("true"),
    /** The literal {@code false}. */
    FALSE("false"),
    /** The literal {@code null}, and what JSON cannot hold. */
    NULL("null"),
    /** Nothing more. */
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

  /**
   * Goes to the next token and, if that is a name, tells which attribute has it. A library that can
   * tell names from their bytes does better than this default, which looks the name up as text.
   *
   * @param type the type of the object whose attributes are read
   * @return the index of the attribute; {@link #UNKNOWN} for any other name, {@link #NO_NAME} for
   *     any other token
   * @throws UnreadableException if there is no token that could be read
   */
  default int nextName(ModelType<?> type) {
    if (next() != Kind.NAME) {
      return NO_NAME;
    }
    Attribute<?> attribute = type.find(text());
    return attribute == null ? UNKNOWN : attribute.index();
  }

  /**
   * Returns whether a text may hold half a surrogate pair, so that each must be looked through;
   * false only where the whole document is known to hold none.
   */
  default boolean mayHoldHalves() {
    return true;
  }

  /** Returns what the current token is. */
  Kind kind();

  /** Returns the current name or text, or a number as it is written. */
  String text();

  /** Returns how long the current number is as it is written, in characters. */
  int length();

  /**
   * Returns the current number. One whose exponent no {@code BigDecimal} can hold is given as any
   * number that is longer than every limit, never written out.
   */
  BigDecimal decimal();

  /** Passes over the rest of the current object or list, to its end; a scalar has none. */
  void skip();

  /** Returns where the current token starts. */
  Spot spot();
}
