package io.github.standpoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {
  private static final List<String> WORDS =
      List.of("supports", "rules-out", "refuses", "rejects", "denies", "us", "Ukraine");

  @ParameterizedTest
  @CsvSource({
    "rules-outt, rules-out",
    "rule-out, rules-out",
    "rulse-out, rules-out",
    "rukes-out, rules-out",
    "RULES-OUT, rules-out",
    "ukraine, Ukraine",
    "deneis, denies",
    "US, us",
    "uss, us",
  })
  void aSlipOfTheFingerIsFound(String slip, String meant) {
    assertThat(Nearest.of(slip, WORDS)).hasValue(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "welcomes", "rlsot", "uskr", "перемовини"})
  void whatIsNotNearIsNotGuessed(String word) {
    assertThat(Nearest.of(word, WORDS)).isEmpty();
  }

  @Test
  void theNearestWinsAndAmongEqualsTheFirst() {
    assertThat(Nearest.of("abcdefgh", List.of("abcdefxx", "abcdefgx", "abcdefgy")))
        .hasValue("abcdefgx");
    assertThat(Nearest.of("ABCD", List.of("ABCE", "abcd"))).hasValue("abcd");
  }

  @Test
  void aVeryLongWordIsNotLookedUp() {
    String word = "a".repeat(65);

    assertThat(Nearest.of(word, List.of(word + "b", word))).isEmpty();
    assertThat(Nearest.of("a".repeat(64), List.of("a".repeat(63)))).isPresent();
  }

  @Test
  void nothingIsNearestAmongNothing() {
    assertThat(Nearest.of("word", List.of())).isEmpty();
  }
}
