package io.github.standpoint.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class IdTest {

  @Test
  void idsOfTwoKindsOfElementsAreEqualWhenTheirTextsAre() {
    assertThat(Id.<Passage>of("a").equals(Id.<Element>of("a"))).isTrue();
    assertThat((Object) Id.of("a")).hasSameHashCodeAs(Id.of("a")).isNotEqualTo(null);
    assertThat(Id.of("a").equals((Object) "a")).isFalse();
  }

  @Test
  void thereIsNoIdOfNothing() {
    assertThatNullPointerException().isThrownBy(() -> Id.of(null));
  }
}
