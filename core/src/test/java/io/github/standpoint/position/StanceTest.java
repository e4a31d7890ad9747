package io.github.standpoint.position;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StanceTest {

  private static String words(Direction direction) {
    return String.join(
        " ",
        Stance.VOCABULARY.known().stream()
            .filter(it -> it.direction() == direction)
            .map(Stance::text)
            .toList());
  }

  @Test
  void theDirectionsAreThoseOfTheDesign() {
    assertThat(words(Direction.FOR))
        .isEqualTo(
            "supports welcomes accepts agrees-to prefers affirms offers intends plans considers"
                + " commits-to seeks demands urges threatens recognizes praises open-to");
    assertThat(words(Direction.NEITHER))
        .isEqualTo(
            "undecided uncommitted takes-no-position does-not-object acknowledges"
                + " declines-comment");
    assertThat(words(Direction.AGAINST))
        .isEqualTo(
            "doubts opposes rejects rules-out refuses condemns criticizes regrets warns-against"
                + " denies");
    assertThat(words(Direction.UNKNOWN)).isEmpty();
  }

  @Test
  void theStancesOnOnesOwnActsAreThoseOfTheDesign() {
    assertThat(Stance.VOCABULARY.known())
        .filteredOn(Stance::commissive)
        .extracting(Stance::text)
        .containsExactly(
            "offers",
            "intends",
            "plans",
            "considers",
            "commits-to",
            "threatens",
            "rules-out",
            "refuses");
  }

  @Test
  void anUnknownStanceHasNoDirectionAndBindsNobody() {
    assertThat(Stance.of("x-desk-hedges").direction()).isEqualTo(Direction.UNKNOWN);
    assertThat(Stance.of("rules-outt").direction()).isEqualTo(Direction.UNKNOWN);
    assertThat(Stance.of("Rules-Out").commissive()).isFalse();
  }

  @Test
  void rulingOutOnesOwnActIsNotRejectingAnothers() {
    assertThat(Stance.RULES_OUT.commissive()).isTrue();
    assertThat(Stance.REJECTS.commissive()).isFalse();
    assertThat(Stance.RULES_OUT).isNotEqualTo(Stance.REJECTS);
  }
}
