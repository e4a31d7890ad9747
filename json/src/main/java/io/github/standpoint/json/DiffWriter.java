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

/**
 * Writes what is different between two stories: findings, then changes, with values as they stand
 * in stories. Without state.
 */
final class DiffWriter {
  private DiffWriter() {}

  static void write(StoryDiff diff, TokenSink out) {
    out.startObject();
    out.name("findings");
    out.startList();
    diff.findings().forEach(it -> write(it, out));
    out.endList();
    out.name("changes");
    out.startList();
    diff.changes().forEach(it -> write(it, out));
    out.endList();
    out.endObject();
  }

  private static void write(Finding finding, TokenSink out) {
    out.startObject();
    property("kind", finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), out);
    property("type", finding.type(), out);
    property("id", finding.id(), out);
    property("before", finding.before(), out);
    property("after", finding.after(), out);
    out.endObject();
  }

  private static void write(Change change, TokenSink out) {
    out.startObject();
    property("kind", change.kind().text(), out);
    property("type", change.type(), out);
    property("id", change.id(), out);
    if (!change.path().isEmpty()) {
      property("path", change.path(), out);
    }
    content("before", change.before(), out);
    content("after", change.after(), out);
    out.endObject();
  }

  private static void property(String name, String text, TokenSink out) {
    out.name(name);
    out.text(text);
  }

  private static void content(String name, Optional<Object> content, TokenSink out) {
    if (content.isPresent()) {
      out.name(name);
      content(content.get(), out);
    }
  }

  private static void content(Object content, TokenSink out) {
    if (content instanceof List<?> list) {
      out.startList();
      list.forEach(it -> content(it, out));
      out.endList();
    } else if (content instanceof Map<?, ?> map) {
      out.startObject();
      map.forEach((key, text) -> property(key.toString(), text.toString(), out));
      out.endObject();
    } else if (content instanceof Word word) {
      out.text(word.text());
    } else if (content instanceof BigDecimal number) {
      StoryWriter.writeNumber(number, out);
    } else if (content instanceof Integer number) {
      out.number(number);
    } else if (content instanceof Boolean truth) {
      out.truth(truth);
    } else if (content instanceof CharSequence
        || content instanceof FuzzyDate
        || content instanceof Period) {
      out.text(content.toString());
    } else {
      StoryWriter.write(content, out);
    }
  }
}
