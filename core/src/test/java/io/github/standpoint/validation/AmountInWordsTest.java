package io.github.standpoint.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.Story;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.value.CurrencyBasis;
import io.github.standpoint.value.Equivalent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a sum is the one that its words say. */
class AmountInWordsTest {

  /** Approximate and inferred, so that only the number itself can be at fault. */
  private static List<Problem> problems(String words, BigDecimal... numbers) {
    return StoryValidator.standard()
        .validate(
            BaseStory.amount(
                it -> {
                  it.asWritten(words).approximate(true).currencyBasis(CurrencyBasis.INFERRED);
                  if (numbers.length == 1) {
                    it.value(numbers[0]);
                  } else {
                    it.atLeast(numbers[0]).atMost(numbers[1]);
                  }
                }))
        .problems();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$90 billion | 9E10",
        "$1.5 trillion | 1.5E12",
        "1,250 million euros | 1.25E9",
        "£2.5m | 2.5E6",
        "90bn euros | 9E10",
        "$1.2B | 1.2E9",
        "EUR 20 mln | 2E7",
        "€50 bln | 5E10",
        "a 50-billion-euro fund | 5E10",
        "$900,000 | 900000",
        "$90,000,000,000 | 9E10",
        "2½ billion euros | 2.5E9",
        "300k | 3E5",
        "5 lakh crore rupees | 5E12",
        "2 crore rupees | 2E7",
        "10 lakh | 1E6",
        "€50 billion for 2024–2027 | 5E10",
        "€50 billion ($54 billion) | 5E10",
        "90 мільярдів доларів | 9E10",
        "1,5 мільярда євро | 1.5E9",
        "50 млрд євро | 5E10",
        "10 млрд. грн | 1E10",
        "300 млн гривень | 3E8",
        "1 мільйон | 1E6",
        "4 трильйони гривень | 4E12",
        "500 тисяч | 5E5",
        "2,5 тис. гривень | 2500",
        "1 250 000 гривень | 1250000",
        "1,5 Milliarden Euro | 1.5E9",
        "90 Mrd. Euro | 9E10",
        "7-Milliarden-Paket | 7E9",
        "300 Millionen Euro | 3E8",
        "20 Mio. Euro | 2E7",
        "2 Billionen Euro | 2E12",
        "1 Billion Euro | 1E12",
        "500 Tausend Euro | 5E5",
        "1.250.000 Euro | 1250000",
        "1.250.000,50 Euro | 1250000.50",
        "4,5 Mia. Franken | 4.5E9",
        "CHF 1'000'000 | 1000000",
        "CHF 1’000’000 | 1000000",
        "90 milliards d'euros | 9E10",
        "1,5 milliard d’euros | 1.5E9",
        "300 millions d'euros | 3E8",
        "20 M€ | 2E7",
        "50 Md€ | 5E10",
        "3 Mds € | 3E9",
        "500 000 euros | 500000",
        "2 000 milliards d'euros | 2E12",
        "5 mille euros | 5000",
        "90 миллиардов долларов | 9E10",
        "1,5 миллиарда евро | 1.5E9",
        "50 млрд евро | 5E10",
        "300 млн рублей | 3E8",
        "2 трлн рублей | 2E12",
        "20 миллионов | 2E7",
        "500 тысяч рублей | 5E5",
        "3 тыс. рублей | 3000",
        "90.000 millones de euros | 9E10",
        "1.500 millones | 1.5E9",
        "50 mil millones de dólares | 5E10",
        "300 millones | 3E8",
        "1 millón de euros | 1E6",
        "1,5 millones | 1.5E6",
        "2 billones de pesos | 2E12",
        "1 billón de euros | 1E12",
        "500 mil euros | 5E5",
      })
  void theNumberThatTheWordsSayIsAccepted(String words, BigDecimal value) {
    assertThat(problems(words, value)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$90 billion | 90000000",
        "$90 billion | 90",
        "two billion euros | 2E6",
        "zwei Milliarden Euro | 2E6",
        "deux milliards d'euros | 2E6",
        "dos mil millones de euros | 2E6",
        "два мільярди гривень | 2E6",
        "пять миллионов рублей | 5E9",
        "1,5 млрд рублей | 1.5E10",
        "$1.5 trillion | 1.5E9",
        "£2.5m | 2.5E9",
        "90bn euros | 9E9",
        "5 lakh crore rupees | 5E5",
        "2 crore rupees | 2E6",
        "a 50-billion-euro fund | 5E7",
        "90 мільярдів доларів | 9E7",
        "1,5 мільярда євро | 1.5E6",
        "50 млрд євро | 5E7",
        "300 млн гривень | 3E5",
        "4 трильйони гривень | 4E9",
        "500 тисяч | 500",
        "20 мільйонів | 2E6",
        "1 мільйон | 1E9",
        "1,5 Milliarden Euro | 1.5E6",
        "90 Mrd. Euro | 9E7",
        "300 Millionen Euro | 3E9",
        "20 Mio. Euro | 2E6",
        "2 Billionen Euro | 2E9",
        "500 Tausend Euro | 5E6",
        "7-Milliarden-Paket | 7E6",
        "80 Milliarden | 8E9",
        "90 milliards d'euros | 9E7",
        "1,5 milliard d’euros | 1.5E6",
        "300 millions d'euros | 3E9",
        "20 M€ | 2E9",
        "2 000 milliards d'euros | 2E9",
        "500 000 euros | 500000000",
        "5 mille euros | 5",
        "40 milliards | 4E11",
        "90 миллиардов долларов | 9E7",
        "1,5 миллиарда евро | 1.5E6",
        "50 млрд евро | 5E7",
        "300 млн рублей | 3E9",
        "2 трлн рублей | 2E9",
        "500 тысяч рублей | 5E6",
        "3 тыс. рублей | 3",
        "20 миллионов | 2E9",
        "90.000 millones de euros | 9E9",
        "50 mil millones de dólares | 5E7",
        "300 millones | 3E9",
        "1 millón de euros | 1E9",
        "1,5 millones | 1.5E9",
        "2 billones de pesos | 2E9",
        "500 mil euros | 500",
        "3 mil millones | 3E6",
      })
  void theClassicSlipIsFound(String words, BigDecimal value) {
    assertThat(problems(words, value))
        .extracting(Problem::getRule)
        .containsExactly(StandardRule.AMOUNT_VALUE_CONTRADICTS_WORDS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "between $50 billion and $60 billion | 5E10 | 6E10",
        "50-60 billion euros | 5E10 | 6E10",
        "from 5 to 10 billion euros | 5E9 | 1E10",
        "від 50 до 60 млрд євро | 5E10 | 6E10",
        "50 bis 60 Milliarden Euro | 5E10 | 6E10",
        "entre 5 et 10 milliards | 5E9 | 1E10",
      })
  void boundsAreReadFromTheirWords(String words, BigDecimal least, BigDecimal most) {
    assertThat(problems(words, least, most)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"5, , atLeast, 5", ", 6, atMost, 6", "5, 6, atLeast, 5"})
  void boundsThatAreNotAmongTheWordsAreFoundAtTheFirstOfThem(
      BigDecimal least, BigDecimal most, String attribute, String figure) {
    Story story =
        BaseStory.amount(
            it -> {
              it.asWritten("from 50 to 60 euros").currencyBasis(CurrencyBasis.INFERRED);
              Optional.ofNullable(least).ifPresent(it::atLeast);
              Optional.ofNullable(most).ifPresent(it::atMost);
            });

    assertThat(StoryValidator.standard().validate(story))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.getRule()).isEqualTo(StandardRule.AMOUNT_VALUE_CONTRADICTS_WORDS);
              assertThat(it.getPointer()).isEqualTo("/packages/0/amounts/0/" + attribute);
              assertThat(it.getFacts()).containsEntry("figure", figure);
            });
  }

  @Test
  void oneBoundAmongTheWordsIsEnough() {
    assertThat(problems("50 to 60", BigDecimal.ONE, BigDecimal.valueOf(60))).isEmpty();
    assertThat(problems("50 to 60", BigDecimal.valueOf(50), BigDecimal.valueOf(70))).isEmpty();
  }

  @Test
  void anEquivalentOfTheSameCurrencyIsTheSameSum() {
    Equivalent same = Equivalent.builder().value(5).currency("EUR").build();
    Equivalent other = Equivalent.builder().value(6).currency("EUR").build();
    Equivalent dollars = Equivalent.builder().value(6).currency("USD").build();

    assertThat(
            StoryValidator.standard()
                .validate(BaseStory.amount(it -> it.value(5).addEquivalents(same, dollars, other))))
        .extracting(Problem::getPointer)
        .containsExactly("/packages/0/amounts/0/equivalents/2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "half a billion euros",
        "billions",
        "півтора мільярда",
        "eine halbe Milliarde",
        "un demi-milliard",
        "полмиллиарда",
        "medio billón",
        "dozens of millions",
      })
  void wordsWithoutDigitsAreNotRead(String words) {
    assertThat(problems(words, BigDecimal.valueOf(7))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "two billion euros | 2E9",
        "dos mil quinientos millones de euros | 2.5E9",
        "двадцять два мільярди гривень | 2.2E10",
        "twenty-two billion kronor | 2.2E10",
        "one and a half billion euros | 1.5E9",
        "two billion five hundred million | 2.5E9",
        "two billion-dollar loans | 1E9",
        "about half of the €50 billion | 2.5E10",
        "ein Drittel der 90 Milliarden | 3E10",
        "la moitié des 4 milliards | 2E9",
        "5 miliardów złotych | 5E9",
        "5 bilhões de reais | 5E9",
        "10 miljarder kronor | 1E10",
        "3 milyar lira | 3E9",
        "1兆円 | 1E12",
        "5億ドル | 5E8",
      })
  void whatIsHardToReadOrInAnotherLanguageIsNotHeldAgainstTheValue(String words, BigDecimal value) {
    assertThat(problems(words, value)).isEmpty();
  }

  @Test
  void theSuggestionIsWhatTheWordsSay() {
    Problem problem = problems("$90 billion", BigDecimal.valueOf(90_000_000)).get(0);

    assertThat(problem.getSuggestion()).hasValue("90000000000");
    assertThat(problem.getValue()).hasValue("$90 billion");
    assertThat(problem.message()).contains("90000000", "did you mean '90000000000'?");
  }

  @Test
  void spacesWithinANumberAreOfEveryWidth() {
    for (String space : List.of(" ", "\u00A0", "\u202F", "\u2009")) {
      assertThat(problems("1" + space + "250" + space + "000 €", BigDecimal.valueOf(1_250_000)))
          .as("U+%04X", (int) space.charAt(0))
          .isEmpty();
    }
  }

  @Test
  void equalNumbersOfDifferentScaleAreEqual() {
    assertThat(problems("$5.50", new BigDecimal("5.5"))).isEmpty();
    assertThat(problems("$5", new BigDecimal("5.00"))).isEmpty();
  }

  @Test
  void aVeryLongRunOfDigitsIsNotRead() {
    assertThat(problems("9".repeat(10_000), BigDecimal.ONE)).isEmpty();
    assertThat(problems("1 ".repeat(10_000), BigDecimal.ONE)).isEmpty();
    assertThat(problems("1.".repeat(10_000) + "x", BigDecimal.ONE)).isEmpty();
  }
}
