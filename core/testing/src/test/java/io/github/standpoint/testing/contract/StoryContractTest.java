package io.github.standpoint.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standpoint.Story;
import io.github.standpoint.position.Position;
import io.github.standpoint.position.Stance;
import io.github.standpoint.validation.StoryValidator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The checks pass what keeps stories, and say in few words what does not. */
class StoryContractTest {

  @Test
  void aStoreThatKeepsStoriesPasses() {
    Map<String, Story> store = new HashMap<>();

    assertThatCode(
            () ->
                StoryContract.roundTrips(
                    story -> {
                      store.put(story.getId().toString(), story);
                      return story.getId().toString();
                    },
                    store::get))
        .doesNotThrowAnyException();
  }

  /** The classic: refuses becomes accepts. */
  private static Story withoutNot(Story story) {
    List<Position> positions =
        story.getPositions().stream()
            .map(
                it ->
                    it.getStance().equals(Stance.REFUSES)
                        ? Position.builder().from(it).stance(Stance.ACCEPTS).build()
                        : it)
            .toList();
    return Story.builder().from(story).positions(positions).build();
  }

  @Test
  void aLostNotIsShownInTheSmallestStoryThatHasOne() {
    assertThatThrownBy(() -> StoryContract.roundTrips(it -> it, StoryContractTest::withoutNot))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("at /positions/0/stance: written refuses, read accepts")
        .satisfies(it -> assertThat(it.getMessage()).hasSizeLessThan(1_500));
  }

  @Test
  void whatIsThrownIsTheCause() {
    StoryContract.Step<Story, Story> broken =
        it -> {
          throw new IOException("disk full");
        };

    assertThatThrownBy(() -> StoryContract.roundTrips(it -> it, broken))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("disk full")
        .hasCauseInstanceOf(IOException.class);
  }

  @Test
  void aValidatorThatKnowsTheRulesPasses() {
    assertThatCode(
            () -> StoryContract.rejectsAll(it -> StoryValidator.standard().validate(it).valid()))
        .doesNotThrowAnyException();
  }

  @Test
  void oneThatAcceptsEverythingFailsWithTheRuleThatIsBroken() {
    assertThatThrownBy(() -> StoryContract.rejectsAll(it -> true))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("breaks id.malformed at /places/");
  }

  @Test
  void oneThatRefusesEverythingFails() {
    assertThatThrownBy(() -> StoryContract.rejectsAll(it -> false))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("a valid story was refused");
  }
}
