package io.github.standpoint.testing.mutation;

import io.github.standpoint.Story;
import io.github.standpoint.testing.generation.Choices;
import io.github.standpoint.testing.generation.Kind;
import io.github.standpoint.testing.generation.StoryGenerator;
import io.github.standpoint.testing.generation.StoryPlan;
import java.util.List;
import java.util.stream.Stream;

/** Stories with one fault each. No test engine is needed. */
public final class BrokenStories {
  private static final List<Mutation> MUTATIONS = standard();

  private BrokenStories() {}

  private static List<Mutation> standard() {
    return Mutation.all().stream().filter(Mutation::standard).toList();
  }

  /** Returns the plan of the stories that are broken here: whole ones, with text. */
  public static StoryPlan plan() {
    return StoryPlan.standard().withoutWarnings().with(Kind.SECTION, 1, 2);
  }

  /** Returns the mutations whose faults the standard validator finds. */
  public static List<Mutation> mutations() {
    return MUTATIONS;
  }

  /** Returns the valid story of this seed that {@link #of} breaks. */
  public static Story valid(long seed) {
    return StoryGenerator.story(plan(), Choices.seeded(seed));
  }

  /**
   * Returns a story for each rule that the standard validator asks, errors and warnings, all made
   * from the one valid story of this seed.
   */
  public static Stream<BrokenStory> of(long seed) {
    Story story = valid(seed);
    return MUTATIONS.stream().map(it -> it.in(story));
  }
}
