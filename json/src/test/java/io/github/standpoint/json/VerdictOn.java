package io.github.standpoint.json;

import io.github.standpoint.report.Problem;
import io.github.standpoint.testing.mutation.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What this reader finds in the documents of another module, within the limits that they ask for.
 */
final class VerdictOn {

  private VerdictOn() {}

  static List<Problem> document(Document document) {
    return document.form() == Document.Form.GZIPPED_LINES
        ? lines(document.bytes())
        : within(document.limits()).tryRead(document.bytes()).report().problems();
  }

  static List<Problem> lines(byte[] gzip) {
    try {
      Path file = Files.createTempFile("lines", ".ndjson.gz");
      try {
        Files.write(file, gzip);
        try (Lines lines = StoryJson.standard().lines(file)) {
          return lines.stream().flatMap(it -> it.result().report().stream()).toList();
        }
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static StoryJson within(Map<String, Integer> limits) {
    ReadLimits.Builder builder = ReadLimits.builder();
    limits.forEach(
        (limit, most) -> {
          switch (limit) {
            case "maxBytes" -> builder.maxBytes(most);
            case "maxDepth" -> builder.maxDepth(most);
            case "maxTextLength" -> builder.maxTextLength(most);
            case "maxElements" -> builder.maxElements(most);
            default -> throw new IllegalArgumentException("no such limit: " + limit);
          }
        });
    return StoryJson.standard().with(builder.build());
  }
}
