package io.github.standpoint.testing.mutation;

import io.github.standpoint.Story;
import io.github.standpoint.report.Severity;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * A way to break one rule of the format, and no other, in the JSON of a valid story. There is one
 * for every {@code json.*} code. Whatever writes stories can be given: what is broken is the text
 * that it wrote, so that this module needs no JSON itself.
 *
 * <pre>{@code
 * BrokenDocument broken =
 *     DocumentMutation.of("json.date").in(story, StoryJson.standard()::writeString);
 * }</pre>
 *
 * <p>Immutable.
 */
public final class DocumentMutation {
  private final String code;
  private final Severity severity;
  private final String name;
  private final Break how;

  DocumentMutation(String code, Severity severity, String name, Break how) {
    this.code = code;
    this.severity = severity;
    this.name = name;
    this.how = how;
  }

  /** Breaks what a writer writes. */
  interface Break {
    DocumentFault of(Story story, Function<Story, String> writer);
  }

  /**
   * What was broken, and what was not.
   *
   * @param neighbour what keeps all rules
   * @param broken what breaks one
   * @param pointer where it does
   */
  record DocumentFault(Document neighbour, Document broken, String pointer) {}

  /** Returns all mutations. */
  public static List<DocumentMutation> all() {
    return DocumentMutations.ALL;
  }

  /**
   * Returns the mutation that breaks the rule with this code.
   *
   * @throws NoSuchElementException if there is no such rule
   */
  public static DocumentMutation of(String code) {
    return all().stream()
        .filter(it -> it.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no rule of the format: " + code));
  }

  /** Returns the code of the rule that it breaks. */
  public String code() {
    return code;
  }

  /** Returns how bad that is. */
  public Severity severity() {
    return severity;
  }

  /** Returns what it does, in a few words. */
  public String name() {
    return name;
  }

  /**
   * Returns the document of this story, broken.
   *
   * @param story one that keeps all rules, warnings included
   * @param writer writes a story as JSON, with or without indentation
   */
  public BrokenDocument in(Story story, Function<Story, String> writer) {
    DocumentFault fault = how.of(story, writer);
    return new BrokenDocument(code, severity, fault.broken(), fault.pointer());
  }

  /**
   * Returns the neighbour of the broken document: as near to breaking the rule as can be, and it
   * keeps all.
   *
   * @param story as for {@link #in}
   * @param writer as for {@link #in}
   */
  public Document neighbour(Story story, Function<Story, String> writer) {
    return how.of(story, writer).neighbour();
  }

  /** Returns the code of the rule and the name. */
  @Override
  public String toString() {
    return code + ": " + name;
  }
}
