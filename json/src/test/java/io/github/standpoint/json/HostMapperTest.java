package io.github.standpoint.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.standpoint.Story;
import io.github.standpoint.actor.Actor;
import io.github.standpoint.position.Position;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** However a host's mapper is set up, the JSON of stories stays the same. */
class HostMapperTest {

  /** A class of somebody else's. */
  record Desk(String deskName, Story mainStory, List<Position> positions, Actor owner) {}

  private interface Setup extends UnaryOperator<JsonMapper.Builder> {}

  private static Arguments setup(String name, Setup setup) {
    return Arguments.of(name, setup.apply(JsonMapper.builder().findAndAddModules()).build());
  }

  static Stream<Arguments> mappers() {
    return Stream.of(
        setup("plain", it -> it),
        setup("snake case", it -> it.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)),
        setup(
            "upper camel case",
            it -> it.propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)),
        setup("kebab case", it -> it.propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)),
        setup("always", it -> included(it, JsonInclude.Include.ALWAYS)),
        setup("non null", it -> included(it, JsonInclude.Include.NON_NULL)),
        setup("non empty", it -> included(it, JsonInclude.Include.NON_EMPTY)),
        setup("non default", it -> included(it, JsonInclude.Include.NON_DEFAULT)),
        setup("sorted", it -> it.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)),
        setup("declared", it -> it.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)),
        setup(
            "map entries sorted", it -> it.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)),
        setup("strict", it -> it.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)),
        setup("lenient", it -> it.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)),
        setup(
            "case-insensitive", it -> it.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)),
        setup("any case of words", it -> it.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)),
        setup("enums as numbers", it -> it.enable(EnumFeature.WRITE_ENUMS_USING_INDEX)),
        setup("dates as numbers", it -> it.enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)),
        setup(
            "single values",
            it -> it.enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)),
        setup("exact numbers", it -> it.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)),
        setup("fields only", it -> it.disable(MapperFeature.USE_ANNOTATIONS)),
        setup("typed", HostMapperTest::typed));
  }

  private static JsonMapper.Builder included(JsonMapper.Builder it, JsonInclude.Include include) {
    return it.changeDefaultPropertyInclusion(
        old -> old.withValueInclusion(include).withContentInclusion(include));
  }

  private static JsonMapper.Builder typed(JsonMapper.Builder it) {
    return it.activateDefaultTyping(
        BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
        DefaultTyping.NON_FINAL);
  }

  static List<GoldenFile> files() {
    return GoldenFile.named("full");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mappers")
  void aStoryHasTheSameJsonUnderEveryMapper(String name, JsonMapper mapper) {
    for (GoldenFile file : files()) {
      Story story = StoryJson.standard().read(file.bytes());
      String json = StoryJson.standard().writeString(story);

      assertThat(mapper.writeValueAsString(story)).as("%s of %s", name, file).isEqualTo(json);
      assertThat(mapper.readValue(json, Story.class)).as("%s of %s", name, file).isEqualTo(story);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mappers")
  void insideAHostsRecordOnlyTheHostsOwnNamesChange(String name, JsonMapper mapper) {
    Story story = StoryJson.standard().read(GoldenFile.of("position", "full").bytes());
    Desk desk = new Desk("foreign", story, story.getPositions(), story.getActors().get(0));
    String json = mapper.writeValueAsString(desk);

    assertThat(json).contains(StoryJson.standard().writeString(story));
    for (Position position : story.getPositions()) {
      assertThat(json).contains(mapper.writeValueAsString(position));
    }
    assertThat(mapper.readValue(json, Desk.class)).isEqualTo(desk);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mappers")
  void whatIsWrongIsRefusedWithTheSameReportUnderEveryMapper(String name, JsonMapper mapper) {
    String bad =
        Documents.story(
            "'Headline': 'x'",
            "'actors': [{'type': 'person', 'id': 'a'}]",
            "'positions': [{'id': 'p', 'holder': 'a', 'stance': 'supports', 'about': 'a',"
                + " 'certainty': 'CERTAIN', 'because': 'a'}]");

    try {
      mapper.readValue(bad, Story.class);
      assertThat(name).as("was read").isEmpty();
    } catch (StoryMismatchException e) {
      assertThat(e.report().problems())
          .map(it -> it.code() + " " + it.getPointer())
          .containsExactlyInAnyOrder(
              "json.unknown-property /Headline",
              "json.missing /actors/0/name",
              "json.unknown-word /positions/0/certainty",
              "json.wrong-type /positions/0/because");
    }
  }

  @Test
  void unknownPropertiesOfAHostAreTheHostsAffair() {
    JsonMapper lenient =
        JsonMapper.builder()
            .findAndAddModules()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    JsonNode desk =
        lenient.readTree(
            "{\"deskName\":\"foreign\",\"unknown\":1,\"mainStory\":{\"standpoint\":\"1.0\","
                + "\"id\":\"s1\",\"language\":\"en\",\"unknown\":1}}");

    assertThat(lenient.readerFor(Desk.class).<Desk>readValue(desk).mainStory())
        .isEqualTo(Story.builder().id("s1").language("en").build());
  }
}
