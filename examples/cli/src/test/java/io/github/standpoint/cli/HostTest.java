package io.github.standpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HostTest {

  private static Host host(Map<String, String> environment) {
    return new Host(InputStream.nullInputStream(), System.out, System.err, environment, true);
  }

  @Test
  void theWidthAskedForCountsMoreThanThatOfTheShell() {
    assertThat(host(Map.of("COLUMNS", "60")).width(70)).isEqualTo(70);
    assertThat(host(Map.of("COLUMNS", "60")).width(null)).isEqualTo(60);
  }

  @Test
  void withoutAUsableWidthItIsAHundred() {
    assertThat(host(Map.of()).width(null)).isEqualTo(100);
    assertThat(host(Map.of("COLUMNS", "wide")).width(null)).isEqualTo(100);
  }

  @Test
  void anEmptyNoColorMeansNothing() {
    assertThat(host(Map.of("NO_COLOR", "")).colours(Host.Colour.AUTO)).isTrue();
  }
}
