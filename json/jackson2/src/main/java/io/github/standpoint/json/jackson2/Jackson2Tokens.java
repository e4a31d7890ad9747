package io.github.standpoint.json.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.standpoint.json.Spot;
import io.github.standpoint.json.Tokens;
import io.github.standpoint.json.UnreadableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The tokens of a Jackson 2 parser. */
final class Jackson2Tokens implements Tokens {
  private final JsonParser parser;
  private Kind kind;

  Jackson2Tokens(JsonParser parser) {
    this.parser = parser;
    this.kind = kindOf(parser.currentToken());
  }

  @Override
  public Kind next() {
    try {
      kind = kindOf(parser.nextToken());
    } catch (IOException e) {
      throw unreadable(e);
    }
    return kind;
  }

  private static Kind kindOf(@Nullable JsonToken token) {
    if (token == null) {
      return Kind.END;
    }
    return switch (token) {
      case START_OBJECT -> Kind.START_OBJECT;
      case END_OBJECT -> Kind.END_OBJECT;
      case START_ARRAY -> Kind.START_LIST;
      case END_ARRAY -> Kind.END_LIST;
      case FIELD_NAME -> Kind.NAME;
      case VALUE_STRING -> Kind.TEXT;
      case VALUE_NUMBER_INT -> Kind.INTEGER;
      case VALUE_NUMBER_FLOAT -> Kind.DECIMAL;
      case VALUE_TRUE -> Kind.TRUE;
      case VALUE_FALSE -> Kind.FALSE;
      // An embedded object comes from a host's tree and is nothing that JSON could hold.
      case VALUE_NULL, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> Kind.NULL;
    };
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public String text() {
    try {
      return kind == Kind.NAME ? parser.currentName() : parser.getText();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  @Override
  public int length() {
    try {
      return parser.getTextLength();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  @Override
  public BigDecimal decimal() {
    try {
      return parser.getDecimalValue();
    } catch (NumberFormatException e) {
      // An exponent beyond what a number can hold: longer than any limit.
      return new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  @Override
  public void skip() {
    try {
      parser.skipChildren();
      kind = kindOf(parser.currentToken());
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  @Override
  public Spot spot() {
    return spot(parser.currentTokenLocation());
  }

  private static Spot spot(JsonLocation location) {
    return new Spot(location.getByteOffset(), location.getLineNr(), location.getColumnNr());
  }

  /** That a stream broke off is the host's to tell; all else is in the document. */
  private RuntimeException unreadable(IOException e) {
    if (!(e instanceof JsonProcessingException fault)) {
      return new UncheckedIOException(e);
    }
    if (!(e instanceof StreamConstraintsException)) {
      return UnreadableException.syntax(
          spot(fault.getLocation() == null ? parser.currentLocation() : fault.getLocation()));
    }
    StreamReadConstraints limits = parser.streamReadConstraints();
    String message = String.valueOf(fault.getOriginalMessage());
    if (message.contains("nesting depth")) {
      Spot behind = spot(parser.currentLocation());
      Spot bracket = new Spot(behind.offset() - 1, behind.line(), behind.column() - 1);
      return UnreadableException.tooDeep(bracket, limits.getMaxNestingDepth());
    }
    if (message.startsWith("Number")) {
      // The parser looks ahead at a number while it still reads the name before it.
      return UnreadableException.numberTooLarge(spot(), limits.getMaxNumberLength())
          .at(parser.getParsingContext().pathAsPointer().toString());
    }
    return UnreadableException.textTooLong(
        spot(), message.contains("Name") ? limits.getMaxNameLength() : limits.getMaxStringLength());
  }
}
