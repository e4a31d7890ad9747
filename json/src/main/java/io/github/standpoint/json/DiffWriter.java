package io.github.standpoint.json;

import io.github.standpoint.element.Word;
import io.github.standpoint.query.Change;
import io.github.standpoint.query.Finding;
import io.github.standpoint.query.StoryDiff;
import io.github.standpoint.value.FuzzyDate;
import io.github.standpoint.value.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what is different between two stories: findings, then changes, with values as they stand
 * in stories. Without state.
 */
final class DiffWriter {
  private DiffWriter() {}

  static void write(StoryDiff diff, JsonGenerator out) {
    out.writeStartObject();
    out.writeName("findings");
    out.writeStartArray();
    diff.findings().forEach(it -> write(it, out));
    out.writeEndArray();
    out.writeName("changes");
    out.writeStartArray();
    diff.changes().forEach(it -> write(it, out));
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void write(Finding finding, JsonGenerator out) {
    out.writeStartObject();
    property("kind", finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), out);
    property("type", finding.type(), out);
    property("id", finding.id(), out);
    property("before", finding.before(), out);
    property("after", finding.after(), out);
    out.writeEndObject();
  }

  private static void write(Change change, JsonGenerator out) {
    out.writeStartObject();
    property("kind", change.kind().text(), out);
    property("type", change.type(), out);
    property("id", change.id(), out);
    if (!change.path().isEmpty()) {
      property("path", change.path(), out);
    }
    content("before", change.before(), out);
    content("after", change.after(), out);
    out.writeEndObject();
  }

  private static void property(String name, String text, JsonGenerator out) {
    out.writeName(name);
    out.writeString(text);
  }

  private static void content(String name, Optional<Object> content, JsonGenerator out) {
    if (content.isPresent()) {
      out.writeName(name);
      content(content.get(), out);
    }
  }

  private static void content(Object content, JsonGenerator out) {
    if (content instanceof List<?> list) {
      out.writeStartArray();
      list.forEach(it -> content(it, out));
      out.writeEndArray();
    } else if (content instanceof Map<?, ?> map) {
      out.writeStartObject();
      map.forEach((key, text) -> property(key.toString(), text.toString(), out));
      out.writeEndObject();
    } else if (content instanceof Word word) {
      out.writeString(word.text());
    } else if (content instanceof Integer || content instanceof BigDecimal) {
      StoryWriter.writeNumber(content, out);
    } else if (content instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else if (content instanceof CharSequence
        || content instanceof FuzzyDate
        || content instanceof Period) {
      out.writeString(content.toString());
    } else {
      StoryWriter.write(content, out);
    }
  }
}
