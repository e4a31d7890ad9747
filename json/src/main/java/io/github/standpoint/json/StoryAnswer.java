package io.github.standpoint.json;

import io.github.standpoint.report.Catalogue;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Report;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What a service answers over HTTP to somebody who sent it a story. A story without errors is
 * accepted: status 200, and an object with the warnings as {@code problems}. Any other is refused
 * with problem details (RFC 9457), in which {@code problems} has errors and warnings. Texts are in
 * the language of the validator. Immutable and safe for several threads.
 *
 * <pre>{@code
 * StoryAnswer answer = StoryAnswer.of(StoryJson.standard().explain(body));
 * }</pre>
 */
public final class StoryAnswer {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final Catalogue TEXTS =
      new Catalogue("answers", StoryAnswer.class::getResourceAsStream);
  private static final String TYPE = "https://standpoint.github.io/problem/invalid-story";

  /** What RFC 9110 calls malformed syntax (section 15.5.1); everything else could be read. */
  private static final Set<JsonRule> MALFORMED =
      Set.of(JsonRule.SYNTAX, JsonRule.NOT_UTF8, JsonRule.TRAILING_DATA);

  private final Report report;
  private final int status;

  private StoryAnswer(Report report) {
    this.report = report;
    this.status = status(report.errors());
  }

  /** Returns the answer that has this report of what was sent. */
  public static StoryAnswer of(Report report) {
    return new StoryAnswer(report);
  }

  private static int status(List<Problem> errors) {
    if (errors.isEmpty()) {
      return 200;
    }
    if (errors.stream().anyMatch(it -> it.getRule() == JsonRule.TOO_LONG)) {
      return 413;
    }
    return errors.stream().anyMatch(it -> MALFORMED.contains(it.getRule())) ? 400 : 422;
  }

  /** Returns whether there is no error; there may be warnings. */
  public boolean accepted() {
    return status == 200;
  }

  /**
   * Returns the status: 200 if there is no error, 400 if this is no JSON in UTF-8, 413 if it is too
   * long, 422 if it is JSON and no valid story (RFC 9110, section 15).
   */
  public int status() {
    return status;
  }

  /** Returns the media type of the body: {@code application/json} if accepted. */
  public String mediaType() {
    return accepted() ? "application/json" : "application/problem+json";
  }

  /** Returns the body in UTF-8, the same bytes for the same report on every machine. */
  public byte[] json() {
    return toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Returns the body. */
  @Override
  public String toString() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      if (!accepted()) {
        json.writeStringProperty("type", TYPE);
        json.writeStringProperty("title", text("title"));
        json.writeNumberProperty("status", status);
        json.writeStringProperty("detail", detail());
      }
      json.writeArrayPropertyStart("problems");
      report.forEach(it -> write(it, json));
      json.writeEndArray();
      json.writeEndObject();
    }
    return HalfCharacters.escaped(text.toString());
  }

  private String detail() {
    return counted(report.errors(), "error")
        + text("and")
        + counted(report.warnings(), "warning")
        + text("first")
        + first();
  }

  private String counted(List<Problem> problems, String what) {
    return text(what + (problems.size() == 1 ? "" : "s"))
        .replace("{count}", Integer.toString(problems.size()));
  }

  /** In English as a report shows it; in other languages what of that is in the language. */
  private String first() {
    Problem first = report.errors().get(0);
    return first.getLocale().getLanguage().equals("en")
        ? Report.of(List.of(first)).toString().strip()
        : (first.code() + " " + first.getPointer()).strip() + ": " + first.message();
  }

  private String text(String key) {
    return TEXTS.text(key, report.errors().get(0).getLocale()).orElseThrow();
  }

  private static void write(Problem problem, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("code", problem.code());
    json.writeStringProperty("severity", problem.getSeverity().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("pointer", problem.getPointer());
    problem.getLine().ifPresent(it -> json.writeNumberProperty("line", it));
    problem.getColumn().ifPresent(it -> json.writeNumberProperty("column", it));
    json.writeStringProperty("message", problem.message());
    problem.getValue().ifPresent(it -> json.writeStringProperty("value", it));
    problem.getSuggestion().ifPresent(it -> json.writeStringProperty("suggestion", it));
    problem
        .getFix()
        .ifPresent(
            it -> {
              json.writeName("fix");
              json.writeRawValue(it.toString());
            });
    json.writeEndObject();
  }
}
