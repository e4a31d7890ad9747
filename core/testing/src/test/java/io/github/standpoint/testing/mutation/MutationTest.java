package io.github.standpoint.testing.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.standpoint.Story;
import io.github.standpoint.actor.Affiliation;
import io.github.standpoint.actor.Role;
import io.github.standpoint.actor.State;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.testing.generation.Choices;
import io.github.standpoint.testing.generation.StoryGenerator;
import io.github.standpoint.validation.StoryValidator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mutations times rules is the diagonal, and nothing beside it. */
class MutationTest {
  private static final int SEEDS = Integer.getInteger("seeds", 10);

  /** A report is cut only if something fills it: this comes besides. */
  private static final StandardRule FILLS_THE_REPORT = StandardRule.ID_DUPLICATE;

  /** The two simplest cases, the least and the richest, and the seeds. */
  private static Stream<Story> stories() {
    return Stream.concat(
        Stream.of(Choices.simplest(), Choices.richest())
            .map(it -> StoryGenerator.story(BrokenStories.plan(), it)),
        LongStream.range(0, SEEDS).mapToObj(BrokenStories::valid));
  }

  private static List<Problem> problems(Mutation mutation, Story story) {
    List<Problem> problems = new ArrayList<>(mutation.validator().validate(story).problems());
    if (mutation.rule() == StandardRule.REPORT_TRUNCATED) {
      assertThat(problems.remove(0).getRule()).isEqualTo(FILLS_THE_REPORT);
    }
    return problems;
  }

  @Test
  void mutationsTimesRulesIsExactlyTheDiagonal() {
    Map<StandardRule, Set<StandardRule>> broken = new EnumMap<>(StandardRule.class);
    int checked = 0;
    for (Story story : stories().toList()) {
      for (Mutation mutation : Mutation.all()) {
        BrokenStory made = mutation.in(story);
        List<Problem> problems = problems(mutation, made.story());
        problems.forEach(
            it ->
                broken
                    .computeIfAbsent(mutation.rule(), rule -> EnumSet.noneOf(StandardRule.class))
                    .add((StandardRule) it.getRule()));
        assertThat(problems)
            .as("%s", mutation)
            .extracting(it -> it.code() + " at " + it.getPointer())
            .containsExactly(mutation.rule().code() + " at " + made.expectedPointer());
        assertThat(problems(mutation, mutation.neighbour(story)))
            .as("the neighbour of %s", mutation)
            .isEmpty();
        checked++;
      }
    }
    System.out.printf(
        "rules %d = mutations %d, seeds %d, stories broken %d%n",
        StandardRule.values().length, Mutation.all().size(), SEEDS, checked);

    for (StandardRule rule : StandardRule.values()) {
      assertThat(broken.get(rule)).as(rule.code()).containsExactly(rule);
    }
    assertThat(Mutation.all()).extracting(Mutation::rule).containsExactly(StandardRule.values());
    assertThat(Mutation.all()).extracting(Mutation::name).doesNotHaveDuplicates();
  }

  @Test
  void oneSeedGivesTheSameBrokenStoriesAgain() {
    assertThat(BrokenStories.of(7)).containsExactlyElementsOf(BrokenStories.of(7).toList());
    assertThat(BrokenStories.of(7).map(BrokenStory::rule))
        .containsExactlyElementsOf(
            Stream.of(StandardRule.values())
                .filter(it -> it != StandardRule.REPORT_TRUNCATED && !it.onRequest())
                .toList());
  }

  static Stream<Mutation> all() {
    return Mutation.all().stream();
  }

  @ParameterizedTest
  @MethodSource("all")
  void besideTheNeighbourOfAMutationThereIsRoomForItAgain(Mutation mutation) {
    Story story = BrokenStories.valid(3);
    Story twice = mutation.in(mutation.neighbour(story)).story();

    assertThat(mutation.validator().validate(twice).stream().map(Problem::getRule))
        .contains(mutation.rule());
  }

  @Test
  void aStoryWhoseEvidenceIsMissingIsRefused() {
    State state = State.of("estonia", "Estonia");
    Story story =
        Story.builder()
            .id("s")
            .language("en")
            .addActor(state)
            .addAffiliation(
                Affiliation.builder()
                    .id("a")
                    .addMember(state)
                    .organization(state)
                    .role(Role.MEMBER)
                    .build())
            .build();

    assertThat(Mutation.fits(story)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mutation.of(StandardRule.ID_MALFORMED).in(story));
  }

  @Test
  void theStoriesThatAreBrokenKeepAllRules() {
    assertThat(stories())
        .allSatisfy(it -> assertThat(StoryValidator.standard().validate(it)).isEmpty());
  }
}
