package io.github.standpoint.benchmark;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.standpoint.Story;
import io.github.standpoint.json.StandpointModule;
import io.github.standpoint.json.StoryJson;
import io.github.standpoint.json.schema.StorySchema;
import io.github.standpoint.value.FuzzyDate;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * What one could do with the bytes of a story, each as its documentation has it, and what this
 * library does. Each returns a number that depends on its work; of a valid story none finds fault.
 */
final class Peers {
  private static final StoryJson STORIES = StoryJson.standard();

  private static final JsonMapper WITH_MODULE =
      JsonMapper.builder().addModule(new StandpointModule()).build();

  private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .addModule(new io.github.standpoint.json.jackson2.StandpointModule())
          .build();

  private static final JsonMapper PLAIN =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .addModule(new SimpleModule().addDeserializer(FuzzyDate.class, new Dates()))
          .build();

  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(StorySchema.standard().json(), InputFormat.JSON);

  private Peers() {}

  /** What a person who binds beans writes for a type that has no constructor. */
  private static final class Dates extends StdDeserializer<FuzzyDate> {
    Dates() {
      super(FuzzyDate.class);
    }

    @Override
    public FuzzyDate deserialize(JsonParser parser, DeserializationContext context) {
      return FuzzyDate.parse(parser.getString());
    }
  }

  /** Returns all of them by name, the floor not among them. */
  static Map<String, ToLongFunction<byte[]>> all() {
    Map<String, ToLongFunction<byte[]>> all = new LinkedHashMap<>();
    all.put("tokens skipped", Floor::skip);
    all.put("read", Peers::read);
    all.put("read + all rules", Peers::check);
    all.put("read with Jackson 2", Peers::jackson2);
    all.put("tree of JsonNode", Peers::tree);
    all.put("records bound + Hibernate Validator", Peers::bound);
    all.put("tree + networknt", Peers::schema);
    return all;
  }

  static long tree(byte[] json) {
    return PLAIN.readTree(json).size();
  }

  /** The structure alone, as in a host's mapper. */
  static long read(byte[] json) {
    return WITH_MODULE.readValue(json, Story.class).getPositions().size();
  }

  /** What a door does: bytes checked, read, all rules, report. */
  static long check(byte[] json) {
    return valid(STORIES.tryRead(json).report().problems().size());
  }

  static long jackson2(byte[] json) {
    try {
      return JACKSON_2.readValue(json, Story.class).getPositions().size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static long bound(byte[] json) {
    return valid(VALIDATOR.validate(PLAIN.readValue(json, PlainModel.Story.class)).size());
  }

  static long schema(byte[] json) {
    return valid(SCHEMA.validate(PLAIN.readTree(json)).size());
  }

  private static long valid(int problems) {
    if (problems > 0) {
      throw new IllegalStateException(problems + " problems in a story that has none");
    }
    return 1;
  }
}
