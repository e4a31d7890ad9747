package io.github.standpoint.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FactsTest {

  static List<String> stories() {
    return StoryFiles.names();
  }

  @ParameterizedTest
  @MethodSource("stories")
  void everyFactLeadsToTheElementsThatSayIt(String name) {
    JsonNode story = JsonMapper.shared().readTree(StoryFiles.path(name));
    assertThat(Readme.of(name).facts())
        .isNotEmpty()
        .allSatisfy(
            fact ->
                assertThat(fact.places())
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(elementAt(story, it)).isEqualTo(it.element())));
  }

  @ParameterizedTest
  @MethodSource("stories")
  void theFactsAreNumberedWithoutAGap(String name) {
    List<Readme.Fact> facts = Readme.of(name).facts();
    assertThat(facts)
        .extracting(Readme.Fact::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, facts.size()).boxed().toList());
  }

  @Test
  void theRealStoryHasEighteenFacts() {
    assertThat(Readme.of("security-guarantees").facts()).hasSize(18);
  }

  /** Returns the id of the innermost element on the way to a place, if something is there. */
  private static String elementAt(JsonNode story, Readme.Place place) {
    assertThat(story.at(place.pointer()).isMissingNode()).as(place.pointer()).isFalse();
    String element = "";
    for (JsonPointer way = JsonPointer.compile(place.pointer()); way != null; way = way.head()) {
      if (element.isEmpty()) {
        element = story.at(way).path("id").asString("");
      }
    }
    return element;
  }
}
