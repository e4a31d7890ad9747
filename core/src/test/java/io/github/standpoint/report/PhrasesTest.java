package io.github.standpoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
  private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");
  private static final Map<String, String> FILES =
      Map.of(
          "p_uk.properties",
          "phrase.the-text-*=текст {0}\nphrase.from-*-to-*=до {1} від {0}\n"
              + "phrase.a-comma-or-*=кома або {0}\nphrase.the-byte-*=байт {0}\n"
              + "phrase.the-number-*=число {0}\n");
  private final Catalogue catalogue =
      new Catalogue(
          "p",
          name ->
              FILES.containsKey(name)
                  ? new ByteArrayInputStream(FILES.get(name).getBytes(StandardCharsets.UTF_8))
                  : null);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          the text 'sure'             | текст 'sure'
          the text 'it's {1} * 7 or'  | текст 'it's {1} * 7 or'
          from 1 to 2024-03-15        | до 2024-03-15 від 1
          a comma or ]                | кома або ]
          the byte 0xE9               | байт 0xE9
          the number -1.5e3           | число -1.5e3
          the number 123…             | число 123…
          a person or a state         | «особа» або «держава»
          nothing                     | нічого
          words that nobody foresaw   | words that nobody foresaw
          certain, likely             | certain, likely
          """)
  void whatIsQuotedOrCountedComesBackInItsPlace(String english, String ukrainian) {
    assertThat(catalogue.phrase(english, UKRAINIAN)).isEqualTo(ukrainian);
  }

  @Test
  void thePlaceBeforeAPhraseIsKept() {
    assertThat(catalogue.phrase(" at 7", UKRAINIAN)).isEqualTo(" на позиції 7");
  }

  @Test
  void inALanguageThatNobodyWroteAPhraseStaysAsItIs() {
    assertThat(catalogue.phrase("the text 'sure'", Locale.FRENCH)).isEqualTo("the text 'sure'");
    assertThat(catalogue.phrase("nothing", Locale.ENGLISH)).isEqualTo("nothing");
    assertThat(catalogue.phrase("a person or a state", Locale.FRENCH))
        .isEqualTo("a person or a state");
  }
}
