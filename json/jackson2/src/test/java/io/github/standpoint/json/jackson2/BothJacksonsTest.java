package io.github.standpoint.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.standpoint.Story;
import io.github.standpoint.json.JsonRule;
import io.github.standpoint.json.StoryJson;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a mapper of Jackson 2 reads, writes and refuses is what one of Jackson 3 does. */
class BothJacksonsTest {
  private static final JsonMapper TWO = JsonMapper.builder().findAndAddModules().build();
  private static final tools.jackson.databind.json.JsonMapper THREE =
      tools.jackson.databind.json.JsonMapper.builder().findAndAddModules().build();

  static List<Path> stories() {
    return GoldenFiles.named("minimal", "full", "unknown-term");
  }

  static List<Path> broken() {
    return GoldenFiles.named("invalid-", "valid-", "ten-mistakes");
  }

  @ParameterizedTest
  @MethodSource("stories")
  void everyGoldenFileIsReadAndWrittenAsTheReaderDoes(Path file) throws Exception {
    Story story = StoryJson.standard().read(GoldenFiles.bytes(file));

    assertThat(TWO.readValue(GoldenFiles.bytes(file), Story.class)).isEqualTo(story);
    assertThat(TWO.readValue(GoldenFiles.text(file), Story.class)).isEqualTo(story);
    assertThat(TWO.writeValueAsString(story)).isEqualTo(StoryJson.standard().writeString(story));
    assertThat(TWO.readValue(TWO.writeValueAsBytes(story), Story.class)).isEqualTo(story);
  }

  /**
   * Into bytes Jackson 2 writes what lies beyond U+FFFF as two escapes, unless it is told not to.
   */
  @ParameterizedTest
  @MethodSource("stories")
  void theBytesAreTheSameIfJacksonTwoMayWriteEveryCharacter(Path file) throws Exception {
    JsonMapper whole =
        JsonMapper.builder(
                JsonFactory.builder()
                    .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                    .build())
            .findAndAddModules()
            .build();
    Story story = StoryJson.standard().read(GoldenFiles.bytes(file));

    assertThat(whole.writeValueAsBytes(story)).isEqualTo(StoryJson.standard().write(story));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void everyBrokenFileHasTheSameReportOnBoth(Path file) throws Exception {
    assertThat(ofTwo(GoldenFiles.bytes(file))).isEqualTo(ofThree(GoldenFiles.bytes(file)));
    assertThat(ofTwo(GoldenFiles.text(file))).isEqualTo(ofThree(GoldenFiles.text(file)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e100", "1e1000000000", "1e-2147483649", "1E+99999999999999999999"})
  void aNumberThatWouldBeTooLongWrittenOutIsRefusedOnBoth(String number) throws Exception {
    String document = GoldenFiles.text(GoldenFiles.named("valid-number-too-large").get(0));
    String broken =
        document.replaceFirst("\"sharePercent\": [0-9.e-]+", "\"sharePercent\": " + number);

    assertThat(ofTwo(broken))
        .isEqualTo(ofThree(broken))
        .first()
        .asString()
        .contains("number-too-large");
  }

  /** Bytes and texts, a thousand times; what is no JSON outside a story is the mapper's to tell. */
  @Test
  void mutatedFilesHaveTheSameReportOnBoth() throws Exception {
    Random random = new Random(42);
    List<Path> files = GoldenFiles.named("full", "ten-mistakes");
    String bits = "{}[]\",:\\/0123456789.-+eE \n\t'u~_#\u0001\u00FF";
    for (int i = 0; i < 1_000; i++) {
      StringBuilder text =
          new StringBuilder(GoldenFiles.text(files.get(random.nextInt(files.size()))));
      for (int j = random.nextInt(4); j >= 0; j--) {
        text.setCharAt(random.nextInt(text.length()), bits.charAt(random.nextInt(bits.length())));
      }
      String document = text.toString();

      assertThat(ofTwo(document)).as(document).isEqualTo(ofThree(document));
    }
  }

  /** A line a problem; of what the mapper itself refused only that it did. */
  private static List<String> ofTwo(Object document) throws Exception {
    try {
      Story story =
          document instanceof byte[] bytes
              ? TWO.readValue(bytes, Story.class)
              : TWO.readValue((String) document, Story.class);
      return List.of(StoryJson.standard().writeString(story));
    } catch (StoryMismatchException e) {
      return lines(e.report());
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      return List.of("refused by the mapper");
    }
  }

  private static List<String> ofThree(Object document) {
    // What follows a document is an error of the mapper in 3 and none in 2.
    tools.jackson.databind.ObjectReader reader =
        THREE
            .readerFor(Story.class)
            .without(tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    try {
      Story story =
          document instanceof byte[] bytes
              ? reader.readValue(bytes)
              : reader.readValue((String) document);
      return List.of(StoryJson.standard().writeString(story));
    } catch (io.github.standpoint.json.StoryMismatchException e) {
      return lines(e.report());
    } catch (tools.jackson.core.JacksonException e) {
      return List.of("refused by the mapper");
    }
  }

  private static List<String> lines(Report report) {
    List<String> lines = new ArrayList<>();
    for (Problem it : report) {
      // At which character a parser gives up is its own: some are one behind.
      String column = it.getRule() == JsonRule.SYNTAX ? "" : it.getColumn().toString();
      lines.add(String.join(" ", it.code(), it.getPointer(), it.getLine() + column, it.message()));
    }
    return lines;
  }
}
