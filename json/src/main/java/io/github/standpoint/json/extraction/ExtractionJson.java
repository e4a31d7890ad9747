package io.github.standpoint.json.extraction;

import io.github.standpoint.Story;
import io.github.standpoint.json.JsonRule;
import io.github.standpoint.json.ReadResult;
import io.github.standpoint.json.StoryJson;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Report;
import io.github.standpoint.report.Severity;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.validation.StoryValidator;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads what a language model has written by the {@link ExtractionSchema}, looks its evidence up in
 * the text, and says what the model has to mend. Nothing gets more certain on the way: what is
 * empty is absent, and a certainty that is absent is a problem. Immutable and safe for several
 * threads.
 *
 * <pre>{@code
 * Extraction extraction = ExtractionJson.standard().read(first, second, text);
 * }</pre>
 */
public final class ExtractionJson {
  private static final ExtractionJson STANDARD = new ExtractionJson(StoryJson.standard());
  private static final JsonFactory FACTORY = new JsonFactory();

  /** What ends the reading of an output before its values are looked at. */
  private static final Set<String> NO_JSON =
      Set.of(
          JsonRule.SYNTAX.code(),
          JsonRule.NOT_UTF8.code(),
          JsonRule.DUPLICATE_KEY.code(),
          JsonRule.TRAILING_DATA.code(),
          JsonRule.TOO_LONG.code(),
          JsonRule.TOO_DEEP.code(),
          JsonRule.TEXT_TOO_LONG.code(),
          JsonRule.NUMBER_TOO_LARGE.code(),
          JsonRule.TOO_MANY_ELEMENTS.code());

  /** Warnings of a document that a person wrote, and errors of one that a program did. */
  private static final Set<String> RAISED =
      Set.of(StandardRule.EVIDENCE_ABSENT.code(), JsonRule.UNKNOWN_PROPERTY.code());

  private final StoryJson reader;

  private ExtractionJson(StoryJson reader) {
    this.reader = reader;
  }

  /** Returns one that checks the standard rules. */
  public static ExtractionJson standard() {
    return STANDARD;
  }

  /** Returns one that checks the rules of this validator instead. */
  public ExtractionJson with(StoryValidator validator) {
    return new ExtractionJson(reader.with(validator));
  }

  /**
   * Returns the story that both outputs make with the text they were taken from.
   *
   * @param first the output of the first pass, UTF-8
   * @param second the output of the second pass, UTF-8
   * @param text a story that has nothing but what surrounds the elements: id, language, sections,
   *     dates, encoding
   * @throws IllegalArgumentException if the text has elements already
   */
  public Extraction read(byte[] first, byte[] second, Story text) {
    if (!bare(text)) {
      throw new IllegalArgumentException("the text must have no elements other than sections");
    }
    List<Problem> one = new ArrayList<>();
    List<Problem> two = new ArrayList<>();
    @Nullable Object firstTree = tree(first, one);
    @Nullable Object secondTree = tree(second, two);
    return one.isEmpty() && two.isEmpty()
        ? read(firstTree, secondTree, text)
        : new Extraction(Optional.empty(), Report.of(one), Report.of(two), Report.of(List.of()));
  }

  private static boolean bare(Story text) {
    return Model.STORY.attributes().stream()
        .filter(it -> Set.of(Pass.values()).stream().anyMatch(pass -> pass.lists().contains(it)))
        .allMatch(it -> it.values(text).isEmpty());
  }

  private @Nullable Object tree(byte[] output, List<Problem> faults) {
    try {
      return Tree.of(Objects.requireNonNull(output, "output"));
    } catch (JacksonException e) {
      List<Problem> found =
          reader.tryRead(output).report().stream()
              .filter(it -> NO_JSON.contains(it.code()))
              .toList();
      faults.addAll(found.isEmpty() ? List.of(notJson()) : found);
      return null;
    }
  }

  private static Problem notJson() {
    return Problem.builder()
        .rule(JsonRule.SYNTAX)
        .pointer("")
        .putFact("expected", "JSON with each name once in an object")
        .putFact("found", "something else")
        .build();
  }

  private Extraction read(@Nullable Object first, @Nullable Object second, Story text) {
    StringWriter lists = new StringWriter();
    Passages passages = new Passages(text.getSections());
    Assembly assembly;
    try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), lists)) {
      assembly = new Assembly(out, passages);
      out.writeStartObject();
      assembly.write(first, Pass.FIRST);
      assembly.write(second, Pass.SECOND);
      out.writeEndObject();
    }
    ReadResult result = reader.tryRead(joined(reader.writeString(text), lists.toString()));
    List<Problem> problems = result.report().stream().map(it -> mapped(it, assembly)).toList();
    return new Extraction(
        result.story(),
        report(problems, assembly, Pass.FIRST),
        report(problems, assembly, Pass.SECOND),
        Report.of(problems.stream().filter(it -> Pass.of(it.getPointer()).isEmpty()).toList()));
  }

  private static String joined(String text, String lists) {
    boolean nothing = lists.equals("{}");
    return nothing ? text : text.substring(0, text.length() - 1) + "," + lists.substring(1);
  }

  private static Report report(List<Problem> found, Assembly assembly, Pass pass) {
    List<Problem> problems = new ArrayList<>(assembly.problems(pass));
    found.stream()
        .filter(it -> Pass.of(it.getPointer()).filter(pass::equals).isPresent())
        .filter(it -> !follows(it, assembly.problems(pass)))
        .forEach(problems::add);
    return Report.of(problems);
  }

  private static Problem mapped(Problem problem, Assembly assembly) {
    return Problem.builder()
        .from(problem)
        .severity(RAISED.contains(problem.code()) ? Severity.ERROR : problem.getSeverity())
        .pointer(assembly.origin(problem.getPointer()))
        .related(problem.getRelated().stream().map(assembly::origin).toList())
        // They are those of a document that nobody has seen.
        .line(Optional.empty())
        .column(Optional.empty())
        .build();
  }

  /** That there is no evidence is no news where the words were not found. */
  private static boolean follows(Problem problem, List<Problem> noted) {
    @Nullable String evidence =
        problem.code().equals(StandardRule.EVIDENCE_ABSENT.code())
            ? problem.getPointer() + "/evidence/"
            : null;
    return evidence != null && noted.stream().anyMatch(it -> it.getPointer().startsWith(evidence));
  }
}
