package io.github.standpoint.json;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** The tokens of a Jackson 3 parser. */
final class JacksonTokens implements Tokens {
  private final JsonParser parser;
  private Kind kind;

  JacksonTokens(JsonParser parser) {
    this.parser = parser;
    this.kind = kindOf(parser.currentToken());
  }

  @Override
  public Kind next() {
    try {
      kind = kindOf(parser.nextToken());
    } catch (JacksonException e) {
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
      case PROPERTY_NAME -> Kind.NAME;
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
      return kind == Kind.NAME ? parser.currentName() : parser.getString();
    } catch (JacksonException e) {
      throw unreadable(e);
    }
  }

  @Override
  public BigDecimal decimal() {
    try {
      return parser.getDecimalValue();
    } catch (JacksonException e) {
      throw unreadable(e);
    }
  }

  @Override
  public void skip() {
    try {
      parser.skipChildren();
      kind = kindOf(parser.currentToken());
    } catch (JacksonException e) {
      throw unreadable(e);
    }
  }

  @Override
  public Spot spot() {
    return spot(parser.currentTokenLocation());
  }

  private static Spot spot(TokenStreamLocation location) {
    return new Spot(location.getByteOffset(), location.getLineNr(), location.getColumnNr());
  }

  private UnreadableException unreadable(JacksonException e) {
    Spot here = spot(parser.currentLocation());
    if (e instanceof StreamConstraintsException) {
      return constraint(e, here);
    }
    Spot there = e.getLocation() == null ? here : spot(e.getLocation());
    return new UnreadableException(
        JsonRule.SYNTAX, there, Map.of("expected", expected(), "found", "something else"));
  }

  private static UnreadableException constraint(JacksonException e, Spot here) {
    String message = String.valueOf(e.getOriginalMessage());
    if (message.contains("nesting depth")) {
      return new UnreadableException(
          JsonRule.TOO_DEEP, here, Map.of("limit", Integer.toString(JsonSource.MAX_DEPTH)));
    }
    if (message.startsWith("Number")) {
      return new UnreadableException(JsonRule.NUMBER_TOO_LARGE, here, Map.of("limit", "1000"));
    }
    return new UnreadableException(
        JsonRule.TEXT_TOO_LONG,
        here,
        Map.of("limit", Integer.toString(JsonSource.MAX_TEXT_LENGTH)));
  }

  /** What could have stood there, by what the parser is in the middle of. */
  private String expected() {
    boolean fresh = kind == Kind.START_OBJECT || kind == Kind.START_LIST;
    if (kind == Kind.NAME) {
      return "a colon and a value";
    }
    if (parser.streamReadContext().inObject()) {
      return fresh ? "a name in quotes, or }" : "a comma and a name in quotes, or }";
    }
    if (parser.streamReadContext().inArray()) {
      return fresh ? "a value, or ]" : "a comma and a value, or ]";
    }
    return "an object";
  }
}
