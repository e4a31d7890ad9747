package io.github.standpoint.cli;

import java.io.PrintStream;
import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON objects, one a line. Characters that could do harm at a terminal are written as JSON
 * escapes, which changes nothing for whoever reads the JSON.
 */
final class JsonLines {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().characterEscapes(new TerminalEscapes()).build();

  private final PrintStream out;

  JsonLines(PrintStream out) {
    this.out = out;
  }

  /** Writes one object with these properties. */
  void write(Consumer<JsonGenerator> properties) {
    StringWriter line = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      generator.writeStartObject();
      properties.accept(generator);
      generator.writeEndObject();
    }
    out.print(line + "\n");
  }

  /** Writes one object that is JSON already, with these escapes. */
  void write(String json) {
    StringWriter line = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      copy(json, generator);
    }
    out.print(line + "\n");
  }

  /** Writes a property whose value is JSON already, with the escapes of the rest. */
  static void copy(String name, String value, JsonGenerator json) {
    json.writeName(name);
    copy(value, json);
  }

  private static void copy(String value, JsonGenerator json) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), value)) {
      parser.nextToken();
      json.copyCurrentStructureExact(parser);
    }
  }

  /** Escapes control and format characters, line separators, and halves of surrogate pairs. */
  private static final class TerminalEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] escapes = standardAsciiEscapesForJSON();
      escapes[0x7F] = ESCAPE_STANDARD;
      return escapes;
    }

    @Override
    public SerializableString getEscapeSequence(int character) {
      return switch (Character.getType(character)) {
        case Character.CONTROL,
            Character.FORMAT,
            Character.SURROGATE,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR ->
            new SerializedString(String.format("\\u%04X", character));
        default -> null;
      };
    }
  }
}
