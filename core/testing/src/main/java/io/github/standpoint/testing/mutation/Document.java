package io.github.standpoint.testing.mutation;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The bytes of a story, or of compressed lines of stories, and the limits to read them within. */
public final class Document {

  /** What the bytes are. */
  public enum Form {
    /** A JSON document. */
    JSON,
    /** A story a line, compressed with gzip. */
    GZIPPED_LINES
  }

  private final byte[] bytes;
  private final Form form;
  private final Map<String, Integer> limits;

  private Document(byte[] bytes, Form form, Map<String, Integer> limits) {
    this.bytes = bytes;
    this.form = form;
    this.limits = Map.copyOf(limits);
  }

  static Document of(String json) {
    return of(json.getBytes(StandardCharsets.UTF_8));
  }

  static Document of(byte[] json) {
    return new Document(json, Form.JSON, Map.of());
  }

  static Document gzipped(byte[] bytes) {
    return new Document(bytes, Form.GZIPPED_LINES, Map.of());
  }

  Document within(String limit, int most) {
    return new Document(bytes, form, Map.of(limit, most));
  }

  /** Returns a copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Returns what the bytes are. */
  public Form form() {
    return form;
  }

  /**
   * Returns the limits that a reader has to be given, if they are not those that it has of itself:
   * {@code maxBytes}, {@code maxDepth}, {@code maxTextLength} or {@code maxElements}.
   */
  public Map<String, Integer> limits() {
    return limits;
  }
}
