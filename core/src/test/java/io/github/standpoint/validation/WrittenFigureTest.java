package io.github.standpoint.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All that the words can be read to say, and nothing else. */
class WrittenFigureTest {

  private static List<String> readings(String words) {
    return WrittenFigure.readings(words).stream().map(BigDecimal::toPlainString).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$90 | 90",
        "2½ billion euros | 2500000000 2500000000000",
        "3¼ million | 3250000",
        "7¾ million | 7750000",
        "½ million |",
        "2 lakh crore | 2000000000000",
        "2 lakh | 200000",
        "5k | 5000",
        "5 kilo | 5 5000 50000 5000000 500000000 5000000000 5000000000000",
        "5 Milliarden | 5000000000",
        "5 Milliardenlücke | 5 5000 50000 5000000 500000000 5000000000 5000000000000",
        "5 мільярдів | 5000000000",
        "5 euros | 5",
        "1,5 млрд | 1500000000",
        "1.500 millones | 1500000 1500000000",
        "1,250.5 euros | 1250.5",
        "1.250,5 euros | 1250.5",
        "1250,50 euros | 1250.50",
        "two million | 2000000",
        "two million and three | 2 million",
      })
  void wordsAreReadInEveryWayThatTheyCanBe(String words, String numbers) {
    List<String> expected =
        numbers == null || numbers.endsWith("million")
            ? List.of()
            : Stream.of(numbers.split(" ")).toList();

    assertThat(readings(words)).isEqualTo(expected);
  }

  @Test
  void besideDigitsNumeralsInWordsAreNotRead() {
    assertThat(readings("2 euros of three million")).containsExactly("2");
    assertThat(readings("three million")).containsExactly("3000000");
  }

  @Test
  void aFigureSpelledInMoreThanTwoHundredLettersIsNotRead() {
    String most = "two million " + "x".repeat(188);

    assertThat(readings(most)).containsExactly("2000000");
    assertThat(readings(most + "x")).isEmpty();
  }

  @Test
  void aWordOfMoreThanTwentyLettersIsNoNumeral() {
    assertThat(readings("5 " + "z".repeat(20))).hasSizeGreaterThan(1);
    assertThat(readings("5 " + "z".repeat(21))).containsExactly("5");
  }

  @Test
  void aFigureOfMoreThanThirtyDigitsIsNotRead() {
    assertThat(readings("9".repeat(30))).hasSize(1);
    assertThat(readings("9".repeat(31))).isEmpty();
  }

  @Test
  void aShareOfAFigureIsAnotherFigure() {
    assertThat(readings("half of 50 billion")).isEmpty();
    assertThat(readings("ein Drittel der 90 Milliarden")).isEmpty();
  }
}
