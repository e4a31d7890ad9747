package io.github.standpoint.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.element.Id;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Report;
import io.github.standpoint.report.Severity;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.value.Place;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * In a story of 100,000 elements exactly the mistakes are found that somebody put there. How long
 * it takes is printed and asserted nowhere; core/docs/large-stories.md has what was measured.
 */
class LargeStoryTest {
  private static final int ELEMENTS = 100_000;
  private static final int KINDS = 40;
  private static final int OF_EACH_KIND = 25;
  private static final int DANGLING = 100_000;

  /** Kinds of mistakes that stay what they are when their story becomes a part of a larger one. */
  private static final List<OneFault> FAULTS =
      OneFault.all().filter(LargeStory::movable).filter(LargeStoryTest::aloneIn).toList();

  private static final LargeStory LARGE = planted();

  private static boolean aloneIn(OneFault fault) {
    LargeStory large = new LargeStory();
    large.add(BaseStory.STORY);
    large.add(fault);
    large.add(fault);
    return findings(StoryValidator.standard().validate(large.story())).equals(large.expected());
  }

  /** Mistakes of 40 kinds, 25 of each, spread evenly among what is right. */
  private static LargeStory planted() {
    LargeStory large = new LargeStory();
    Story right = BaseStory.STORY;
    int mistakes = KINDS * OF_EACH_KIND;
    for (int i = 0; i < mistakes; i++) {
      OneFault fault = faults().get(i % KINDS);
      large.add(fault);
      while (large.elements() < (i + 1) * (ELEMENTS / mistakes)) {
        large.add(right);
      }
    }
    return large;
  }

  private static List<OneFault> faults() {
    return FAULTS.subList(0, KINDS);
  }

  private static List<String> findings(Report report) {
    return report.stream().map(it -> it.code() + " at " + it.getPointer()).toList();
  }

  private static <T> T timed(String what, Supplier<T> work) {
    long start = System.nanoTime();
    T result = work.get();
    System.out.printf("%s: %d ms%n", what, (System.nanoTime() - start) / 1_000_000);
    return result;
  }

  private static Story dangling(Story story, int count) {
    Id<Place> gone = Id.of("gone");
    List<Place> places =
        IntStream.range(0, count)
            .mapToObj(it -> Place.builder().id("d" + it).name("P").partOf(gone).build())
            .toList();
    return Story.builder().from(story).addAllPlaces(places).build();
  }

  @Test
  void exactlyTheMistakesThatWereMadeAreFound() {
    Story story = LARGE.story();
    StoryValidator.standard().validate(story);
    Report report =
        timed(
            LARGE.elements() + " elements with 1,000 mistakes, StoryValidator",
            () -> StoryValidator.standard().validate(story));

    assertThat(LARGE.elements()).isGreaterThanOrEqualTo(ELEMENTS);
    assertThat(report.stream().map(Problem::code).distinct()).hasSize(KINDS);
    assertThat(findings(report))
        .hasSize(KINDS * OF_EACH_KIND)
        .containsExactlyInAnyOrderElementsOf(LARGE.expected());
  }

  @Test
  void aHundredThousandReferencesToNothingAreRefusedAndCounted() {
    for (int count : new int[] {DANGLING / 4, DANGLING / 2, DANGLING}) {
      Story story = dangling(LARGE.story(), count);
      StoryValidator all = StoryValidator.builder().maxProblems(200_000).build();

      Report report =
          timed(
              "the same with " + count + " references to one missing id, StoryValidator",
              () -> all.validate(story));

      assertThat(report.stream().filter(it -> it.getRule() == StandardRule.REFERENCE_UNRESOLVED))
          .hasSizeGreaterThanOrEqualTo(count);
      assertThat(report).hasSize(KINDS * OF_EACH_KIND + count);
    }
    Report standard = StoryValidator.standard().validate(dangling(LARGE.story(), DANGLING));
    assertThat(standard).hasSize(StoryValidator.DEFAULT_MAX_PROBLEMS + 1);
    assertThat(standard.valid()).isFalse();
  }

  @Test
  void aPlainValidatorIsGivenAHundredOfThemAndToldThatThereIsMore() {
    Story story = dangling(LARGE.story(), DANGLING);
    List<String> found =
        timed(
            "the same with 100000 references to one missing id, plain Validator",
            () -> HostValidator.validate(story));
    long ofFields =
        LARGE.expected().stream()
            .map(it -> it.substring(0, it.indexOf(' ')))
            .filter(LargeStoryTest::ofOneValue)
            .count();

    assertThat(found)
        .contains("report.truncated at ")
        .hasSize(CoherentValidator.MAX_VIOLATIONS + 1 + (int) ofFields);
  }

  /** Errors that annotations of fields and values find: of these a host is given all. */
  private static boolean ofOneValue(String code) {
    StandardRule rule =
        List.of(StandardRule.values()).stream()
            .filter(it -> it.code().equals(code))
            .findFirst()
            .orElseThrow();
    OneFault fault = OneFault.all().filter(it -> it.rule() == rule).findFirst().orElseThrow();
    Findings storyWide = new Findings();
    StoryRules.check(IndexedStory.of(fault.broken()), java.util.Set.of(), storyWide);
    return rule.severity() == Severity.ERROR
        && storyWide.inOrder().stream().noneMatch(it -> it.getRule() == rule);
  }
}
