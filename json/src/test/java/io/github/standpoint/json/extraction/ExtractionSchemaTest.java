package io.github.standpoint.json.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.json.schema.MadeFile;
import io.github.standpoint.json.schema.ModelDescriptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractionSchemaTest {
  private static final Set<String> KEYWORDS =
      Set.of(
          "type", "properties", "required", "additionalProperties", "items", "enum", "description");

  private static ExtractionSchema published(Pass pass) {
    return pass == Pass.FIRST ? ExtractionSchema.first() : ExtractionSchema.second();
  }

  private static JsonNode schema(Pass pass) {
    return JsonMapper.shared().readTree(published(pass).json());
  }

  @ParameterizedTest
  @EnumSource(Pass.class)
  void theSchemaIsWhatTheMetamodelSays(Pass pass) {
    String made = MadeFile.text(new MadeExtractionSchema(pass, new ModelDescriptions()).make());

    MadeFile.assertCurrent("extraction/" + published(pass), made);
    assertThat(published(pass).json()).isEqualTo(made);
  }

  @ParameterizedTest
  @EnumSource(Pass.class)
  void noOtherKeywordIsUsed(Pass pass) {
    for (JsonNode schema : all(schema(pass))) {
      assertThat(KEYWORDS).containsAll(schema.propertyNames());
      assertThat(schema.get("type").isString()).as("no union").isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(Pass.class)
  void everyPropertyIsRequiredAndNoOtherIsTaken(Pass pass) {
    for (JsonNode schema : all(schema(pass))) {
      if (schema.get("type").asString().equals("object")) {
        assertThat(schema.get("required").valueStream().map(JsonNode::asString))
            .containsExactlyElementsOf(schema.get("properties").propertyNames());
        assertThat(schema.get("additionalProperties").asBoolean(true)).isFalse();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Pass.class)
  void theSchemaStaysWithinTheLimitsThatArePublished(Pass pass) throws IOException {
    Size size = Size.of(schema(pass));

    for (JsonNode limit : limits()) {
      String source = limit.get("interface").asString();
      assertThat(size.properties()).as(source).isLessThanOrEqualTo(limit.get("properties").asInt());
      assertThat(size.depth()).as(source).isLessThanOrEqualTo(limit.get("depth").asInt());
      assertThat(size.words()).as(source).isLessThanOrEqualTo(limit.get("enumWords").asInt());
      assertThat(size.largestEnum())
          .as(source)
          .isLessThanOrEqualTo(limit.get("largestEnum").asInt());
      assertThat(size.characters()).as(source).isLessThanOrEqualTo(limit.get("characters").asInt());
    }
  }

  static Size size(Pass pass) {
    return Size.of(schema(pass));
  }

  private static JsonNode limits() throws IOException {
    try (InputStream in =
        ExtractionSchemaTest.class.getResourceAsStream("/extraction/limits.json")) {
      return JsonMapper.shared()
          .readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .get("limits");
    }
  }

  /** How large a schema is, by what interfaces count. */
  record Size(int properties, int depth, int words, int largestEnum, int characters) {
    static Size of(JsonNode schema) {
      int properties = 0;
      int words = 0;
      int largest = 0;
      int characters = 0;
      for (JsonNode each : all(schema)) {
        properties += each.path("properties").size();
        words += each.path("enum").size();
        largest = Math.max(largest, each.path("enum").size());
        characters +=
            each.path("properties").propertyNames().stream().mapToInt(String::length).sum();
        characters += each.path("enum").valueStream().mapToInt(it -> it.asString().length()).sum();
      }
      return new Size(properties, depth(schema), words, largest, characters);
    }

    /** Objects and lists, one in the other: more than those who count objects alone count. */
    private static int depth(JsonNode schema) {
      int below = schema.has("items") ? depth(schema.get("items")) : 0;
      for (JsonNode property : schema.path("properties")) {
        below = Math.max(below, depth(property));
      }
      boolean nests = schema.has("items") || schema.has("properties");
      return below + (nests ? 1 : 0);
    }
  }

  private static List<JsonNode> all(JsonNode schema) {
    List<JsonNode> all = new ArrayList<>(List.of(schema));
    schema.path("properties").forEach(it -> all.addAll(all(it)));
    if (schema.has("items")) {
      all.addAll(all(schema.get("items")));
    }
    return all;
  }
}
