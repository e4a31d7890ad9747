package io.github.standpoint.benchmark;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What any reader must do at least: pass all tokens, and make values of names and scalars. */
public final class Floor {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Floor() {}

  /** Passes all tokens and looks at none; returns how many there are. */
  static long skip(byte[] json) {
    long tokens = 0;
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }

  /** Makes a value of every name and scalar; returns something that depends on all of them. */
  public static long values(byte[] json) {
    long all = 0;
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        all += value(parser, token);
      }
    }
    return all;
  }

  private static long value(JsonParser parser, JsonToken token) {
    return switch (token) {
      case PROPERTY_NAME -> parser.currentName().length();
      case VALUE_STRING -> parser.getString().length();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue().signum();
      default -> token.ordinal();
    };
  }
}
