package io.github.standpoint.cli;

import java.io.PrintStream;
import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
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

  /** Writes an object that is JSON already; outside its strings it has nothing to escape. */
  void write(String json) {
    StringBuilder line = new StringBuilder();
    json.codePoints().forEach(it -> line.append(TerminalEscapes.harmless(it)));
    out.print(line.append('\n'));
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
      return harmful(character) ? new SerializedString(escaped(character)) : null;
    }

    static String harmless(int character) {
      if (!harmful(character)) {
        return Character.toString(character);
      }
      StringBuilder escaped = new StringBuilder();
      for (char unit : Character.toChars(character)) {
        escaped.append(escaped(unit));
      }
      return escaped.toString();
    }

    private static String escaped(int unit) {
      return String.format("\\u%04X", unit);
    }

    private static boolean harmful(int character) {
      return switch (Character.getType(character)) {
        case Character.CONTROL,
            Character.FORMAT,
            Character.SURROGATE,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR ->
            true;
        default -> false;
      };
    }
  }
}
