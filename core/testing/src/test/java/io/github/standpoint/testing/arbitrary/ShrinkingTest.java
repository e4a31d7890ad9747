package io.github.standpoint.testing.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.position.Direction;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.statement.Quote;
import io.github.standpoint.testing.mutation.BrokenStory;
import io.github.standpoint.testing.reduction.SmallerStory;
import io.github.standpoint.validation.StoryValidator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes a property fail becomes so small that a person can read it, and stays valid. */
class ShrinkingTest {

  /** Takes the first smaller one that still fails, as jqwik does, until there is none. */
  private static <T> T shrunk(Arbitrary<T> arbitrary, Predicate<T> fails, long seed) {
    RandomGenerator<T> generator = arbitrary.generator(1_000);
    Random random = new Random(seed);
    Optional<Shrinkable<T>> next = Optional.empty();
    while (next.isEmpty()) {
      next = Optional.of(generator.next(random)).filter(it -> fails.test(it.value()));
    }
    Shrinkable<T> best = next.get();
    while (next.isPresent()) {
      best = next.get();
      var distance = best.distance();
      next =
          best.shrink()
              .filter(it -> it.distance().compareTo(distance) <= 0)
              .filter(it -> fails.test(it.value()))
              .findFirst();
    }
    return best.value();
  }

  private static boolean objects(Story story) {
    return story.getPositions().stream()
        .anyMatch(it -> it.getStance().direction() == Direction.AGAINST);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void anObjectionBecomesOnePositionOfOneActor(long seed) {
    Story story = shrunk(Stories.valid(), ShrinkingTest::objects, seed);

    assertThat(StoryValidator.standard().validate(story).errors()).isEmpty();
    assertThat(story.getPositions()).hasSize(1);
    // The holder, and perhaps another that it is about.
    assertThat(story.getActors()).hasSizeBetween(1, 2);
    assertThat(SmallerStory.of(story, it -> true).size()).isLessThanOrEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aChangeOfMindBecomesTwoPositionsAndWhatTheyAreAbout(long seed) {
    Predicate<Story> changes =
        it -> it.getPositions().stream().anyMatch(p -> p.getSupersedes().isPresent());
    Story story = shrunk(Stories.valid().withoutWarnings(), changes, seed);

    assertThat(StoryValidator.standard().validate(story)).isEmpty();
    assertThat(story.getPositions()).hasSize(2);
    assertThat(SmallerStory.of(story, it -> true).size()).isLessThanOrEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aSumBecomesTheLeastThatFails(long seed) {
    Predicate<SecurityPackage> large =
        it ->
            it.getAmounts().stream()
                .flatMap(amount -> amount.getValue().stream())
                .anyMatch(value -> value.compareTo(BigDecimal.valueOf(1_000)) > 0);
    SecurityPackage least = shrunk(Parts.of(SecurityPackage.class), large, seed);

    assertThat(least.getAmounts()).hasSize(1);
    assertThat(least.getAmounts().get(0).getValue()).contains(BigDecimal.valueOf(1_001));
    assertThat(least.getContributions()).isEmpty();
    assertThat(least.getMilestones()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aPartBecomesSmallWithItsStory(long seed) {
    Quote least = shrunk(Parts.of(Quote.class), it -> it.getOriginal().isPresent(), seed);

    assertThat(least.getEvidence()).isEmpty();
    assertThat(List.of(least.getLanguage())).containsExactly(Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aBrokenStoryBecomesItsFaultAndWhatThatNeeds(long seed) {
    BrokenStory least =
        shrunk(
            Stories.broken(StandardRule.POSITION_CONTRADICTS_ITSELF),
            it -> !it.story().getPositions().isEmpty(),
            seed);

    assertThat(StoryValidator.standard().validate(least.story()))
        .extracting(it -> it.code() + " at " + it.getPointer())
        .containsExactly("position.contradicts-itself at /positions/1/stance");
    // Whose it is, what it is about, and who said it in which office.
    assertThat(SmallerStory.of(least.story(), it -> true).size()).isLessThanOrEqualTo(30);
    // The least valid story has one, and the minister speaks for her state.
    assertThat(least.story().getActors()).hasSize(3);
  }
}
