package io.github.standpoint.json;

import io.github.standpoint.metamodel.ModelType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The tokens of a Jackson 3 parser. */
final class JacksonTokens implements Tokens {
  private static final JsonFactory NAMES = new JsonFactory();

  /** By type its names as bytes; a matcher of one factory works with parsers of any other. */
  private static final Map<ModelType<?>, PropertyNameMatcher> MATCHERS = new ConcurrentHashMap<>();

  private final JsonParser parser;
  private final boolean mayHoldHalves;

  JacksonTokens(JsonParser parser) {
    this(parser, true);
  }

  JacksonTokens(JsonParser parser, boolean mayHoldHalves) {
    this.parser = parser;
    this.mayHoldHalves = mayHoldHalves;
  }

  @Override
  public Kind next() {
    try {
      return kindOf(parser.nextToken());
    } catch (JacksonException e) {
      throw unreadable(e);
    }
  }

  @Override
  public int nextName(ModelType<?> type) {
    PropertyNameMatcher matcher = MATCHERS.get(type);
    if (matcher == null) {
      matcher = MATCHERS.computeIfAbsent(type, JacksonTokens::matcher);
    }
    try {
      int match = parser.nextNameMatch(matcher);
      if (match >= 0) {
        return match;
      }
    } catch (JacksonException e) {
      throw unreadable(e);
    }
    return parser.hasToken(JsonToken.PROPERTY_NAME) ? UNKNOWN : NO_NAME;
  }

  private static PropertyNameMatcher matcher(ModelType<?> type) {
    List<Named> names = type.attributes().stream().map(it -> Named.fromString(it.name())).toList();
    return NAMES.constructNameMatcher(names, false);
  }

  @Override
  public boolean mayHoldHalves() {
    return mayHoldHalves;
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
    return kindOf(parser.currentToken());
  }

  @Override
  public String text() {
    try {
      return parser.getString();
    } catch (JacksonException e) {
      throw unreadable(e);
    }
  }

  @Override
  public int length() {
    try {
      return parser.getStringLength();
    } catch (JacksonException e) {
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
    } catch (JacksonException e) {
      throw unreadable(e);
    }
  }

  @Override
  public void skip() {
    try {
      parser.skipChildren();
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
    if (!(e instanceof StreamConstraintsException)) {
      return UnreadableException.syntax(
          spot(e.getLocation() == null ? parser.currentLocation() : e.getLocation()));
    }
    StreamReadConstraints limits = parser.streamReadConstraints();
    String message = String.valueOf(e.getOriginalMessage());
    if (message.contains("nesting depth")) {
      Spot behind = spot(parser.currentLocation());
      Spot bracket = new Spot(behind.offset() - 1, behind.line(), behind.column() - 1);
      return UnreadableException.tooDeep(bracket, limits.getMaxNestingDepth());
    }
    if (message.startsWith("Number")) {
      // The parser looks ahead at a number while it still reads the name before it.
      return UnreadableException.numberTooLarge(spot(), limits.getMaxNumberLength())
          .at(parser.streamReadContext().pathAsPointer().toString());
    }
    return UnreadableException.textTooLong(
        spot(), message.contains("Name") ? limits.getMaxNameLength() : limits.getMaxStringLength());
  }
}
