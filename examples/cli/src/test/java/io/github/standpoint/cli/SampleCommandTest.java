package io.github.standpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.json.StoryJson;
import io.github.standpoint.testing.sample.Samples;
import io.github.standpoint.testing.sample.Size;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleCommandTest extends CommandTest {

  @Test
  void eachLineIsTheStoryOfItsNumber() {
    assertThat(run("sample", "--seed", "42", "--count", "3", "--size", "10")).isZero();

    String[] lines = out().split("\n");
    assertThat(lines).hasSize(3);
    for (int i = 0; i < lines.length; i++) {
      assertThat(StoryJson.standard().read(lines[i]))
          .isEqualTo(Samples.story(42, i + 1, Size.of(10)));
    }
  }

  @Test
  void withoutOptionsThereIsOneStoryAsLargeAsARealOne() {
    assertThat(run("sample")).isZero();

    assertThat(out())
        .isEqualTo(StoryJson.standard().writeString(Samples.story(1, 1, Size.REAL)) + "\n");
    assertThat(err()).isEmpty();
  }

  @Test
  void noneIsNothing() {
    assertThat(run("sample", "--count", "0")).isZero();
    assertThat(out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "--size, 9, 'size must be 10 to 1000000 elements, but was 9'",
    "--size, 1000001, 'size must be 10 to 1000000 elements, but was 1000001'",
    "--count, -1, 'count must be 0 or more, but was -1'",
    "--seed, x, 'Invalid value for option ''--seed'': ''x'' is not a long'"
  })
  void whatCannotBeIsAUsageError(String option, String value, String complaint) {
    assertThat(run("sample", option, value)).isEqualTo(2);
    assertThat(err()).startsWith("standpoint: " + complaint);
    assertThat(out()).isEmpty();
  }

  @Test
  void aReaderThatHasSeenEnoughIsNoError() {
    int[] written = {0};
    OutputStream closing =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            if (++written[0] > 1_000) {
              throw new IOException("Broken pipe");
            }
          }
        };
    Host host =
        new Host(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(closing),
            new PrintStream(OutputStream.nullOutputStream()),
            Map.of(),
            false);

    assertThat(Standpoint.run(host, "sample", "--count", "1000000000")).isZero();
  }
}
