package io.github.standpoint.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.standpoint.Story;
import io.github.standpoint.actor.Actor;
import io.github.standpoint.actor.Person;
import io.github.standpoint.actor.State;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.position.Position;
import io.github.standpoint.report.Problem;
import io.github.standpoint.validation.IndexedStory;
import io.github.standpoint.validation.Located;
import io.github.standpoint.value.Amount;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A host's mapper reads and writes stories and their parts, alone and inside the host's classes.
 */
class StandpointModuleTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();
  private static final GoldenFile FULL = GoldenFile.of("position", "full");

  /** A class of somebody else's. */
  record Issue(
      String title,
      Story story,
      List<Position> positions,
      Actor owner,
      Map<String, Amount> budgets) {}

  private static Story story() {
    return StoryJson.standard().read(FULL.bytes());
  }

  private static Issue issue() {
    Amount amount =
        StoryJson.standard()
            .read(GoldenFile.of("amount", "full").bytes())
            .getPackages()
            .get(0)
            .getAmounts()
            .get(1);
    return new Issue(
        "Harbour",
        story(),
        story().getPositions(),
        Person.builder().id("sand").name("Міра Санд").build(),
        Map.of("2026/27", amount));
  }

  static List<ModelType<?>> types() {
    return GoldenFilesTest.types();
  }

  @Test
  void mappersFindTheModuleByThemselves() {
    assertThat(MAPPER.registeredModules()).anyMatch(StandpointModule.class::isInstance);
    assertThat(MAPPER.readValue(FULL.bytes(), Story.class)).isEqualTo(story());
    assertThat(MAPPER.writeValueAsString(story()))
        .isEqualTo(StoryJson.standard().writeString(story()));
  }

  @Test
  void theModuleCanBeAddedByHand() {
    JsonMapper mapper = JsonMapper.builder().addModule(new StandpointModule()).build();

    assertThat(mapper.readValue(FULL.bytes(), Story.class)).isEqualTo(story());
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void valuesOfEveryTypeMakeTheRoundTripAlone(ModelType<T> type) {
    String concept =
        type.name().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    Story full = StoryJson.standard().read(GoldenFile.of(concept, "full").bytes());

    for (Located<T> located : IndexedStory.of(full).all(type.type())) {
      String json = MAPPER.writeValueAsString(located.value());

      assertThat(MAPPER.readValue(json, type.type())).isEqualTo(located.value());
      assertThat(StoryJson.standard().writeString(full)).contains(json);
    }
  }

  @Test
  void anActorIsReadAsWhatItsTypeSays() {
    String person = "{\"type\":\"person\",\"id\":\"a\",\"name\":\"A\"}";
    Person expected = Person.builder().id("a").name("A").build();

    assertThat(MAPPER.readValue(person, Actor.class)).isEqualTo(expected);
    assertThat(MAPPER.readValue(person, Person.class)).isEqualTo(expected);
    assertThat(MAPPER.writeValueAsString(expected)).isEqualTo(person);
    assertThat(MAPPER.writerFor(Actor.class).writeValueAsString(expected)).isEqualTo(person);
  }

  @Test
  void aStateIsNotReadAsAPerson() {
    String state = MAPPER.writeValueAsString(State.builder().id("a").name("A").build());

    StoryMismatchException refused = refused(state, Person.class);
    assertThat(refused.report().errors()).extracting(Problem::getPointer).containsExactly("/type");
  }

  @Test
  void listsOfElementsAreReadAndWritten() {
    List<Position> positions = story().getPositions();
    String json = MAPPER.writeValueAsString(positions);

    assertThat(MAPPER.readValue(json, new TypeReference<List<Position>>() {})).isEqualTo(positions);
  }

  @Test
  void everythingHasItsPlaceInsideAHostsRecord() {
    String json = MAPPER.writeValueAsString(issue());

    assertThat(MAPPER.readValue(json, Issue.class)).isEqualTo(issue());
    assertThat(json).contains(StoryJson.standard().writeString(story()));
  }

  @Test
  void treesOfAHostMakeTheRoundTrip() {
    JsonMapper exact =
        MAPPER.rebuild().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    JsonNode tree = exact.readTree(exact.writeValueAsString(issue()));

    assertThat(exact.readerFor(Issue.class).<Issue>readValue(tree)).isEqualTo(issue());
    assertThat(exact.<JsonNode>valueToTree(issue()).toString()).isEqualTo(tree.toString());
  }

  @Test
  void anUnreadableValueIsAMismatchWithTheReportAndTheHostsPointers() {
    String certain = "\"certainty\":\"certain\"";
    String json = MAPPER.writeValueAsString(issue());
    int inStory = json.indexOf(certain);
    String bad =
        json.substring(0, inStory)
            + "\"certainty\":\"sure\""
            + json.substring(inStory + certain.length());

    StoryMismatchException refused = refused(bad, Issue.class);

    assertThat(refused).isInstanceOf(MismatchedInputException.class);
    assertThat(refused.report().problems())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.code()).isEqualTo("json.unknown-word");
              assertThat(it.getPointer()).isEqualTo("/story/positions/1/certainty");
              Documents.assertAt(it, bad, "\"sure\"");
            });
    assertThat(refused.getMessage()).contains("/story/positions/1/certainty");
    assertThat(refused.getPath()).isNotEmpty();
  }

  @Test
  void everyProblemOfAValueIsReportedAtOnceInAListToo() {
    String bad =
        "[{\"id\":\"p\",\"holder\":7,\"stance\":\"supports\",\"about\":\"m\",\"date\":\"x\"}]";

    StoryMismatchException refused =
        catchThrowableOfType(
            StoryMismatchException.class,
            () -> MAPPER.readValue(bad, new TypeReference<List<Position>>() {}));

    assertThat(refused.report().problems())
        .map(it -> it.code() + " " + it.getPointer())
        .containsExactlyInAnyOrder(
            "json.missing /0/certainty", "json.wrong-type /0/holder", "json.date /0/date");
  }

  @Test
  void problemsOfAHostAreInTheOrderOfTheDocument() {
    String bad =
        "{\"id\":\"p\",\"holder\":7,\"stance\":\"supports\",\"about\":\"m\",\"date\":\"x\"}";

    assertThat(refused(bad, Position.class).report().problems())
        .extracting(Problem::code)
        .containsExactly("json.missing", "json.wrong-type", "json.date");
  }

  @Test
  void namesOfAHostAreEscapedInPointers() {
    String json = MAPPER.writeValueAsString(issue()).replace("2400000000.50", "\"much\"");

    assertThat(refused(json, Issue.class).report().problems())
        .extracting(Problem::getPointer)
        .containsExactly("/budgets/2026~127/atLeast");
  }

  @Test
  void whereNothingHasAPlaceNoneIsMadeUp() {
    JsonNode tree =
        MAPPER.readTree(MAPPER.writeValueAsString(issue()).replace("probable", "perhaps"));

    StoryMismatchException refused =
        catchThrowableOfType(
            StoryMismatchException.class, () -> MAPPER.readerFor(Issue.class).readValue(tree));

    assertThat(refused.report().problems())
        .allSatisfy(
            it -> {
              assertThat(it.getPointer()).endsWith("/positions/0/certainty");
              assertThat(it.getLine()).isEmpty();
              assertThat(it.getColumn()).isEmpty();
            });
    assertThat(refused.getMessage()).doesNotContain("-1");
  }

  @Test
  void anotherMajorVersionIsRefusedInAHostToo() {
    String json =
        MAPPER
            .writeValueAsString(issue())
            .replace("\"standpoint\":\"1.0\"", "\"standpoint\":\"2.0\"");

    assertThat(refused(json, Issue.class).report().problems())
        .map(it -> it.code() + " " + it.getPointer())
        .containsExactly("json.version-unsupported /story/standpoint");
  }

  @Test
  void aBodyThatIsNoJsonIsRefused() {
    String cut = MAPPER.writeValueAsString(issue());

    for (int length : new int[] {40, 200, cut.length() - 1}) {
      assertThat(
              catchThrowableOfType(
                  JacksonException.class,
                  () -> MAPPER.readValue(cut.substring(0, length), Issue.class)))
          .isNotNull();
    }
  }

  @Test
  void aSlipInsideAStoryIsReportedLikeEverythingElse() {
    assertThat(refused(Documents.story("'headline': !"), Story.class).report().problems())
        .extracting(Problem::code)
        .containsExactly("json.syntax");
  }

  @Test
  void valuesOfTheWrongKindAreRefusedEvenIfAMapperIsLenient() {
    JsonMapper lenient =
        MAPPER
            .rebuild()
            .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
            .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();

    for (String json : List.of("\"\"", "7", "[" + Documents.story() + "]")) {
      assertThat(
              catchThrowableOfType(
                  StoryMismatchException.class, () -> lenient.readValue(json, Story.class)))
          .as(json)
          .isNotNull();
    }
    assertThat(
            catchThrowableOfType(
                StoryMismatchException.class,
                () -> lenient.readValue(Documents.story("'actors': {}"), Story.class)))
        .isNotNull();
  }

  @Test
  void columnsOfAHostsTextAreThoseOfItsCharacters() {
    String json = Documents.story("'headline': 'Арланд'", "'published': 'x'");
    Problem fromText = refused(json, Story.class).report().problems().get(0);
    StoryMismatchException fromBytes =
        catchThrowableOfType(
            StoryMismatchException.class,
            () -> MAPPER.readValue(json.getBytes(StandardCharsets.UTF_8), Story.class));

    Documents.assertAt(fromText, json, "\"x\"");
    assertThat(fromBytes.report().problems().get(0).getPointer()).isEqualTo("/published");
  }

  private static StoryMismatchException refused(String json, Class<?> type) {
    StoryMismatchException refused =
        catchThrowableOfType(StoryMismatchException.class, () -> MAPPER.readValue(json, type));
    assertThat(refused).as(json).isNotNull();
    return refused;
  }
}
