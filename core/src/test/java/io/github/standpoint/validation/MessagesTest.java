package io.github.standpoint.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.report.Problem;
import io.github.standpoint.report.StandardRule;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a reader is told of each fault, word for word. The file is changed by hand, by whoever
 * changes a message.
 */
class MessagesTest {

  private static List<String> written() throws IOException {
    try (InputStream file = MessagesTest.class.getResourceAsStream("messages.txt")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8).lines().toList();
    }
  }

  private static Problem found(OneFault fault) {
    StoryValidator.Builder validator = StoryValidator.builder().lower(fault.rule());
    if (fault.rule() == StandardRule.REPORT_TRUNCATED) {
      validator = StoryValidator.builder().maxProblems(1);
    }
    return validator.build().validate(fault.broken()).stream()
        .filter(it -> it.getRule() == fault.rule())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyFaultIsToldInTheWordsThatAreWrittenDown() throws IOException {
    Stream<String> told =
        OneFault.all()
            .map(MessagesTest::found)
            .map(it -> it.code() + " at " + it.getPointer() + ": " + it.message())
            .map(it -> it.replace("\n", "\\n").replace("\u200B", "\\u200B"));

    assertThat(told).containsExactlyElementsOf(written());
  }
}
