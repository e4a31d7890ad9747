package io.github.standpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandpointTest extends CommandTest {

  @Test
  void withoutACommandTheUsageIsPrinted() {
    assertThat(run()).isEqualTo(2);
    assertThat(err()).contains("Usage: standpoint", "show", "check", "rules");
    assertThat(out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"show", "check", "fix", "rules", "schema", "sample"})
  void everyCommandHasHelpAndVersion(String command) {
    assertThat(run(command, "--help")).isZero();
    assertThat(out()).contains("Usage: standpoint " + command);
    assertThat(run(command, "--version")).isZero();
    assertThat(out()).contains("standpoint (not packaged)");
  }

  @Test
  void aMistypedCommandIsExplainedInOneLine() {
    assertThat(run("chek")).isEqualTo(2);
    assertThat(err())
        .startsWith("standpoint: Unmatched argument at index 0: 'chek'; did you mean 'check'?")
        .doesNotContain("\tat ");
  }
}
