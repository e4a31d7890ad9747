package io.github.standpoint.sentence;

import static io.github.standpoint.sentence.Examples.ALLIED_TROOPS;
import static io.github.standpoint.sentence.Examples.ANNOUNCEMENT;
import static io.github.standpoint.sentence.Examples.OFFICIAL;
import static io.github.standpoint.sentence.Examples.RUSSIA;
import static io.github.standpoint.sentence.Examples.UNITED_STATES;
import static io.github.standpoint.sentence.Examples.US_TROOPS;
import static io.github.standpoint.sentence.Examples.position;
import static io.github.standpoint.sentence.Examples.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.element.Verdict;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.Position;
import io.github.standpoint.value.Condition;
import io.github.standpoint.value.ConditionKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  private static final Position NO =
      position(UNITED_STATES, "rules-out", US_TROOPS).addAccordingTo(ANNOUNCEMENT).build();

  private static Position.Builder no() {
    return Position.builder().from(NO);
  }

  private static Position.Builder allies() {
    return no().about(ALLIED_TROOPS);
  }

  @Test
  void theSentencesOfTheReadmeAreThoseThatAreSaid() throws IOException {
    Condition unless =
        Condition.builder().kind(ConditionKind.UNLESS).text("the ceasefire is broken").build();
    List<String> rows =
        Files.readAllLines(Path.of("README.md")).stream()
            .filter(it -> it.startsWith("| ") && it.endsWith(". |"))
            .map(it -> it.replaceAll("^\\| .* \\| (.*) \\|$", "$1"))
            .toList();

    assertThat(
            Stream.of(
                NO,
                no().stance("intends").build(),
                allies().stance("rejects").build(),
                no().certainty(Certainty.PROBABLE).build(),
                no().addCondition(unless).build(),
                no().holder(OFFICIAL).build(),
                no().holder(RUSSIA).stance("doubts").accordingTo(List.of()).build(),
                no().verdict(Verdict.REFUTED).build()))
        .extracting(it -> said(it))
        .containsExactlyElementsOf(rows);
  }
}
