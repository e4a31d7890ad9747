package io.github.standpoint.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What does not change the meaning of JSON does not change the story. */
class ReadingProperties {
  private static final JsonMapper TREES =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  @Provide
  Arbitrary<GoldenFile> files() {
    return Arbitraries.of(GoldenFile.stories());
  }

  @Provide
  Arbitrary<RealStory> layouts() {
    return RealStory.layouts();
  }

  @Property(tries = 2_000)
  void theOrderOfAttributesDoesNotMatter(@ForAll("files") GoldenFile file, @ForAll long seed) {
    Story story = StoryJson.standard().read(file.bytes());
    JsonNode shuffled = shuffled(TREES.readTree(file.bytes()), new Random(seed));

    assertThat(StoryJson.standard().read(shuffled.toString())).isEqualTo(story);
  }

  @Property(tries = 100)
  void theLayoutDoesNotMatter(@ForAll("layouts") RealStory layout) {
    Story plain =
        StoryJson.standard().read(new RealStory(false, layout.scripts(), "\n", 0).document());

    assertThat(StoryJson.standard().read(layout.document())).isEqualTo(plain);
  }

  @Property(tries = 500)
  void escapesDoNotMatter(@ForAll("files") GoldenFile file, @ForAll long seed) {
    String document = file.text();
    StringBuilder escaped = new StringBuilder();
    int behind = 0;
    for (PlacedTokens.Token token : PlacedTokens.of(document).tokens()) {
      if (document.charAt(token.start()) == '"') {
        escaped.append(document, behind, token.start());
        escaped.append(escaped(document.substring(token.start(), token.end()), new Random(seed)));
        behind = token.end();
      }
    }
    escaped.append(document.substring(behind));

    assertThat(StoryJson.standard().read(escaped.toString()))
        .isEqualTo(StoryJson.standard().read(file.bytes()));
  }

  /** Escapes some letters of a text in quotes; what is escaped already stays. */
  private static String escaped(String text, Random random) {
    StringBuilder escaped = new StringBuilder("\"");
    for (int i = 1; i < text.length() - 1; ) {
      int c = text.codePointAt(i);
      int length = c == '\\' ? 2 : Character.charCount(c);
      String letter = text.substring(i, i + length);
      if (c == '\\' || random.nextInt(4) > 0) {
        escaped.append(letter);
      } else {
        letter.chars().forEach(it -> escaped.append(String.format("\\u%04x", it)));
      }
      i += length;
    }
    return escaped.append('"').toString();
  }

  private static JsonNode shuffled(JsonNode node, Random random) {
    if (node instanceof ObjectNode object) {
      List<Map.Entry<String, JsonNode>> entries = new ArrayList<>(object.properties());
      Collections.shuffle(entries, random);
      ObjectNode copy = TREES.createObjectNode();
      entries.forEach(it -> copy.set(it.getKey(), ordered(it, random)));
      return copy;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode copy = TREES.createArrayNode();
      array.forEach(it -> copy.add(shuffled(it, random)));
      return copy;
    }
    return node;
  }

  /** Only the names of the model have no order that counts. */
  private static JsonNode ordered(Map.Entry<String, JsonNode> entry, Random random) {
    return entry.getKey().equals("extensions")
        ? entry.getValue()
        : shuffled(entry.getValue(), random);
  }
}
