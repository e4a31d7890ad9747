package io.github.standpoint.testing.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standpoint.Story;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.query.StoryIndex;
import io.github.standpoint.testing.generation.Kind;
import io.github.standpoint.validation.StoryValidator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamplesTest {

  private static long elements(Story story) {
    return StoryIndex.of(story).values().values().stream()
        .filter(it -> Model.isElement(it.type()))
        .count();
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 11, 24, 25, 26, 80, 1_000, 10_000})
  void aSampleHasJustSoManyElementsAndKeepsAllRules(int size) {
    for (Story story : Samples.stories(size, Size.of(size)).limit(3).toList()) {
      assertThat(elements(story)).isEqualTo(size);
      assertThat(StoryValidator.standard().validate(story)).isEmpty();
    }
  }

  /** The lines of the README. */
  @Test
  void aHundredStoriesAreALineAndSoIsALargeOne() {
    List<Story> hundred = Samples.stories(42, Size.REAL).limit(100).toList();
    Story thousand = Samples.story(42, 1, Size.of(1_000));

    assertThat(hundred).hasSize(100);
    assertThat(elements(thousand)).isEqualTo(1_000);
  }

  @Test
  void theSameSeedGivesTheSameStoriesAndAnotherOthers() {
    List<Story> stories = Samples.stories(42, Size.SMALL).limit(5).toList();

    assertThat(stories).doesNotHaveDuplicates();
    assertThat(stories).isEqualTo(Samples.stories(42, Size.SMALL).limit(5).toList());
    assertThat(stories)
        .doesNotContainAnyElementsOf(Samples.stories(43, Size.SMALL).limit(5).toList());
    assertThat(Samples.story(42, 4, Size.SMALL)).isEqualTo(stories.get(3));
  }

  /** As in stories of examples/stories: 128, 86, 54 and 49 of 535 elements. */
  @Test
  void elementsAreInTheProportionsOfRealStories() {
    Story story = Samples.story(1, 1, Size.of(5_350));

    assertThat(Kind.ACTOR.count(story)).isBetween(1_279, 1_281);
    assertThat(Kind.MEASURE.count(story)).isBetween(859, 861);
    assertThat(Kind.POSITION.count(story)).isBetween(539, 541);
    assertThat(Kind.STATEMENT.count(story)).isBetween(489, 491);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 9, 1_000_001})
  void aSizeOutsideTheBoundsIsRefused(int elements) {
    assertThatThrownBy(() -> Size.of(elements))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("size must be 10 to 1000000 elements, but was " + elements);
  }
}
