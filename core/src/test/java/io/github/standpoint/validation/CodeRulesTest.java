package io.github.standpoint.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.report.Problem;
import io.github.standpoint.value.Place;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeRulesTest {

  private static List<String> country(String code) {
    Place place = Place.builder().id("p").name("P").country(code).build();
    return codes(StoryValidator.standard().validate(BaseStory.places(place)).stream());
  }

  private static List<String> currency(String code) {
    return codes(
        StoryValidator.standard()
            .validate(BaseStory.amount(it -> it.value(5).currency(code)))
            .stream());
  }

  private static List<String> codes(Stream<Problem> problems) {
    return problems.map(Problem::code).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UA", "GB", "TW", "PS", "XK", "EU", "UN", "SU", "YU", "CS", "DD", "AA", "ZZ", "QM"
      })
  void aCountryMayBeAssignedUserAssignedReservedOrFormer(String code) {
    assertThat(country(code)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UX", "EN", "QB", "JA", "KV"})
  void aCodeThatNobodyHasIsUnknown(String code) {
    assertThat(country(code)).containsExactly("country.unknown");
  }

  @Test
  void everyCountryOfThisJdkIsKnown() {
    assertThat(Locale.getISOCountries()).allSatisfy(it -> assertThat(country(it)).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"EUR", "UAH", "XAU", "XDR", "HRK", "DEM", "SUR", "YUM", "ZWG", "XCG", "XXX"})
  void aCurrencyMayBeCurrentOrFormer(String code) {
    assertThat(currency(code)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UDS", "ERU", "GRV", "BTC", "UKP"})
  void aCurrencyThatWasNeverListedIsUnknown(String code) {
    assertThat(currency(code)).containsExactly("currency.unknown");
  }

  @Test
  void everyCurrencyOfThisJdkIsKnown() {
    assertThat(Currency.getAvailableCurrencies())
        .extracting(Currency::getCurrencyCode)
        .allSatisfy(it -> assertThat(currency(it)).isEmpty());
  }

  @Test
  void aMalformedCodeIsNotAlsoUnknown() {
    assertThat(country("u")).containsExactly("country.malformed");
    assertThat(currency("$")).containsExactly("currency.malformed");
  }
}
