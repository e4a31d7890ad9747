package io.github.standpoint.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.report.Problem;
import io.github.standpoint.value.Amount;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether what the words leave vague is given as exact. */
class AmountVaguenessTest {
  private static final long BILLION = 1_000_000_000L;

  private static List<String> codes(String words, Consumer<Amount.Builder> number) {
    return StoryValidator.standard()
        .validate(BaseStory.amount(it -> number.accept(it.asWritten(words))))
        .stream()
        .map(Problem::code)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "about €50 billion",
        "around €50 billion",
        "approximately €50 billion",
        "roughly €50 billion",
        "some €50 billion",
        "nearly €50 billion",
        "almost €50 billion",
        "close to €50 billion",
        "over €50 billion",
        "Over €50 billion",
        "more than €50 billion",
        "less than €50 billion",
        "fewer than 50 billion euros",
        "up to €50 billion",
        "at least €50 billion",
        "several billion euros",
        "близько 50 млрд євро",
        "приблизно 50 млрд євро",
        "майже 50 млрд євро",
        "понад 50 млрд євро",
        "більше 50 млрд євро",
        "більш ніж 50 млрд євро",
        "менше 50 млрд євро",
        "до 50 млрд євро",
        "щонайменше 50 млрд євро",
        "принаймні 50 млрд євро",
        "кілька мільярдів євро",
        "декілька мільярдів євро",
        "rund 50 Milliarden Euro",
        "etwa 50 Milliarden Euro",
        "ungefähr 50 Milliarden Euro",
        "ca. 50 Milliarden Euro",
        "fast 50 Milliarden Euro",
        "knapp 50 Milliarden Euro",
        "nahezu 50 Milliarden Euro",
        "mehr als 50 Milliarden Euro",
        "weniger als 50 Milliarden Euro",
        "über 50 Milliarden Euro",
        "bis zu 50 Milliarden Euro",
        "mindestens 50 Milliarden Euro",
        "mehrere Milliarden Euro",
        "environ 50 milliards d'euros",
        "près de 50 milliards d'euros",
        "presque 50 milliards d'euros",
        "quelque 50 milliards d'euros",
        "plus de 50 milliards d'euros",
        "moins de 50 milliards d'euros",
        "jusqu'à 50 milliards d'euros",
        "jusqu’à 50 milliards d’euros",
        "au moins 50 milliards d'euros",
        "plusieurs milliards d'euros",
        "quelques milliards d'euros",
        "около 50 млрд евро",
        "примерно 50 млрд евро",
        "почти 50 млрд евро",
        "более 50 млрд евро",
        "больше 50 млрд евро",
        "свыше 50 млрд евро",
        "менее 50 млрд евро",
        "до 50 млрд евро",
        "не менее 50 млрд евро",
        "по меньшей мере 50 млрд евро",
        "несколько миллиардов евро",
        "unos 50.000 millones de euros",
        "alrededor de 50.000 millones de euros",
        "cerca de 50.000 millones de euros",
        "casi 50.000 millones de euros",
        "más de 50.000 millones de euros",
        "menos de 50.000 millones de euros",
        "hasta 50.000 millones de euros",
        "al menos 50.000 millones de euros",
        "varios miles de millones de euros",
      })
  void aVagueWordIsMissedInAnExactValueAndNowhereElse(String words) {
    assertThat(codes(words, it -> it.value(50 * BILLION))).containsExactly("amount.vagueness-lost");
    assertThat(codes(words, it -> it.value(50 * BILLION).approximate(true))).isEmpty();
    assertThat(codes(words, it -> it.atLeast(50 * BILLION))).isEmpty();
    assertThat(codes(words, it -> it.atMost(50 * BILLION))).isEmpty();
    assertThat(codes(words, it -> {})).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "€50 billion",
        "exactly €50 billion",
        "another 50 billion euros",
        "€50 billion over four years",
        "€50 billion in handsome terms",
        "a 50-billion-euro overhaul",
        "50 млрд євро",
        "ще 50 млрд євро",
        "рівно 50 млрд євро",
        "50 млрд євро до 2027 року",
        "50 млрд євро додатково",
        "50 Milliarden Euro",
        "genau 50 Milliarden Euro",
        "50 Milliarden Euro über vier Jahre",
        "50 Milliarden Euro Überbrückung",
        "50 milliards d'euros",
        "50 milliards d'euros de plus",
        "exactement 50 milliards d'euros",
        "50 млрд евро",
        "ещё 50 млрд евро",
        "50 млрд евро до 2027 года",
        "ровно 50 млрд евро",
        "50.000 millones de euros",
        "otros 50.000 millones de euros",
        "50.000 millones de euros hasta 2027",
        "exactamente 50.000 millones de euros",
      })
  void anExactWordingIsLeftAlone(String words) {
    assertThat(codes(words, it -> it.value(50 * BILLION))).isEmpty();
  }

  @Test
  void vaguenessIsShownAtTheWords() {
    assertThat(
            StoryValidator.standard()
                .validate(BaseStory.amount(it -> it.value(BILLION).asWritten("over €1 billion"))))
        .singleElement()
        .satisfies(it -> assertThat(it.getPointer()).endsWith("/asWritten"))
        .satisfies(it -> assertThat(it.getValue()).hasValue("over €1 billion"));
  }
}
