package io.github.standpoint.json.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The schema of what a language model is asked for, in two passes, for interfaces that hold a model
 * to a schema. It has no unions, no references and no optional properties: an empty text or list
 * stands for what is absent. Immutable and safe for several threads.
 */
public final class ExtractionSchema {
  private static final ExtractionSchema FIRST = new ExtractionSchema("extraction-1.schema.json");
  private static final ExtractionSchema SECOND = new ExtractionSchema("extraction-2.schema.json");

  private final String file;

  private ExtractionSchema(String file) {
    this.file = file;
  }

  /** Returns that of the first pass: who is there, and who said something. */
  public static ExtractionSchema first() {
    return FIRST;
  }

  /**
   * Returns that of the second pass: what was said, done, given and wanted, and what may follow.
   */
  public static ExtractionSchema second() {
    return SECOND;
  }

  /** Returns the schema, the same bytes on every machine. */
  public String json() {
    try (InputStream in = ExtractionSchema.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  @Override
  public String toString() {
    return file;
  }
}
