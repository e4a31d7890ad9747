package io.github.standpoint.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.json.StoryJson;
import io.github.standpoint.query.StoryDiff;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of the difference, over the encoded stories and what becomes of them when edited. */
class StoryDiffProperties {
  private static final List<Story> STORIES =
      StoryFiles.names().stream().map(StoryDiffProperties::read).toList();

  private static Story read(String name) {
    try {
      return StoryJson.standard().tryRead(StoryFiles.path(name)).story().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Provide
  Arbitrary<Story> stories() {
    return Arbitraries.of(STORIES);
  }

  /** From a word here and there to hardly anything left as it was. */
  @Provide
  Arbitrary<Edits> edits() {
    return Combinators.combine(Arbitraries.longs(), Arbitraries.of(3, 10, 100, 1000))
        .as(Edits::new);
  }

  @Property(tries = 200)
  void aStoryHasNoDifferenceFromItself(
      @ForAll("stories") Story story, @ForAll("edits") Edits edits) {
    Story edited = edits.of(story);
    StoryDiff diff = StoryDiff.between(edited, edited);

    assertThat(diff.isEmpty()).isTrue();
    assertThat(diff.findings()).isEmpty();
    assertThat(diff.applyTo(edited)).isEqualTo(edited);
  }

  @Property(tries = 300)
  void theDifferenceMakesTheSecondOfTheFirst(
      @ForAll("stories") Story story, @ForAll("edits") Edits edits) {
    Story edited = edits.of(story);
    StoryDiff diff = StoryDiff.between(story, edited);

    assertThat(diff.applyTo(story)).isEqualTo(edited);
    assertThat(diff.isEmpty()).isEqualTo(story.equals(edited));
  }

  @Property(tries = 100)
  void theDifferenceBackMakesTheFirstOfTheSecond(
      @ForAll("stories") Story story, @ForAll("edits") Edits edits) {
    Story edited = edits.of(story);

    assertThat(StoryDiff.between(edited, story).applyTo(edited)).isEqualTo(story);
  }

  @Property(tries = 60)
  void anyTwoStoriesHaveADifferenceThatMakesOneOfTheOther(
      @ForAll("stories") Story one, @ForAll("stories") Story other) {
    StoryDiff diff = StoryDiff.between(one, other);

    assertThat(diff.applyTo(one)).isEqualTo(other);
    assertThat(diff.isEmpty()).isEqualTo(one.equals(other));
  }

  @Property(tries = 60)
  void theSameTwoVersionsHaveTheSameDifference(
      @ForAll("stories") Story story, @ForAll("edits") Edits edits) {
    Story edited = edits.of(story);
    Story copy =
        StoryJson.standard().tryRead(StoryJson.standard().write(story)).story().orElseThrow();
    StoryDiff diff = StoryDiff.between(story, edited);
    StoryDiff again = StoryDiff.between(copy, edited);

    assertThat(again.changes()).isEqualTo(diff.changes());
    assertThat(again.findings()).isEqualTo(diff.findings());
    assertThat(StoryJson.standard().writeString(again))
        .isEqualTo(StoryJson.standard().writeString(diff));
  }
}
