package io.github.standpoint.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.standpoint.json.ModelJson;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes a value of the model within somebody else's document. */
final class ModelSerializer<T> extends StdSerializer<T> {
  private static final long serialVersionUID = 1L;

  ModelSerializer(Class<T> type) {
    super(type);
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    try {
      ModelJson.standard().write(value, new Jackson2Sink(out));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** A host's default typing adds nothing: the model says itself what its values are. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator out, SerializerProvider provider, TypeSerializer typing)
      throws IOException {
    serialize(value, out, provider);
  }
}
