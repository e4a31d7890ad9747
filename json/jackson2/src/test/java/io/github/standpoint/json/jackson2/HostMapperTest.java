package io.github.standpoint.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import io.github.standpoint.Story;
import io.github.standpoint.element.Id;
import io.github.standpoint.json.StoryJson;
import java.nio.file.Path;
import java.text.SimpleDateFormat;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** However a host's mapper of Jackson 2 is set up, the JSON of stories stays the same. */
@SuppressWarnings("deprecation") // 2.18 has no newer names
class HostMapperTest {

  /** A class of somebody else's. */
  record Desk(String deskName, Story mainStory) {}

  /** What a host might say of classes that it does not know. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
  private interface MixIn {
    @JsonProperty("identity")
    Id<?> getId();

    @JsonIgnore
    String getLanguage();
  }

  private interface Setup extends UnaryOperator<JsonMapper.Builder> {}

  private static Arguments setup(String name, Setup setup) {
    return Arguments.of(name, setup.apply(JsonMapper.builder().findAndAddModules()).build());
  }

  static Stream<Arguments> mappers() {
    return Stream.of(
        setup("plain", it -> it),
        setup("snake case", it -> it.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)),
        setup("kebab case", it -> it.propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)),
        setup(
            "upper camel case",
            it -> it.propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)),
        setup("always", it -> it.serializationInclusion(JsonInclude.Include.ALWAYS)),
        setup("non null", it -> it.serializationInclusion(JsonInclude.Include.NON_NULL)),
        setup("non empty", it -> it.serializationInclusion(JsonInclude.Include.NON_EMPTY)),
        setup("non default", it -> it.serializationInclusion(JsonInclude.Include.NON_DEFAULT)),
        setup("sorted", it -> it.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)),
        setup("map entries", it -> it.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)),
        setup("lenient", it -> it.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)),
        setup("any case", it -> it.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)),
        setup("any case of words", it -> it.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)),
        setup("numbers", it -> it.enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)),
        setup("dates", it -> it.enable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)),
        setup("date format", it -> it.defaultDateFormat(new SimpleDateFormat("yy", Locale.US))),
        setup(
            "single values",
            it -> it.enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)),
        setup("exact", it -> it.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)),
        setup("plain digits", it -> it.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)),
        setup("no annotations", it -> it.disable(MapperFeature.USE_ANNOTATIONS)),
        setup("fields", it -> it.visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)),
        setup("mix-in", it -> it.addMixIn(Story.class, MixIn.class)),
        setup(
            "typed",
            it ->
                it.activateDefaultTyping(
                    BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
                    ObjectMapper.DefaultTyping.NON_FINAL)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mappers")
  void aStoryHasTheSameJsonUnderEveryMapper(String name, JsonMapper mapper) throws Exception {
    for (Path file : GoldenFiles.named("full")) {
      Story story = StoryJson.standard().read(GoldenFiles.bytes(file));
      String json = StoryJson.standard().writeString(story);

      assertThat(mapper.writeValueAsString(story)).as(file.toString()).isEqualTo(json);
      assertThat(mapper.readValue(json, Story.class)).as(file.toString()).isEqualTo(story);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mappers")
  void soDoesOneInsideAHostsRecord(String name, JsonMapper mapper) throws Exception {
    Story story = StoryJson.standard().read(GoldenFiles.bytes(GoldenFiles.named("full").get(0)));
    Desk desk = new Desk("foreign", story);

    String json = mapper.writeValueAsString(desk);

    assertThat(json).contains(StoryJson.standard().writeString(story));
    JsonNode tree = mapper.readTree(json);
    assertThat(tree.isObject() || tree.isArray()).isTrue();
    assertThat(mapper.readValue(json, Desk.class)).isEqualTo(desk);
  }
}
