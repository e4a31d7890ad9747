package io.github.standpoint.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.standpoint.Story;
import io.github.standpoint.actor.Actor;
import io.github.standpoint.actor.Person;
import io.github.standpoint.json.ReadLimits;
import io.github.standpoint.json.StoryJson;
import io.github.standpoint.position.Position;
import io.github.standpoint.report.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A mapper of Jackson 2 reads and writes stories and their parts inside the host's classes. */
class StandpointModuleTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();
  private static final Story STORY =
      StoryJson.standard().read(GoldenFiles.bytes(GoldenFiles.named("full").get(0)));
  private static final Story POSITIONS =
      StoryJson.standard()
          .read(
              GoldenFiles.bytes(
                  GoldenFiles.named("full").stream()
                      .filter(it -> it.toString().contains("/position/"))
                      .findFirst()
                      .orElseThrow()));

  /** A class of somebody else's. */
  record Issue(String title, Story story, List<Position> positions, Actor owner) {}

  private static Issue issue() {
    return new Issue(
        "Harbour",
        STORY,
        POSITIONS.getPositions(),
        Person.builder().id("sand").name("Міра Санд").build());
  }

  private static StoryMismatchException refused(ObjectMapper mapper, String json, Class<?> type) {
    return catchThrowableOfType(StoryMismatchException.class, () -> mapper.readValue(json, type));
  }

  @Test
  void mappersFindTheModuleByThemselvesAndItCanBeAddedByHand() throws IOException {
    assertThat(MAPPER.getRegisteredModuleIds()).isNotEmpty();
    ObjectMapper byHand = new ObjectMapper().registerModule(new StandpointModule());

    assertThat(byHand.readValue(byHand.writeValueAsString(STORY), Story.class)).isEqualTo(STORY);
  }

  @Test
  void everythingHasItsPlaceInsideAHostsRecord() throws IOException {
    String json = MAPPER.writeValueAsString(issue());

    assertThat(MAPPER.readValue(json, Issue.class)).isEqualTo(issue());
    assertThat(json).contains(StoryJson.standard().writeString(STORY));
  }

  @Test
  void listsOfElementsAreReadAndWritten() throws IOException {
    String json = MAPPER.writeValueAsString(POSITIONS.getPositions());

    assertThat(MAPPER.readValue(json, new TypeReference<List<Position>>() {}))
        .isEqualTo(POSITIONS.getPositions());
  }

  @Test
  void treesOfAHostMakeTheRoundTrip() throws IOException {
    ObjectMapper exact = MAPPER.copy().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    JsonNode tree = exact.readTree(exact.writeValueAsString(issue()));

    assertThat(exact.treeToValue(tree, Issue.class)).isEqualTo(issue());
    assertThat(exact.<JsonNode>valueToTree(issue()).toString()).isEqualTo(tree.toString());
  }

  @Test
  void anUnreadableValueIsAMismatchWithTheReportAndTheHostsPointers() throws IOException {
    String json = MAPPER.writeValueAsString(issue());
    String bad = json.replace("\"certainty\":\"certain\"", "\"certainty\":\"sure\"");

    StoryMismatchException refused = refused(MAPPER, bad, Issue.class);

    Problem first = refused.report().problems().get(0);
    assertThat(first.code()).isEqualTo("json.unknown-word");
    assertThat(first.getPointer()).startsWith("/positions/");
    assertThat(first.getColumn()).contains(bad.indexOf("\"sure\"") + 1);
    assertThat(refused.getMessage()).contains(first.getPointer());
    assertThat(refused.getPath()).isNotEmpty();
  }

  @Test
  void anotherMajorVersionIsRefusedAtItsPlace() throws IOException {
    String json = MAPPER.writeValueAsString(issue()).replace("\"1.0\"", "\"2.0\"");

    Problem problem = refused(MAPPER, json, Issue.class).report().problems().get(0);

    assertThat(problem.code()).isEqualTo("json.version-unsupported");
    assertThat(problem.getPointer()).isEqualTo("/story/standpoint");
    assertThat(problem.getColumn()).contains(json.indexOf("\"2.0\"") + 1);
  }

  @Test
  void aStateIsNotReadAsAPerson() {
    String state = "{\"type\":\"state\",\"id\":\"a\",\"name\":\"A\"}";

    assertThat(refused(MAPPER, state, Person.class).report().problems())
        .extracting(Problem::getPointer)
        .containsExactly("/type");
  }

  @Test
  void limitsCanBeSet() {
    ObjectMapper mapper =
        new ObjectMapper()
            .registerModule(new StandpointModule(ReadLimits.builder().maxElements(2).build()));
    String json = StoryJson.standard().writeString(POSITIONS);

    assertThat(refused(mapper, json, Story.class).report().problems())
        .extracting(Problem::code)
        .containsExactly("json.too-many-elements");
  }

  /** That a connection broke off says nothing about the document. */
  @Test
  void thatAStreamBreaksOffIsToldAsWhatItIs() {
    byte[] start = "{\"standpoint\": \"1.0\", \"id\": ".getBytes(StandardCharsets.UTF_8);
    InputStream broken =
        new SequenceInputStream(
            new ByteArrayInputStream(start),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("broken off");
              }
            });
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> MAPPER.readValue(broken, Story.class))
        .withMessageContaining("broken off")
        .isNotInstanceOf(StoryMismatchException.class);
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> MAPPER.writeValue(full, STORY))
        .withMessageContaining("disk full");
  }

  @Test
  void parsersThatTakeMoreThanJsonChangeNothingOfWhatTheyRead() throws IOException {
    ObjectMapper lenient = MAPPER.copy().enable(JsonParser.Feature.ALLOW_COMMENTS);

    assertThat(
            lenient.readValue(
                "/* remark */" + StoryJson.standard().writeString(STORY), Story.class))
        .isEqualTo(STORY);
  }
}
