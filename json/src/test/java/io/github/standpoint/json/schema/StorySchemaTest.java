package io.github.standpoint.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StorySchemaTest {

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theSchemaIsWhatTheMetamodelSays(boolean strict) {
    StorySchema published = strict ? StorySchema.strict() : StorySchema.standard();
    String made = MadeFile.text(new MadeSchema(strict, new Descriptions()).make());

    MadeFile.assertCurrent("schema/" + published, made);
    assertThat(published.json()).isEqualTo(made);
  }

  @Test
  void theDeclarationsAreWhatTheMetamodelSays() {
    String made = new MadeTypeScript(new Descriptions()).make();

    MadeFile.assertCurrent("schema/story.d.ts", made);
    assertThat(StorySchema.typeScript()).isEqualTo(made);
  }

  @Test
  void everyDescriptionIsUsed() {
    Descriptions descriptions = new Descriptions();
    new MadeSchema(false, descriptions).make();

    assertThat(descriptions.unused()).containsExactlyInAnyOrder("Element", "Attributed");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theSchemaIsKnownByItsId(boolean strict) {
    StorySchema published = strict ? StorySchema.strict() : StorySchema.standard();
    JsonNode schema = JsonMapper.shared().readTree(published.json());

    assertThat(schema.get("$id").asString()).isEqualTo(published.id().toString());
    assertThat(schema.get("$schema").asString())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
  }

  @Test
  void onlyTheStrictSchemaRefusesUnknownProperties() {
    JsonNode standard = JsonMapper.shared().readTree(StorySchema.standard().json());
    JsonNode strict = JsonMapper.shared().readTree(StorySchema.strict().json());

    for (String type : List.of("Position", "Person", "Amount")) {
      assertThat(standard.at("/$defs/" + type).has("additionalProperties")).isFalse();
      assertThat(strict.at("/$defs/" + type + "/additionalProperties").asBoolean()).isFalse();
      assertThat(strict.at("/$defs/" + type).has("additionalProperties")).isTrue();
    }
  }
}
