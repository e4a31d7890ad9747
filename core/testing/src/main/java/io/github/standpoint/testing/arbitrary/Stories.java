package io.github.standpoint.testing.arbitrary;

import io.github.standpoint.Story;
import io.github.standpoint.report.Report;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.testing.generation.Choices;
import io.github.standpoint.testing.generation.Kind;
import io.github.standpoint.testing.generation.StoryGenerator;
import io.github.standpoint.testing.generation.StoryPlan;
import io.github.standpoint.testing.mutation.BrokenStories;
import io.github.standpoint.testing.mutation.BrokenStory;
import io.github.standpoint.testing.mutation.Mutation;
import io.github.standpoint.validation.StoryValidator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/**
 * Valid stories of up to some forty elements, in several languages and scripts, with every
 * attribute and every word of the model. They shrink to the least that is still a valid story and
 * makes the property fail.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<Story> small() {
 *   return Stories.valid().withActors(2, 8).withPositions(1, 3).withoutWarnings();
 * }
 * }</pre>
 *
 * <p>Immutable: each setting gives another arbitrary.
 */
public final class Stories implements Arbitrary<Story> {
  private final StoryPlan plan;

  private Stories(StoryPlan plan) {
    this.plan = plan;
  }

  /** Returns stories without an error; now and then there is something to warn an editor of. */
  public static Stories valid() {
    return new Stories(StoryPlan.standard());
  }

  /**
   * Returns stories that break one rule each and no other: a warning for some, an error for others.
   * They shrink to the fault and what it needs.
   */
  public static Arbitrary<BrokenStory> broken() {
    return broken(BrokenStories.mutations());
  }

  /**
   * Returns stories that break this rule and no other.
   *
   * @see Mutation#validator
   */
  public static Arbitrary<BrokenStory> broken(StandardRule rule) {
    return broken(List.of(Mutation.of(rule)));
  }

  private static Arbitrary<BrokenStory> broken(List<Mutation> mutations) {
    return Combinators.combine(
            Arbitraries.of(mutations), new Stories(BrokenStories.plan()).filter(Mutation::fits))
        .as(Mutation::in);
  }

  /** Leaves out all that an editor would be warned of. */
  public Stories withoutWarnings() {
    return new Stories(plan.withoutWarnings());
  }

  /** Leaves out the text, and so all evidence: partners may share facts without it. */
  public Stories withoutText() {
    return with(Kind.SECTION, 0, 0);
  }

  /** Sets how many actors there are. */
  public Stories withActors(int least, int most) {
    return with(Kind.ACTOR, least, most);
  }

  /** Sets how many statements there are; none where there are no actors. */
  public Stories withStatements(int least, int most) {
    return with(Kind.STATEMENT, least, most);
  }

  /** Sets how many measures there are. */
  public Stories withMeasures(int least, int most) {
    return with(Kind.MEASURE, least, most);
  }

  /** Sets how many positions there are; none where there are no actors. */
  public Stories withPositions(int least, int most) {
    return with(Kind.POSITION, least, most);
  }

  /**
   * Sets how many things of this kind there are.
   *
   * @param least 0 or more
   * @param most not less
   * @throws IllegalArgumentException outside these bounds
   */
  public Stories with(Kind kind, int least, int most) {
    return new Stories(plan.with(kind, least, most));
  }

  @Override
  public RandomGenerator<Story> generator(int genSize) {
    return random -> shrinkable(Choices.seeded(random.nextLong()));
  }

  /** The least that there can be, and a story that has everything. */
  @Override
  public EdgeCases<Story> edgeCases(int maxEdgeCases) {
    return EdgeCases.fromSuppliers(
        List.of(() -> shrinkable(Choices.simplest()), () -> shrinkable(Choices.richest())));
  }

  private Shrinkable<Story> shrinkable(Choices choices) {
    return new ShrinkableStory(StoryGenerator.story(plan, choices), this::allowed);
  }

  private boolean allowed(Story story) {
    Report report = StoryValidator.standard().validate(story);
    return (plan.warnings() ? report.valid() : report.problems().isEmpty()) && plan.least(story);
  }
}
