package io.github.standpoint.json;

import io.github.standpoint.Story;
import io.github.standpoint.query.StoryDiff;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Report;
import io.github.standpoint.validation.StoryValidator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
      new StoryJson(new TokenSource(ReadLimits.standard()), StoryValidator.standard(), false, null);
  private static final JsonFactory FACTORY = new JsonFactory();

  private final TokenSource tokens;
  private final StoryValidator validator;
  private final boolean indented;
  private final @Nullable URI schema;

  private StoryJson(
      TokenSource tokens, StoryValidator validator, boolean indented, @Nullable URI schema) {
    this.tokens = tokens;
    this.validator = validator;
    this.indented = indented;
    this.schema = schema;
  }

  /** Returns one that checks the standard rules and writes compactly. */
  public static StoryJson standard() {
    return STANDARD;
  }

  /** Returns one that checks the rules of this validator instead. */
  public StoryJson with(StoryValidator other) {
    return new StoryJson(tokens, Objects.requireNonNull(other, "other"), indented, schema);
  }

  /** Returns one that refuses documents beyond these limits instead. */
  public StoryJson with(ReadLimits limits) {
    return new StoryJson(
        new TokenSource(Objects.requireNonNull(limits, "limits")), validator, indented, schema);
  }

  /** Returns one that writes a line an attribute, indented by two spaces. */
  public StoryJson indented() {
    return new StoryJson(tokens, validator, true, schema);
  }

  /**
   * Returns one that begins every story with this address as {@code $schema}, so that editors check
   * and complete it. Readers pass over it. Stories of many ({@link #writeLines}) never have it.
   *
   * @param address where editors find the schema, such as {@code story.schema.json} beside the
   *     story
   */
  public StoryJson withSchema(URI address) {
    return new StoryJson(tokens, validator, indented, Objects.requireNonNull(address, "address"));
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
    return tryRead(file).orThrow(file + ": ");
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
    return readOnce(Objects.requireNonNull(json, "json"), "");
  }

  /**
   * Returns this document with every problem cured that has one certain cure, and what was cured.
   * Nothing else in the document changes: not its layout, not the order of names, not what is
   * unknown. What is reported afterwards was reported before, or is said of an element that could
   * not be read before.
   *
   * @param json the document, UTF-8, which itself stays as it is
   */
  public FixResult fix(byte[] json) {
    return fixer("").fix(Objects.requireNonNull(json, "json"));
  }

  /** Returns this document with every problem cured that has one certain cure. */
  public FixResult fix(String json) {
    return fix(Utf8.bytes(Objects.requireNonNull(json, "json")));
  }

  /**
   * Returns the document of this file with every problem cured that has one certain cure. It is
   * unpacked if its name ends with {@code .gz}. The file stays as it is: {@link FixResult#write}
   * writes what is fixed.
   *
   * @throws InvalidStoryException if the document cannot be held: it is too long, or no whole gzip
   * @throws IOException if the file cannot be read
   */
  public FixResult fix(java.nio.file.Path file) throws IOException {
    try {
      return fix(content(file));
    } catch (UnreadableException fault) {
      Report report = StoryReader.refused(fault, tokens, validator).report();
      throw new InvalidStoryException(file + ": ", report, List.of());
    }
  }

  /** Returns the story of this document, if there is one, and all that is wrong with it. */
  public ReadResult tryRead(String json) {
    Objects.requireNonNull(json, "json");
    return json.length() > tokens.limits().maxBytes() ? tooLong() : tryRead(Utf8.bytes(json));
  }

  /**
   * Returns the story of this file, if there is one, and all that is wrong with it. It is unpacked
   * if its name ends with {@code .gz}; limits are asked of what comes out.
   *
   * @throws IOException if the file cannot be read
   */
  public ReadResult tryRead(java.nio.file.Path file) throws IOException {
    try {
      return tryRead(content(file));
    } catch (UnreadableException fault) {
      return StoryReader.refused(fault, tokens, validator);
    }
  }

  /**
   * Returns what is in the file, unpacked.
   *
   * @throws UnreadableException if it is too long, or no whole gzip
   */
  private byte[] content(java.nio.file.Path file) throws IOException {
    boolean packed = GzipFile.named(Objects.requireNonNull(file, "file"));
    int most = tokens.limits().maxBytes();
    if (!packed && Files.size(file) > most) {
      throw UnreadableException.tooLong(most);
    }
    try (InputStream in = GzipFile.open(file);
        InputStream json = packed ? new GzipStream(in, UnpackLimits.STANDARD) : in) {
      byte[] content = content(json);
      if (content.length > most) {
        throw UnreadableException.tooLong(most);
      }
      return content;
    }
  }

  private byte[] content(InputStream in) throws IOException {
    int most = tokens.limits().maxBytes();
    return in.readNBytes(most == Integer.MAX_VALUE ? most : most + 1);
  }

  /**
   * Returns the story of this stream, if there is one, and all that is wrong with it. The stream is
   * read to its end, or to the first byte that is too many, and not closed.
   *
   * @throws IOException if the stream cannot be read
   */
  public ReadResult tryRead(InputStream in) throws IOException {
    return tryRead(content(Objects.requireNonNull(in, "in")));
  }

  /**
   * Returns all that is wrong with this document, in its order, each problem with its fix if there
   * is one certain cure. Fixes are tried out, so that this may read the document up to 100 times:
   * it is for somebody who has to mend it. {@link #tryRead} reads once and offers none.
   *
   * @param json a document, such as one that a host's mapper has refused
   */
  public Report explain(byte[] json) {
    return explained(json, "");
  }

  /** Returns all that is wrong with this document, with fixes, as of its bytes. */
  public Report explain(String json) {
    Objects.requireNonNull(json, "json");
    return json.length() > tokens.limits().maxBytes()
        ? tooLong().report()
        : explain(Utf8.bytes(json));
  }

  /**
   * Returns all that is wrong with the document of this file, with fixes, as of its bytes. It is
   * unpacked if its name ends with {@code .gz}.
   *
   * @throws IOException if the file cannot be read
   */
  public Report explain(java.nio.file.Path file) throws IOException {
    try {
      return explain(content(file));
    } catch (UnreadableException fault) {
      return StoryReader.refused(fault, tokens, validator).report();
    }
  }

  /**
   * Returns all that is wrong with the story in somebody else's document, for which a host's mapper
   * has refused it, with fixes. Pointers, lines and columns are those of the whole document; of the
   * rest of it only what is no JSON is reported.
   *
   * @param json the whole document
   * @param story where the story is in it, as a JSON Pointer (RFC 6901), such as {@code /story}
   * @throws IllegalArgumentException if that is no JSON Pointer
   */
  public Report explain(byte[] json, String story) {
    Objects.requireNonNull(story, "story");
    if (!story.isEmpty() && !story.startsWith("/")) {
      throw new IllegalArgumentException(
          "story must be a JSON Pointer, such as /story, but was " + story);
    }
    return explained(json, story);
  }

  private Report explained(byte[] json, String story) {
    Objects.requireNonNull(json, "json");
    return fixer(story).withFixes(json, readOnce(json, story)).report();
  }

  private Fixer fixer(String story) {
    return new Fixer(tokens, story, json -> readOnce(json, story));
  }

  private ReadResult readOnce(byte[] json, String story) {
    return json.length > tokens.limits().maxBytes()
        ? tooLong()
        : new StoryReader(json, tokens, validator, story).read();
  }

  /** Returns the problem as its validator sees it; empty if it is told to leave it out. */
  Optional<Problem> judged(Problem problem) {
    return validator.judge(problem);
  }

  ReadLimits limits() {
    return tokens.limits();
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
    boolean packed = GzipFile.named(Objects.requireNonNull(file, "file"));
    return new Lines(this, GzipFile.open(file), true, packed);
  }

  /** Returns the stories of this stream, one a line (NDJSON). The stream is not closed. */
  public Lines lines(InputStream in) {
    return new Lines(this, Objects.requireNonNull(in, "in"), false, false);
  }

  /**
   * Writes the story to this file, unchecked, compressed if its name ends with {@code .gz}. The
   * file is made or replaced in one step, when all of it is on disk: nobody ever sees a part, and
   * if this fails, the file is as it was. It keeps its permissions; a link stays a link, and the
   * file that it leads to is replaced; other hard links keep the old file. A device or a pipe is
   * written to as it is.
   *
   * @throws IOException if it cannot be written, is a folder, or may not be written to
   */
  public void write(Story story, java.nio.file.Path file) throws IOException {
    Objects.requireNonNull(file, "file");
    byte[] json = write(story);
    AtomicFile.write(file, out -> GzipFile.write(file, out, it -> it.write(json)));
  }

  /**
   * Writes the stories to this file, one a line (NDJSON), compressed if its name ends with {@code
   * .gz}. They are written while the stream gives them, always compactly. The file is made or
   * replaced as {@link #write(Story, java.nio.file.Path)} does: if the stream or the disk fails, it
   * is as it was.
   *
   * @throws IOException if it cannot be written, is a folder, or may not be written to
   */
  public void writeLines(Stream<Story> stories, java.nio.file.Path file) throws IOException {
    Objects.requireNonNull(stories, "stories");
    Objects.requireNonNull(file, "file");
    AtomicFile.write(file, out -> GzipFile.write(file, out, it -> writeLines(stories, it)));
  }

  /**
   * Writes the stories to this stream, one a line (NDJSON), always compactly. The stream is flushed
   * at the end and not closed.
   *
   * @throws IOException if it cannot be written to
   */
  public void writeLines(Stream<Story> stories, OutputStream out) throws IOException {
    Objects.requireNonNull(out, "out");
    StoryJson compact = new StoryJson(tokens, validator, false, null);
    for (Iterator<Story> all = stories.iterator(); all.hasNext(); ) {
      out.write(compact.write(all.next()));
      out.write('\n');
    }
    out.flush();
  }

  /**
   * Returns the story as JSON in UTF-8. Nothing is checked: a story that breaks rules is written as
   * it is, and refused when it is read.
   */
  public byte[] write(Story story) {
    return writeString(story).getBytes(StandardCharsets.UTF_8);
  }

  /** Returns the story as JSON; nothing is checked. */
  public String writeString(Story story) {
    Objects.requireNonNull(story, "story");
    StringWriter text = new StringWriter();
    ObjectWriteContext context = indented ? new Indented() : ObjectWriteContext.empty();
    try (JsonGenerator out = FACTORY.createGenerator(context, text)) {
      StoryWriter.write(story, schema, new JacksonSink(out));
    }
    String json = HalfCharacters.escaped(text.toString());
    return indented ? json + "\n" : json;
  }

  /**
   * Returns the difference between two stories as JSON: an object of {@code findings} and {@code
   * changes}, with values as they stand in stories.
   */
  public String writeString(StoryDiff diff) {
    Objects.requireNonNull(diff, "diff");
    StringWriter text = new StringWriter();
    ObjectWriteContext context = indented ? new Indented() : ObjectWriteContext.empty();
    try (JsonGenerator out = FACTORY.createGenerator(context, text)) {
      DiffWriter.write(diff, new JacksonSink(out));
    }
    String json = HalfCharacters.escaped(text.toString());
    return indented ? json + "\n" : json;
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
