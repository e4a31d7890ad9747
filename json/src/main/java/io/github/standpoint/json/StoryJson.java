package io.github.standpoint.json;

import io.github.standpoint.Story;
import io.github.standpoint.report.Report;
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
  private static final StoryJson STANDARD =
      new StoryJson(new TokenSource(ReadLimits.standard()), StoryValidator.standard(), false);
  private static final JsonFactory FACTORY = new JsonFactory();

  private final TokenSource tokens;
  private final StoryValidator validator;
  private final boolean indented;

  private StoryJson(TokenSource tokens, StoryValidator validator, boolean indented) {
    this.tokens = tokens;
    this.validator = validator;
    this.indented = indented;
  }

  /** Returns one that checks the standard rules and writes compactly. */
  public static StoryJson standard() {
    return STANDARD;
  }

  /** Returns one that checks the rules of this validator instead. */
  public StoryJson with(StoryValidator other) {
    return new StoryJson(tokens, Objects.requireNonNull(other, "other"), indented);
  }

  /** Returns one that refuses documents beyond these limits instead. */
  public StoryJson with(ReadLimits limits) {
    return new StoryJson(new TokenSource(limits), validator, indented);
  }

  /** Returns one that writes a line an attribute, indented by two spaces. */
  public StoryJson indented() {
    return new StoryJson(tokens, validator, true);
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
    return read(json, "");
  }

  /** Returns the story of this document, if there is one, and all that is wrong with it. */
  public ReadResult tryRead(String json) {
    return json.length() > tokens.limits().maxBytes() ? tooLong() : tryRead(Utf8.bytes(json));
  }

  /**
   * Returns the story of this file, if there is one, and all that is wrong with it.
   *
   * @throws IOException if the file cannot be read
   */
  public ReadResult tryRead(java.nio.file.Path file) throws IOException {
    if (Files.size(file) > tokens.limits().maxBytes()) {
      return tooLong();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return tryRead(in);
    }
  }

  /**
   * Returns the story of this stream, if there is one, and all that is wrong with it. The stream is
   * read to its end, or to the first byte that is too many, and not closed.
   *
   * @throws IOException if the stream cannot be read
   */
  public ReadResult tryRead(InputStream in) throws IOException {
    int most = tokens.limits().maxBytes();
    return tryRead(in.readNBytes(most == Integer.MAX_VALUE ? most : most + 1));
  }

  /**
   * Returns all that is wrong with this document, in its order.
   *
   * @param json a document, such as one that a host's mapper has refused
   */
  public Report explain(byte[] json) {
    return tryRead(json).report();
  }

  /**
   * Returns all that is wrong with the story in somebody else's document, for which a host's mapper
   * has refused it. Pointers, lines and columns are those of the whole document; of the rest of it
   * only what is no JSON is reported.
   *
   * @param json the whole document
   * @param story where the story is in it, as a JSON Pointer (RFC 6901), such as {@code /story}
   * @throws IllegalArgumentException if that is no JSON Pointer
   */
  public Report explain(byte[] json, String story) {
    if (!story.isEmpty() && !story.startsWith("/")) {
      throw new IllegalArgumentException(
          "story must be a JSON Pointer, such as /story, but was " + story);
    }
    return read(json, story).report();
  }

  private ReadResult read(byte[] json, String story) {
    return json.length > tokens.limits().maxBytes()
        ? tooLong()
        : new StoryReader(json, tokens, validator, story).read();
  }

  private ReadResult tooLong() {
    return StoryReader.tooLong(tokens, validator);
  }

  /**
   * Returns the stories of this file, one a line (NDJSON), unpacked if its name ends with {@code
   * .gz}. Close them.
   *
   * @throws IOException if the file cannot be opened
   */
  public Lines lines(java.nio.file.Path file) throws IOException {
    return new Lines(this, LinesFile.open(file), true, LinesFile.compressed(file));
  }

  /** Returns the stories of this stream, one a line (NDJSON). The stream is not closed. */
  public Lines lines(InputStream in) {
    return new Lines(this, Objects.requireNonNull(in, "in"), false, false);
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
