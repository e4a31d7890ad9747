package io.github.standpoint.json.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** The output of a model as maps, lists, texts, {@link Literal}s and null. */
final class Tree {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /**
   * A number, or true or false, as it is written.
   *
   * @param text how it is written
   */
  record Literal(String text) {}

  private Tree() {}

  /**
   * Reads one value and nothing behind it.
   *
   * @throws tools.jackson.core.JacksonException if there is anything else
   */
  static @Nullable Object of(byte[] json) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      Object value = value(parser);
      if (parser.nextToken() != null) {
        throw new StreamReadException(parser, "something follows");
      }
      return value;
    }
  }

  private static @Nullable Object value(JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new StreamReadException(parser, "there is nothing");
    }
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> list(parser);
      case VALUE_STRING -> parser.getString();
      case VALUE_NULL -> null;
      default -> new Literal(parser.getString());
    };
  }

  private static Map<String, @Nullable Object> object(JsonParser parser) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      object.put(name, value(parser));
    }
    return object;
  }

  private static List<@Nullable Object> list(JsonParser parser) {
    List<@Nullable Object> list = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      list.add(value(parser));
    }
    return list;
  }

  /** Returns whether this stands for what is absent: it is empty, or all in it is. */
  static boolean empty(@Nullable Object value) {
    if (value instanceof Map<?, ?> object) {
      return object.values().stream().allMatch(Tree::empty);
    }
    if (value instanceof List<?> list) {
      return list.stream().allMatch(Tree::empty);
    }
    return value == null || value.equals("");
  }

  /** Writes a value as it is. */
  static void write(@Nullable Object value, JsonGenerator out) {
    if (value instanceof Map<?, ?> object) {
      out.writeStartObject();
      object.forEach(
          (name, each) -> {
            out.writeName(name.toString());
            write(each, out);
          });
      out.writeEndObject();
    } else if (value instanceof List<?> list) {
      out.writeStartArray();
      list.forEach(it -> write(it, out));
      out.writeEndArray();
    } else if (value instanceof Literal literal) {
      out.writeRawValue(literal.text());
    } else if (value == null) {
      out.writeNull();
    } else {
      out.writeString(value.toString());
    }
  }
}
