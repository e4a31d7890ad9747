package io.github.standpoint.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a value of the model within somebody else's document. */
final class ModelSerializer<T> extends StdSerializer<T> {

  ModelSerializer(Class<T> type) {
    super(type);
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializationContext context) {
    StoryWriter.write(value, new JacksonSink(out));
  }

  /** A host's default typing adds nothing: the model says itself what its values are. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator out, SerializationContext context, TypeSerializer typing) {
    serialize(value, out, context);
  }
}
