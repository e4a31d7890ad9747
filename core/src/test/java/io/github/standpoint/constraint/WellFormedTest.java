package io.github.standpoint.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.value.FuzzyDate;
import jakarta.validation.ConstraintValidator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WellFormedTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "z", "A", "Z", "0", "9", "us", "deploy-forces_2.1:a", "a-", "A._:-"})
  void anIdIsOfLettersDigitsAndFourMarks(String id) {
    assertThat(WellFormed.id(id)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "-a", ".a", "_a", ":a", "a b", "a/b", "a\n", "é", "ё", "`", "{", "@", "[", "/",
        "a{", "a#", "a\u200B", "١"
      })
  void anythingElseIsNoId(String id) {
    assertThat(WellFormed.id(id)).isFalse();
  }

  @Test
  void anIdHasAtMost128Characters() {
    assertThat(WellFormed.id("a".repeat(128))).isTrue();
    assertThat(WellFormed.id("a".repeat(129))).isFalse();
    assertThat(WellFormed.MAX_ID_LENGTH).isEqualTo(128);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en",
        "uk",
        "EN-us",
        "zh-Hant-TW",
        "sr-Latn",
        "es-419",
        "de-CH-1996",
        "sl-rozaj-biske",
        "zh-cmn-Hans-CN",
        "en-GB-oxendict",
        "ar-u-nu-latn",
        "en-x-desk",
        "x-klingon",
        "tlh",
        "und",
      })
  void aLanguageIsABcp47Tag(String tag) {
    assertThat(WellFormed.language(tag)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "e",
        "english!",
        "en_US",
        "en-",
        "-en",
        "en--US",
        "en-U",
        "en US",
        "украинский",
        "x",
        "x-",
        "en-x",
        "123"
      })
  void anythingElseIsNoLanguage(String tag) {
    assertThat(WellFormed.language(tag)).isFalse();
  }

  @Test
  void aVeryLongTagIsRefusedWithoutFailing() {
    assertThat(WellFormed.language("en" + "-abcde".repeat(100_000))).isFalse();
    assertThat(WellFormed.language("en" + "-abcde".repeat(42))).isTrue();
  }

  @Test
  void countriesAreTwoCapitalsAndCurrenciesThree() {
    assertThat(List.of("UA", "XX", "AZ")).allMatch(WellFormed::country);
    assertThat(List.of("", "U", "UAH", "ua", "Ua", "U1", "УА", "U ", "A@", "A["))
        .noneMatch(WellFormed::country);
    assertThat(List.of("EUR", "XXX")).allMatch(WellFormed::currency);
    assertThat(List.of("", "EU", "EURO", "eur", "€", "E1R", "ЕUR")).noneMatch(WellFormed::currency);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "http://example.org/a?b=c#d",
        "HTTPS://example.org",
        "https://пример.укр/новини",
        "https://example.org:8443/a%20b",
        "http://[2001:db8::1]/",
        "https://user@example.org/",
      })
  void anAddressIsAbsoluteHttpOrHttps(String url) {
    assertThat(WellFormed.url(url)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.org",
        "www.example.org/a",
        "//example.org/a",
        "/a",
        "ftp://example.org",
        "mailto:a@example.org",
        "javascript:alert(1)",
        "https:",
        "https://",
        "https:///a",
        "https:example.org",
        "https://example.org/a b",
        "https://example.org/{id}",
        " https://example.org",
      })
  void anythingElseIsNoAddress(String url) {
    assertThat(WellFormed.url(url)).isFalse();
  }

  @Test
  void theKeyOfAnExtensionIsVendorColonName() {
    assertThat(List.of("desk:priority", "a:b", "a.b-c_d:E.1", "1:2"))
        .allMatch(WellFormed::extensionKey);
    assertThat(List.of("", "priority", ":a", "a:", "a:b:c", "a b:c", "desk:", "x:ї", "-a:b"))
        .noneMatch(WellFormed::extensionKey);
    assertThat(WellFormed.extensionKey("a".repeat(1_000_000))).isFalse();
  }

  @Test
  void aBlankTextHasNothingToSee() {
    assertThat(
            List.of(
                "", " ", "\t\n", "\u00A0", "\u2003", "\u200B", "\uFEFF", "\u202E \u2060", "\u001F"))
        .allMatch(WellFormed::blank);
    assertThat(List.of(".", "0", " a ", "🚀", "\u200Ba", "!", "~", "\u007F"))
        .noneMatch(WellFormed::blank);
  }

  @Test
  void everyConstraintLetsNullPass() {
    List<ConstraintValidator<?, ? super CharSequence>> ofTexts =
        List.of(
            new CountryCode.Check(),
            new CurrencyCode.Check(),
            new ExtensionKey.Check(),
            new LanguageTag.Check(),
            new NonBlank.Check(),
            new WebUrl.Check(),
            new WellFormedId.Check());

    assertThat(ofTexts)
        .allMatch(it -> it.isValid(null, null))
        .noneMatch(it -> it.isValid("", null));
    assertThat(new NotReversed.Check().isValid(null, null)).isTrue();
    assertThat(new NotReversed.Check().isValid(FuzzyDate.parse("2024/2020"), null)).isFalse();
    assertThat(new NotReversed.Check().isValid(FuzzyDate.parse("2020/2024"), null)).isTrue();
  }
}
