package io.github.standpoint.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads a value of the model within somebody else's document, at the host's own parser. */
final class ModelDeserializer<T> extends StdDeserializer<T> {
  private final Class<T> type;
  private final ModelJson json;

  ModelDeserializer(Class<T> type, ModelJson json) {
    super(type);
    this.type = type;
    this.json = json;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    try {
      String pointer = parser.streamReadContext().pathAsPointer().toString();
      return json.read(type, new JacksonTokens(parser), pointer);
    } catch (InvalidStoryException e) {
      throw new StoryMismatchException(parser, type, e);
    }
  }

  /** A host's default typing adds nothing: the model says itself what its values are. */
  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer typing) {
    return deserialize(parser, context);
  }
}
