package io.github.standpoint.json;

import static io.github.standpoint.json.Documents.read;
import static io.github.standpoint.json.Documents.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.Attribute.Cardinality;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.metamodel.Nested;
import io.github.standpoint.proposal.Measure;
import io.github.standpoint.validation.StoryValidator;
import io.github.standpoint.value.Amount;
import io.github.standpoint.value.CurrencyBasis;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is written is the same on every machine, in the order of the model, without what is absent.
 */
class WriterTest {
  private static final JsonMapper TREES = JsonMapper.builder().build();

  static List<GoldenFile> stories() {
    return GoldenFile.stories();
  }

  private static Story worth(BigDecimal value) {
    Amount amount =
        Amount.builder().value(value).currency("EUR").currencyBasis(CurrencyBasis.WRITTEN).build();
    return Story.builder()
        .id("s1")
        .language("en")
        .addMeasure(Measure.builder().id("m").kind("fund").amount(amount).build())
        .build();
  }

  @Test
  void theSmallestStoryIsWrittenOnOneLine() {
    Story story = Story.builder().id("s1").language("en").build();

    assertThat(StoryJson.standard().writeString(story))
        .isEqualTo("{\"standpoint\":\"1.0\",\"id\":\"s1\",\"language\":\"en\"}");
  }

  @Test
  void theSchemaComesFirstWhereItIsAskedFor() {
    StoryJson json = StoryJson.standard().withSchema(URI.create("../story.schema.json"));
    Story story = Story.builder().id("s1").language("en").build();

    assertThat(json.writeString(story))
        .isEqualTo(
            "{\"$schema\":\"../story.schema.json\",\"standpoint\":\"1.0\",\"id\":\"s1\",\"language\":\"en\"}");
    assertThat(json.indented().writeString(story))
        .isEqualTo(
            json.indented().withSchema(URI.create("../story.schema.json")).writeString(story))
        .startsWith("{\n  \"$schema\": \"../story.schema.json\",\n  \"standpoint\": \"1.0\"");
    assertThat(json.read(json.write(story))).isEqualTo(story);
    assertThat(json.write(json.read(json.write(story)))).isEqualTo(json.write(story));
  }

  @Test
  void limitsAndRulesOfTheReaderLeaveTheSchemaAlone() {
    Story story = Story.builder().id("s1").language("en").build();
    StoryJson json = StoryJson.standard().withSchema(URI.create("a.json"));

    assertThat(json.with(ReadLimits.standard()).with(StoryValidator.standard()).writeString(story))
        .isEqualTo(json.writeString(story));
  }

  @Test
  void aStoryOfManyHasNoSchema() throws IOException {
    Story story = Story.builder().id("s1").language("en").build();
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    StoryJson.standard().withSchema(URI.create("a.json")).writeLines(Stream.of(story), lines);

    assertThat(lines).hasToString(StoryJson.standard().writeString(story) + "\n");
  }

  @Test
  void indentedStoriesEndWithALineFeedAndHaveNoOtherLineEnd() {
    String written = StoryJson.standard().indented().writeString(read(RealStory.text()).orThrow());

    assertThat(written).endsWith("}\n").doesNotContain("\r", " \n").isEqualTo(RealStory.text());
  }

  @ParameterizedTest
  @CsvSource({
    "1E+10, 10000000000",
    "1E10, 10000000000",
    "2.5E+9, 2500000000",
    "1E-10, 0.0000000001",
    "12.50, 12.50",
    "-0.0, 0.0",
    "0E-7, 0.0000000",
    "0E+3, 0",
    "1E+99, 1"
        + "000000000000000000000000000000000000000000000000000000000000000000000000000000000"
        + "000000000000000000"
  })
  void numbersAreWrittenInPlainDigits(BigDecimal value, String digits) {
    assertThat(StoryJson.standard().writeString(worth(value)))
        .contains("{\"value\":" + digits + ",\"currency\"");
  }

  @ParameterizedTest
  @CsvSource({"1E999999999", "1E-999999999", "-9E2147483647", "1E-2147483647", "1E100000"})
  void aNumberThatNobodyCouldWriteOutEndsAllTheSame(BigDecimal value) {
    String written =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(5), () -> StoryJson.standard().writeString(worth(value)));

