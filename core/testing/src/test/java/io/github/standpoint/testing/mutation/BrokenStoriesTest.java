package io.github.standpoint.testing.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.report.Severity;
import io.github.standpoint.validation.StoryValidator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenStoriesTest {

  static Stream<BrokenStory> broken() {
    return LongStream.range(0, 10).boxed().flatMap(BrokenStories::of);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("broken")
  void aBrokenStoryBreaksItsRuleThereAndNoOther(BrokenStory broken) {
    assertThat(broken.rule().severity()).isEqualTo(Severity.ERROR);
    assertThat(StoryValidator.standard().validate(broken.story()))
        .extracting(it -> it.code() + " at " + it.getPointer())
        .containsExactly(broken.rule().code() + " at " + broken.expectedPointer());
  }
}
