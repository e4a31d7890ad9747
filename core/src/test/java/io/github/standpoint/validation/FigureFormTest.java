package io.github.standpoint.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.outlook.ProbabilityRange;
import io.github.standpoint.report.Problem;
import io.github.standpoint.value.Amount;
import io.github.standpoint.value.Equivalent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureFormTest {

  private static List<String> codes(Consumer<Amount.Builder> parts) {
    return StoryValidator.standard().validate(BaseStory.amount(parts)).stream()
        .map(Problem::code)
        .toList();
  }

  @Test
  void anAmountHasExactlyOneForm() {
    assertThat(codes(it -> it.value(5))).isEmpty();
    assertThat(codes(it -> it.atLeast(5))).isEmpty();
    assertThat(codes(it -> it.atMost(5))).isEmpty();
    assertThat(codes(it -> it.atLeast(5).atMost(6))).isEmpty();
    assertThat(codes(it -> it.asWritten("billions"))).isEmpty();
    assertThat(codes(it -> {})).containsExactly("amount.form");
    assertThat(codes(it -> it.value(5).atLeast(5))).containsExactly("amount.form");
    assertThat(codes(it -> it.value(5).atMost(5))).containsExactly("amount.form");
  }

  @Test
  void noNumberOfAnAmountIsBelowZero() {
    assertThat(codes(it -> it.value(-1))).containsExactly("amount.negative");
    assertThat(codes(it -> it.atLeast(-1))).containsExactly("amount.negative");
    assertThat(codes(it -> it.atMost(-1))).containsExactly("amount.negative");
    assertThat(codes(it -> it.atLeast(-2).atMost(-1)))
        .containsExactly("amount.negative", "amount.negative");
  }

  @Test
  void anAmountWithoutItsFormIsNotHeldAgainstItsWords() {
    assertThat(codes(it -> it.value(5).atLeast(5).asWritten("€90 billion")))
        .containsExactly("amount.form");
    assertThat(codes(it -> it.value(5).asWritten("€90 billion")))
        .containsExactly("amount.value-contradicts-words");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "999999999999999999999999999999",
        "1E29",
        "0.000000000000000000000000000001",
        "999999999999999.999999999999999",
        "0",
      })
  void aNumberOfThirtyDigitsIsTaken(String number) {
    assertThat(codes(it -> it.value(new BigDecimal(number)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1000000000000000000000000000000",
        "1E30",
        "1E999999999",
        "1E-31",
        "1E-999999999",
        "9999999999999999.999999999999999",
      })
  void aLongerNumberIsRefusedWithoutBeingWrittenOut(String number) {
    BigDecimal value = new BigDecimal(number);

    assertThat(codes(it -> it.value(value))).containsExactly("amount.form");
    assertThat(codes(it -> it.atLeast(value))).containsExactly("amount.form");
    assertThat(codes(it -> it.atMost(value))).containsExactly("amount.form");
  }

  @Test
  void theMostExtremeNumbersDoNotHang() {
    BigDecimal huge = new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE);
    BigDecimal tiny = new BigDecimal(BigInteger.ONE, Integer.MAX_VALUE);
    Equivalent equivalent = Equivalent.builder().value(huge).currency("EUR").build();

    assertThat(codes(it -> it.value(huge))).containsExactly("amount.form");
    assertThat(codes(it -> it.value(tiny))).containsExactly("amount.form");
    assertThat(codes(it -> it.value(5).addEquivalent(equivalent))).isEmpty();
  }

  @Test
  void extremeNumbersElsewhereDoNotHangEither() {
    BigDecimal huge = new BigDecimal("1E999999999");

    assertThat(
            StoryValidator.standard()
                .validate(
                    BaseStory.likelihood(
                        it ->
                            it.term("likely")
                                .asWritten("likely")
                                .probability(ProbabilityRange.of(huge, huge)))))
        .extracting(Problem::code)
        .containsExactly("likelihood.probability-range");
  }
}
