package io.github.standpoint.json;

import io.github.standpoint.element.Word;
import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.Attribute.Cardinality;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.metamodel.Nested;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

/**
 * Writes values of the model: attributes in the order of the metamodel, nothing that is absent,
 * numbers in plain digits. Without state.
 */
final class StoryWriter {
  /** A number that would be longer than this is left in scientific form: no valid story has one. */
  private static final int MAX_PLAIN_DIGITS = 1_000;

  private StoryWriter() {}

  /** Writes a value with attributes. */
  static void write(Object value, JsonGenerator out) {
    write(value, Model.typeOf(value), out);
  }

  private static <T> void write(T value, ModelType<T> type, JsonGenerator out) {
    out.writeStartObject();
    if (value instanceof io.github.standpoint.actor.Actor) {
      out.writeName("type");
      out.writeString(type.discriminator());
    }
    for (Attribute<T> attribute : type.attributes()) {
      Object held = attribute.get(value);
      if (held != null) {
        writeAttribute(attribute, held, out);
      }
    }
    out.writeEndObject();
  }

  private static void writeAttribute(Attribute<?> attribute, Object held, JsonGenerator out) {
    if (attribute.cardinality() == Cardinality.LIST) {
      List<?> list = (List<?>) held;
      if (!list.isEmpty()) {
        out.writeName(attribute.name());
        out.writeStartArray();
        list.forEach(it -> writeValue(attribute, it, out));
        out.writeEndArray();
      }
    } else if (attribute.cardinality() == Cardinality.MAP) {
      Map<?, ?> map = (Map<?, ?>) held;
      if (!map.isEmpty()) {
        out.writeName(attribute.name());
        out.writeStartObject();
        map.forEach(
            (key, text) -> {
              out.writeName(key.toString());
              out.writeString(text.toString());
            });
        out.writeEndObject();
      }
    } else {
      out.writeName(attribute.name());
      writeValue(attribute, held, out);
    }
  }

  private static void writeValue(Attribute<?> attribute, Object value, JsonGenerator out) {
    if (attribute.kind() instanceof Nested<?>) {
      write(value, out);
    } else if (value instanceof BigDecimal number) {
      writeNumber(number, out);
    } else if (value instanceof Integer number) {
      out.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else if (value instanceof Word word) {
      out.writeString(word.text());
    } else {
      out.writeString(value.toString());
    }
  }

  /** Writes a whole or a decimal number. */
  static void writeNumber(Object number, JsonGenerator out) {
    if (number instanceof BigDecimal decimal) {
      writeNumber(decimal, out);
    } else {
      out.writeNumber((Integer) number);
    }
  }

  /** A host's tree takes numbers as numbers; text takes them in plain digits. */
  private static void writeNumber(BigDecimal number, JsonGenerator out) {
    if (!out.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
      out.writeNumber(number);
      return;
    }
    boolean tooLong =
        Math.abs((long) number.scale()) > MAX_PLAIN_DIGITS || number.precision() > MAX_PLAIN_DIGITS;
    out.writeNumber(tooLong ? number.toString() : number.toPlainString());
  }
}
