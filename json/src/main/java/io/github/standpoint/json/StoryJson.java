package io.github.standpoint.json;

import io.github.standpoint.Story;
import io.github.standpoint.query.StoryDiff;
import io.github.standpoint.validation.StoryValidator;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Reads stories from JSON, with every problem located in one go, and writes them, byte for byte the
 * same on every machine. Immutable and safe for several threads.
 *
 * <pre>{@code
 * Story story = StoryJson.standard().read(Path.of("security-guarantees.story.json"));
 * }</pre>
 */
public final class StoryJson {
  private static final StoryJson STANDARD = new StoryJson(StoryValidator.standard(), false);
  private static final JsonFactory FACTORY = new JsonFactory();

  private final StoryValidator validator;
  private final boolean indented;

  private StoryJson(StoryValidator validator, boolean indented) {
    this.validator = validator;
    this.indented = indented;
  }

  /** Returns one that checks the standard rules and writes compactly. */
  public static StoryJson standard() {
    return STANDARD;
  }

  /** Returns one that checks the rules of this validator instead. */
  public StoryJson with(StoryValidator other) {
    return new StoryJson(Objects.requireNonNull(other, "other"), indented);
  }

  /** Returns one that writes a line an attribute, indented by two spaces. */
  public StoryJson indented() {
    return new StoryJson(validator, true);
  }

  /**
   * Returns the story of this document.
   *
   * @param json the document, UTF-8
   * @throws InvalidStoryException with the whole report, if there is an error
   */
  public Story read(byte[] json) {
    return tryRead(json).orThrow();
  }

  /**
   * Returns the story of this document.
   *
   * @throws InvalidStoryException with the whole report, if there is an error
   */
  public Story read(String json) {
    return tryRead(json).orThrow();
  }

  /**
   * Returns the story of this file.
   *
   * @throws InvalidStoryException with the whole report, if there is an error
   * @throws IOException if the file cannot be read
   */
  public Story read(java.nio.file.Path file) throws IOException {
    return tryRead(file).orThrow();
  }

  /**
   * Returns the story of this stream, which is read to its end and not closed.
   *
   * @throws InvalidStoryException with the whole report, if there is an error
   * @throws IOException if the stream cannot be read
   */
  public Story read(InputStream in) throws IOException {
    return tryRead(in).orThrow();
  }

  /** Returns the story of this document, if there is one, and all that is wrong with it. */
  public ReadResult tryRead(byte[] json) {
    return new StoryReader(json, validator).read();
  }

  /** Returns the story of this document, if there is one, and all that is wrong with it. */
  public ReadResult tryRead(String json) {
    return tryRead(json.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Returns the story of this file, if there is one, and all that is wrong with it.
   *
   * @throws IOException if the file cannot be read
   */
  public ReadResult tryRead(java.nio.file.Path file) throws IOException {
    return tryRead(Files.readAllBytes(file));
  }

  /**
   * Returns the story of this stream, if there is one, and all that is wrong with it. The stream is
   * read to its end and not closed.
   *
   * @throws IOException if the stream cannot be read
   */
  public ReadResult tryRead(InputStream in) throws IOException {
    return tryRead(in.readAllBytes());
  }

  /** Returns the story as JSON in UTF-8. */
  public byte[] write(Story story) {
    return writeString(story).getBytes(StandardCharsets.UTF_8);
  }

  /** Returns the story as JSON. */
  public String writeString(Story story) {
    StringWriter text = new StringWriter();
    ObjectWriteContext context = indented ? new Indented() : ObjectWriteContext.empty();
    try (JsonGenerator out = FACTORY.createGenerator(context, text)) {
      StoryWriter.write(story, out);
    }
    return indented ? text + "\n" : text.toString();
  }

  /**
   * Returns the difference between two stories as JSON: an object of {@code findings} and {@code
   * changes}, with values as they stand in stories.
   */
  public String writeString(StoryDiff diff) {
    StringWriter text = new StringWriter();
    ObjectWriteContext context = indented ? new Indented() : ObjectWriteContext.empty();
    try (JsonGenerator out = FACTORY.createGenerator(context, text)) {
      DiffWriter.write(diff, out);
    }
    return indented ? text + "\n" : text.toString();
  }

  /** Two spaces a level and line feeds on every machine. */
  private static final class Indented extends ObjectWriteContext.Base {
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    @Override
    public PrettyPrinter getPrettyPrinter() {
      Separators separators =
          Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
      return new DefaultPrettyPrinter(separators)
          .withArrayIndenter(LINES)
          .withObjectIndenter(LINES);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
