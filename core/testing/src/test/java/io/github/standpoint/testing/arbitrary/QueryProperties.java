package io.github.standpoint.testing.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.query.StanceMatrix;
import io.github.standpoint.query.StoryDiff;
import io.github.standpoint.query.Timeline;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of queries, over generated stories. */
class QueryProperties {

  @Property(tries = 100)
  void aStoryHasNoDifferenceFromItself(@ForAll Story story) {
    StoryDiff diff = StoryDiff.between(story, story);

    assertThat(diff.isEmpty()).isTrue();
    assertThat(diff.applyTo(story)).isEqualTo(story);
  }

  @Property(tries = 100)
  void theDifferenceMakesTheSecondOfTheFirst(@ForAll Story first, @ForAll Story second) {
    StoryDiff diff = StoryDiff.between(first, second);

    assertThat(diff.applyTo(first)).isEqualTo(second);
    assertThat(diff.isEmpty()).isEqualTo(first.equals(second));
    assertThat(StoryDiff.between(first, second).changes()).isEqualTo(diff.changes());
  }

  @Property(tries = 100)
  void everyPositionIsInTheMatrixOrLeftOutWithAReason(@ForAll Story story) {
    StanceMatrix matrix = StanceMatrix.of(story);
    Set<Object> told = new HashSet<>();
    matrix.entries().forEach(it -> told.add(it.position()));
    matrix.leftOut().forEach(it -> told.add(it.position()));

    assertThat(matrix.entries().size() + matrix.leftOut().size())
        .isEqualTo(story.getPositions().size());
    assertThat(told).containsAll(story.getPositions());
  }

  @Property(tries = 100)
  void theTimelineIsSortedByTheEarliestMoment(@ForAll Story story) {
    assertThat(Timeline.of(story).moments())
        .isSortedAccordingTo((one, other) -> one.earliest().compareTo(other.earliest()));
  }
}
