package io.github.standpoint.testing.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.report.Report;
import io.github.standpoint.validation.StoryValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What is generated keeps all rules, and reaches all that the model has. */
class StoryGeneratorTest {
  /** The full lane makes 10,000. */
  private static final int STORIES = Integer.getInteger("standpoint.stories", 300);

  /** Rare words need many stories, but none so many. */
  private static final int ENOUGH = 30_000;

  private static final StoryPlan CLEAN = StoryPlan.standard().withoutWarnings();

  private static List<String> problems(StoryPlan plan, Function<Report, ? extends List<?>> which) {
    List<String> found = new ArrayList<>();
    for (long seed = 0; seed < STORIES; seed++) {
      Story story = StoryGenerator.story(plan, Choices.seeded(seed));
      for (Object problem : which.apply(StoryValidator.standard().validate(story))) {
        found.add("seed " + seed + ": " + problem);
      }
    }
    return found;
  }

  @Test
  void noStoryHasAnError() {
    assertThat(problems(StoryPlan.standard(), Report::errors)).isEmpty();
  }

  @Test
  void aPlanWithoutWarningsGivesNone() {
    assertThat(problems(CLEAN, Report::problems)).isEmpty();
  }

  @Test
  void otherwiseThereIsSomethingToWarnOfNowAndThen() {
    assertThat(problems(StoryPlan.standard(), Report::warnings)).isNotEmpty();
  }

  @Test
  void everyAttributeIsThereAndEveryWordOccursInSomeStory() {
    Reach reach = new Reach();
    Set<String> attributes = new TreeSet<>();
    Set<String> words = new TreeSet<>();
    for (long seed = 0; seed == 0 || !attributes.isEmpty() || !words.isEmpty(); seed++) {
      reach.add(StoryGenerator.story(CLEAN, Choices.seeded(seed)));
      if (seed % 100 == 0) {
        attributes = Reach.allAttributes();
        attributes.removeAll(reach.attributes);
        words = Reach.allWords();
        words.removeAll(reach.words);
        assertThat(seed).as("not reached: %s %s", attributes, words).isLessThan(ENOUGH);
      }
    }

    assertThat(reach.attributes).containsAll(Reach.allAttributes());
    assertThat(reach.words).containsAll(Reach.allWords());
    assertThat(reach.privateWords).isNotEmpty();
  }

  @Test
  void theSameDecisionsGiveTheSameStory() {
    assertThat(StoryGenerator.story(CLEAN, Choices.seeded(7)))
        .isEqualTo(StoryGenerator.story(CLEAN, Choices.seeded(7)))
        .isNotEqualTo(StoryGenerator.story(CLEAN, Choices.seeded(8)));
  }

  @Test
  void decisionsThatAreUsedUpGiveTheSimplestStory() {
    assertThat(StoryGenerator.story(CLEAN, Choices.of()))
        .isEqualTo(StoryGenerator.story(CLEAN, Choices.simplest()));
  }

  @Test
  void theRichestDecisionsGiveAValidStory() {
    Story story = StoryGenerator.story(CLEAN, Choices.richest());

    assertThat(StoryValidator.standard().validate(story)).isEmpty();
    assertThat(new Reach().add(story).elements).isGreaterThan(30);
  }
}