    assertThat(written).hasSizeLessThan(2_000);
    assertThat(Documents.problems(written))
        .containsExactly("json.number-too-large /measures/0/amount/value");
  }

  @Test
  void aNumberInPlainDigitsMakesTheRoundTrip() {
    for (String number : List.of("12.50", "0.0000000001", "0", "0.00", "10000000000")) {
      Story story = worth(new BigDecimal(number));

      assertThat(StoryJson.standard().read(StoryJson.standard().write(story)))
          .as(number)
          .isEqualTo(story);
    }
  }

  /** A decimal number of Java knows how it was written; equal are only those without exponent. */
  @Test
  void aNumberBuiltInScientificFormComesBackInPlainDigits() {
    Story built = worth(new BigDecimal("1E+10"));

    assertThat(StoryJson.standard().read(StoryJson.standard().write(built)))
        .isEqualTo(worth(new BigDecimal("10000000000")));
  }

  @Test
  void aNumberInScientificFormIsReadAsTheSameNumberInPlainDigits() {
    String plain = StoryJson.standard().writeString(worth(new BigDecimal("10000000000")));

    assertThat(StoryJson.standard().read(plain.replace("10000000000", "1e10")))
        .isEqualTo(StoryJson.standard().read(plain));
  }

  @Test
  void textsAreWrittenAsTheyAre() {
    String text = "Арланд 🚢 “says” \"no\" \\ / \t\n\u2028 é e\u0301 \u202Eabc";
    Story story = Story.builder().id("s1").language("en").headline(text).build();
    byte[] written = StoryJson.standard().write(story);

    assertThat(new String(written, StandardCharsets.UTF_8))
        .contains("Арланд 🚢 “says” \\\"no\\\" \\\\ / \\t\\n\u2028 é e\u0301");
    assertThat(StoryJson.standard().tryRead(written).story()).contains(story);
  }

  @Test
  void extensionsKeepTheirOrder() {
    String document = story("'extensions': {'z:a': '1', 'a:z': '2', 'm:m': '3'}");

    assertThat(StoryJson.standard().writeString(read(document).orThrow()))
        .contains("\"extensions\":{\"z:a\":\"1\",\"a:z\":\"2\",\"m:m\":\"3\"}");
  }

  @Test
  void whatIsAbsentIsNeverWritten() {
    String document =
        story(
            "'headline': null",
            "'actors': [{'type': 'person', 'id': 'a', 'name': 'A', 'anonymous': false, 'aliases': [],"
                + " 'note': null, 'extensions': {}}]",
            "'places': []",
            "'extensions': {'a:b': null}");

    assertThat(StoryJson.standard().writeString(StoryJson.standard().read(document)))
        .isEqualTo(
            "{\"standpoint\":\"1.0\",\"id\":\"s1\",\"language\":\"en\","
                + "\"actors\":[{\"type\":\"person\",\"id\":\"a\",\"name\":\"A\"}]}");
  }

  @Test
  void onlyTheBooleanThatSaysNoIsWrittenAsFalse() {
    String document =
        story(
            "'actors': [{'type': 'state', 'id': 'a', 'name': 'A'}]",
            "'affiliations': [{'id': 'm', 'organization': 'a', 'role': 'member', 'speaksFor': false}]");

    assertThat(StoryJson.standard().writeString(read(document).orThrow()))
        .contains("\"speaksFor\":false");
  }

  @ParameterizedTest
  @MethodSource("stories")
  void writingTwiceWritesTheSame(GoldenFile file) {
    Story story = StoryJson.standard().read(file.bytes());
    Story again = StoryJson.standard().read(file.bytes());

    assertThat(StoryJson.standard().write(story)).isEqualTo(StoryJson.standard().write(again));
  }

  @ParameterizedTest
  @MethodSource("stories")
  void attributesAreWrittenInTheOrderOfTheModel(GoldenFile file) {
    String written = StoryJson.standard().writeString(StoryJson.standard().read(file.bytes()));

    inOrder(TREES.readTree(written), Model.STORY);
  }

  private static void inOrder(JsonNode node, ModelType<?> type) {
    List<String> written = new ArrayList<>(node.propertyNames());
    List<String> model = new ArrayList<>(type.attributes().stream().map(Attribute::name).toList());
    model.add(0, "type");
    model.retainAll(written);
    assertThat(written).isEqualTo(model);
    for (Attribute<?> attribute : type.attributes()) {
      JsonNode value = node.get(attribute.name());
      if (value != null && attribute.kind() instanceof Nested<?> nested) {
        boolean list = attribute.cardinality() == Cardinality.LIST;
        assertThat(value.isArray()).isEqualTo(list);
        (list ? value.valueStream().toList() : List.of(value))
            .forEach(it -> inOrder(it, member(nested, it)));
      }
    }
  }

  private static ModelType<?> member(Nested<?> nested, JsonNode node) {
    return nested.members().stream()
        .filter(it -> !nested.union() || it.discriminator().equals(node.get("type").asString()))
        .findFirst()
        .orElseThrow();
  }
}
