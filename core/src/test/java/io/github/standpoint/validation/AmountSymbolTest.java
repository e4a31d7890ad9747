package io.github.standpoint.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.report.Problem;
import io.github.standpoint.value.CurrencyBasis;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the words name one currency, or one of several. */
class AmountSymbolTest {

  private static List<String> codes(String words, CurrencyBasis basis) {
    return StoryValidator.standard()
        .validate(BaseStory.amount(it -> it.value(5_000_000).asWritten(words).currencyBasis(basis)))
        .stream()
        .map(Problem::code)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$5 million",
        "5 million dollars",
        "a $5m loan",
        "£5m",
        "5 million pounds",
        "¥5 million",
        "5 million francs",
        "5 millions de francs",
        "5 million kr",
        "5 million kr.",
        "5 million pesos",
        "5 million dinars",
      })
  void whatSeveralCurrenciesShareIsInferred(String words) {
    assertThat(codes(words, CurrencyBasis.WRITTEN)).containsExactly("amount.ambiguous-symbol");
    assertThat(codes(words, CurrencyBasis.INFERRED)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "€5 million",
        "EUR 5 million",
        "USD 5 million",
        "US$5 million",
        "US $5 million",
        "C$5 million",
        "A$5 million",
        "HK$5 million",
        "NT$5 million",
        "5 million US dollars",
        "5 million U.S. dollars",
        "5 million American dollars",
        "5 million Canadian dollars",
        "5 million British pounds",
        "5 million pounds sterling",
        "5 million Egyptian pounds",
        "5 million Syrian pounds",
        "5 million Swiss francs",
        "5 million CFA francs",
        "5 million Norwegian kr",
        "5 млн гривень",
        "5 млн доларів США",
        "5 Millionen Euro",
        "5 Millionen US-Dollar",
        "5 Millionen Schweizer Franken",
        "5 millions d'euros",
        "5 millions de dollars américains",
        "5 millions de francs suisses",
        "5 миллионов долларов США",
        "5 millones de euros",
        "5 millones de dólares estadounidenses",
        "5 millones de pesos mexicanos",
      })
  void whatNamesOneCurrencyIsWritten(String words) {
    assertThat(codes(words, CurrencyBasis.WRITTEN)).isEmpty();
  }
}
