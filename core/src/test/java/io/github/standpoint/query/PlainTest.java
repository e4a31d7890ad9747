package io.github.standpoint.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standpoint.actor.State;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.value.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlainTest {

  /** As many letters as are shown around what differs. */
  private static final String AROUND = "a".repeat(40);

  private static final String FAR = "f".repeat(200);

  @Test
  void aValueIsWrittenAsItReads() {
    assertThat(Plain.of(Certainty.POSSIBLE)).isEqualTo("possible");
    assertThat(Plain.of("troops")).isEqualTo("\"troops\"");
    assertThat(Plain.of(Period.parse("P30D"))).isEqualTo("P30D");
    assertThat(Plain.of(3)).isEqualTo("3");
    assertThat(Plain.of(true)).isEqualTo("true");
    assertThat(Plain.of(List.of("a", "b"))).isEqualTo("[\"a\", \"b\"]");
    assertThat(Plain.of(Map.of("desk:topic", "war"))).isEqualTo("{desk:topic: \"war\"}");
    assertThat(Plain.of(State.of("us", "United States")))
        .isEqualTo("{id us, name \"United States\"}");
  }

  @Test
  void aNumberIsWrittenOutUnlessThatWouldTakeMoreThanAThousandDigits() {
    assertThat(Plain.of(new BigDecimal("9E+3"))).isEqualTo("9000");
    assertThat(Plain.of(new BigDecimal("1E+1000"))).hasSize(1001);
    assertThat(Plain.of(new BigDecimal("1E-1000"))).hasSize(1002);
    assertThat(Plain.of(new BigDecimal("1E+1001"))).isEqualTo("1E+1001");
    assertThat(Plain.of(new BigDecimal("1E-1001"))).isEqualTo("1E-1001");
  }

  @Test
  void textsOfAHundredAndSixtyLettersAreShownWhole() {
    String most = "x".repeat(160);

    assertThat(Plain.difference(most, "y")).isEqualTo(most + " -> y");
    assertThat(Plain.difference("y", most)).isEqualTo("y -> " + most);
    assertThat(Plain.difference(most + "x", most))
        .startsWith("…")
        .isNotEqualTo(most + "x -> " + most);
    assertThat(Plain.difference(most, most + "x")).startsWith("…");
  }

  @Test
  void ofLongTextsFortyLettersAreShownOnEachSideOfWhatDiffers() {
    assertThat(
            Plain.difference(
                FAR + AROUND + "will not" + AROUND + FAR, FAR + AROUND + "may" + AROUND + FAR))
        .isEqualTo("…" + AROUND + "will not" + AROUND + "… -> …" + AROUND + "may" + AROUND + "…");
  }

  @Test
  void whereLessIsAroundItNothingIsLeftOut() {
    assertThat(Plain.difference(AROUND + FAR + AROUND, AROUND + "may" + AROUND))
        .isEqualTo(AROUND + FAR + AROUND + " -> " + AROUND + "may" + AROUND);
    assertThat(Plain.difference("a" + AROUND + FAR + AROUND + "a", "a" + AROUND + AROUND + "a"))
        .isEqualTo("…" + AROUND + FAR + AROUND + "… -> …" + AROUND + AROUND + "…");
    assertThat(Plain.difference(FAR, "g".repeat(3))).isEqualTo(FAR + " -> ggg");
  }

  @Test
  void whatWasOnlyAppendedOrRepeatedIsShownOnce() {
    assertThat(Plain.difference(FAR, FAR + "!"))
        .isEqualTo("…" + "f".repeat(40) + " -> …" + "f".repeat(40) + "!");
    assertThat(Plain.difference("!" + FAR, FAR))
        .isEqualTo("!" + "f".repeat(40) + "… -> " + "f".repeat(40) + "…");
    assertThat(Plain.difference(FAR, FAR + "ff"))
        .isEqualTo("…" + "f".repeat(40) + " -> …" + "f".repeat(40) + "ff");
  }
}
