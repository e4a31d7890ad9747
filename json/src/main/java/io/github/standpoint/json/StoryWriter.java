package io.github.standpoint.json;

import io.github.standpoint.Story;
import io.github.standpoint.element.Word;
import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.Attribute.Cardinality;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.metamodel.Nested;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes values of the model: attributes in the order of the metamodel, nothing that is absent,
 * numbers in plain digits. Without state.
 */
final class StoryWriter {
  /** A number that would be longer than this is left in scientific form: no valid story has one. */
  private static final int MAX_PLAIN_DIGITS = 1_000;

  private StoryWriter() {}

  /** Writes a value with attributes. */
  static void write(Object value, TokenSink out) {
    write(value, Model.typeOf(value), out);
  }

  /** Writes a story, with where its schema is if that is known. */
  static void write(Story story, @Nullable URI schema, TokenSink out) {
    out.startObject();
    if (schema != null) {
      out.name("$schema");
      out.text(schema.toString());
    }
    writeAttributes(story, Model.STORY, out);
    out.endObject();
  }

  private static <T> void write(T value, ModelType<T> type, TokenSink out) {
    out.startObject();
    if (value instanceof io.github.standpoint.actor.Actor) {
      out.name("type");
      out.text(type.discriminator());
    }
    writeAttributes(value, type, out);
    out.endObject();
  }

  private static <T> void writeAttributes(T value, ModelType<T> type, TokenSink out) {
    for (Attribute<T> attribute : type.attributes()) {
      Object held = attribute.get(value);
      if (held != null) {
        writeAttribute(attribute, held, out);
      }
    }
  }

  private static void writeAttribute(Attribute<?> attribute, Object held, TokenSink out) {
    if (attribute.cardinality() == Cardinality.LIST) {
      List<?> list = (List<?>) held;
      if (!list.isEmpty()) {
        out.name(attribute.name());
        out.startList();
        list.forEach(it -> writeValue(attribute, it, out));
        out.endList();
      }
    } else if (attribute.cardinality() == Cardinality.MAP) {
      Map<?, ?> map = (Map<?, ?>) held;
      if (!map.isEmpty()) {
        out.name(attribute.name());
        out.startObject();
        map.forEach(
            (key, text) -> {
              out.name(key.toString());
              out.text(text.toString());
            });
        out.endObject();
      }
    } else {
      out.name(attribute.name());
      writeValue(attribute, held, out);
    }
  }

  private static void writeValue(Attribute<?> attribute, Object value, TokenSink out) {
    if (attribute.kind() instanceof Nested<?>) {
      write(value, out);
    } else if (value instanceof BigDecimal number) {
      writeNumber(number, out);
    } else if (value instanceof Integer number) {
      out.number(number);
    } else if (value instanceof Boolean truth) {
      out.truth(truth);
    } else if (value instanceof Word word) {
      out.text(word.text());
    } else {
      out.text(value.toString());
    }
  }

  static void writeNumber(BigDecimal number, TokenSink out) {
    boolean tooLong =
        Math.abs((long) number.scale()) > MAX_PLAIN_DIGITS || number.precision() > MAX_PLAIN_DIGITS;
    out.number(number, tooLong ? number.toString() : number.toPlainString());
  }
}
