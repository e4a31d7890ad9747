package io.github.standpoint.json.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schema (2020-12) of a story, made from the metamodel. It refuses what the reader refuses
 * of a single document, except for the codes that the README lists: no schema sees whether an id
 * names anything. Immutable and safe for several threads.
 *
 * <pre>{@code
 * Files.writeString(Path.of("story.schema.json"), StorySchema.standard().json());
 * }</pre>
 */
public final class StorySchema {
  private static final StorySchema STANDARD = new StorySchema("story.schema.json");
  private static final StorySchema STRICT = new StorySchema("story.strict.schema.json");
  private static final String PLACE = "https://standpoint.github.io/schema/1.0/";

  private final String file;

  private StorySchema(String file) {
    this.file = file;
  }

  /** Returns the schema that passes over unknown properties, as the reader does. */
  public static StorySchema standard() {
    return STANDARD;
  }

  /**
   * Returns the schema that refuses unknown properties: right for what one writes oneself, wrong
   * for what a later 1.x may bring.
   */
  public static StorySchema strict() {
    return STRICT;
  }

  /** Returns the declarations of the same types in TypeScript. */
  public static String typeScript() {
    return text("story.d.ts");
  }

  /** Returns what the schema is known by, its {@code $id}: a name, not an address to load from. */
  public URI id() {
    return URI.create(PLACE + file);
  }

  /** Returns the schema, the same bytes on every machine. */
  public String json() {
    return text(file);
  }

  private static String text(String file) {
    try (InputStream in = StorySchema.class.getResourceAsStream(file)) {
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
