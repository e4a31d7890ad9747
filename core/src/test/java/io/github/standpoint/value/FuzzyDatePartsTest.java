package io.github.standpoint.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FuzzyDatePartsTest {

  private static FuzzyDate date(String text) {
    return FuzzyDate.parse(text);
  }

  @Test
  void anIntervalHasAStartAndAnEnd() {
    assertThat(date("2024-03?/2024-06").start()).contains(date("2024-03?"));
    assertThat(date("2024-03?/2024-06").end()).contains(date("2024-06"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", ""})
  void anOpenOrUnknownEndIsEmpty(String end) {
    assertThat(date("2024/" + end).start()).contains(date("2024"));
    assertThat(date("2024/" + end).end()).isEmpty();
    assertThat(date(end + "/2024").start()).isEmpty();
    assertThat(date(end + "/2024").end()).contains(date("2024"));
  }

  @Test
  void aDateStartsAndEndsWithItself() {
    assertThat(date("2024-03").start()).contains(date("2024-03"));
    assertThat(date("2024-03").end()).contains(date("2024-03"));
  }

  @ParameterizedTest
  @CsvSource({
    "2024, false, false",
    "2024?, true, false",
    "2024~, false, true",
    "2024%, true, true",
    "2024?/2025, true, false",
    "2024/2025~, false, true",
    "2024?/2025~, true, true",
    "201X, false, false",
    "2024/.., false, false",
    "2024/, false, false",
  })
  void theMarksOfADateOrOfEitherEndAreKnown(String text, boolean uncertain, boolean approximate) {
    assertThat(date(text).uncertain()).isEqualTo(uncertain);
    assertThat(date(text).approximate()).isEqualTo(approximate);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2025/2024", "2024-03-02/2024-03-01", "2024-04/2024-03-31", "Y17000/2024"})
  void anIntervalThatCertainlyStartsAfterItsEndIsReversed(String text) {
    assertThat(date(text).reversed()).isTrue();
    assertThat(date(text).earliest()).isEqualTo(date(text).end().orElseThrow().earliest());
    assertThat(date(text).latest()).isEqualTo(date(text).start().orElseThrow().latest());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024",
        "2024/2024",
        "2024-03-01/2024-03-01",
        "2024-06/2024",
        "2024/2024-01",
        "2024-23/2024-21",
        "2025?/2024",
        "2025/2024~",
        "2025/..",
        "../2024",
        "2025/",
        "/2024",
      })
  void whatMayStartBeforeItsEndIsNotReversed(String text) {
    assertThat(date(text).reversed()).isFalse();
  }
}
