package io.github.standpoint.json.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.standpoint.json.JsonRule;
import io.github.standpoint.json.StoryJson;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Report;
import io.github.standpoint.validation.StoryValidator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the reader says of a document, and what the schema says, each strict or not. */
final class Judgement {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  static final Judgement STANDARD = new Judgement(StorySchema.standard(), StoryJson.standard());
  static final Judgement STRICT =
      new Judgement(
          StorySchema.strict(),
          StoryJson.standard()
              .with(StoryValidator.builder().raise(JsonRule.UNKNOWN_PROPERTY).build()));

  private final Schema schema;
  private final StoryJson reader;

  private Judgement(StorySchema schema, StoryJson reader) {
    this.schema = REGISTRY.getSchema(schema.json());
    this.reader = reader;
  }

  /** What there is to compare. */
  record Verdicts(Report report, List<Problem> seen, List<Error> refusals) {

    /** Returns whether reader and schema agree, as far as a schema can see. */
    boolean agree() {
      return seen.isEmpty() == refusals.isEmpty();
    }

    @Override
    public String toString() {
      return "reader: " + seen + "\nschema: " + refusals + "\nall of the report:\n" + report;
    }
  }

  /** Returns what the reader says of it. */
  Report report(String document) {
    return reader.tryRead(document.getBytes(StandardCharsets.UTF_8)).report();
  }

  /** Returns whether the document is a tree of values on which the two can agree. */
  static boolean comparable(Report report) {
    return report.stream()
        .noneMatch(it -> Unseen.NO_TREE.stream().anyMatch(no -> no.code().equals(it.code())));
  }

  Verdicts of(String document) {
    Report report = report(document);
    return new Verdicts(
        report,
        report.stream().filter(Unseen::seen).toList(),
        schema.validate(MAPPER.readTree(document)));
  }
}
