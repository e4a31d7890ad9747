package io.github.standpoint.testing.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.report.Problem;
import io.github.standpoint.validation.StoryValidator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is generated keeps all rules, and reaches all that the model has. */
class StoryGeneratorTest {
  private static final int STORIES = Integer.getInteger("standpoint.stories", 500);

  @Test
  void aStoryWithoutWarningsKeepsAllRules() {
    StoryPlan plan = StoryPlan.standard().withoutWarnings();
    Map<String, String> found = new TreeMap<>();
    LongStream.range(0, STORIES)
        .forEach(
            seed -> {
              Story story = StoryGenerator.story(plan, Choices.seeded(seed));
              List<Problem> problems = StoryValidator.standard().validate(story).problems();
              problems.forEach(
                  it ->
                      found.putIfAbsent(
                          it.code(), "seed " + seed + ": " + it + " " + it.getRelated()));
            });

    assertThat(found.values()).isEmpty();
  }

  @Test
  void everyAttributeOfEveryTypeIsThereInSomeStory() {
    Reach reach = new Reach();
    StoryPlan plan = StoryPlan.standard().withoutWarnings();
    LongStream.range(0, 3_000)
        .forEach(seed -> reach.add(StoryGenerator.story(plan, Choices.seeded(seed))));

    Set<String> missing = Reach.allAttributes();
    missing.removeAll(reach.attributes);
    assertThat(missing).isEmpty();
  }
}
