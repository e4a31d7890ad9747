package io.github.standpoint.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The look at the beginnings of words never hides what the expression finds. */
class WordPatternProperties {
  private static final String ALTERNATIVES =
      "about|ca\\.|un[oa]s|kr\\.?|pounds?|up to|до|близько|más de|s|kilo";

  private static final Pattern PLAIN =
      Pattern.compile("(?iU)(?<!\\p{L})(?:" + ALTERNATIVES + ")(?!\\p{L})");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "about",
            "AbOuT",
            "abou",
            "ca",
            ".",
            "un",
            "o",
            "as",
            "KR",
            "pound",
            "S",
            "up",
            "to",
            "До",
            "близько",
            "Más",
            "MA\u0301S",
            "de",
            " ",
            " ",
            "-",
            "’",
            "7",
            "\u017F",
            "\u212Ailo",
            "\uD835\uDC00",
            "\uD83D\uDE00",
            "\uD835",
            "\u0130",
            "ß")
        .list()
        .ofMaxSize(6)
        .map(it -> String.join("", it));
  }

  @Property
  void wordsAreFoundWhereTheExpressionAloneFindsThem(@ForAll("texts") String text) {
    WordPattern words = WordPattern.of(ALTERNATIVES, "(?!\\p{L})");

    assertThat(words.isIn(text)).isEqualTo(PLAIN.matcher(text).find());
    assertThat(words.count(text)).isEqualTo(PLAIN.matcher(text).results().count());
  }

  @Example
  void alternativesThatBeginWithoutALetterAreRefused() {
    for (String alternatives : new String[] {"about|\\$", "a?bout", "", "up to|"}) {
      assertThatThrownBy(() -> WordPattern.of(alternatives, ""))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
