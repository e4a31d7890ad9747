package io.github.standpoint.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.standpoint.json.InvalidStoryException;
import io.github.standpoint.json.ModelJson;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads a value of the model within somebody else's document, at the host's own parser. */
final class ModelDeserializer<T> extends StdDeserializer<T> {
  private static final long serialVersionUID = 1L;

  private final Class<T> type;
  private final ModelJson json;

  ModelDeserializer(Class<T> type, ModelJson json) {
    super(type);
    this.type = type;
    this.json = json;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    try {
      String pointer = parser.getParsingContext().pathAsPointer().toString();
      return json.read(type, new Jackson2Tokens(parser), pointer);
    } catch (InvalidStoryException e) {
      throw new StoryMismatchException(parser, type, e);
    } catch (UncheckedIOException e) {
      throw e.getCause(); // of the host's stream
    }
  }

  /** A host's default typing adds nothing: the model says itself what its values are. */
  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer typing)
      throws IOException {
    return deserialize(parser, context);
  }
}
