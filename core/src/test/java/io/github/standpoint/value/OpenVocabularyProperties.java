package io.github.standpoint.value;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class OpenVocabularyProperties {

  @Property
  void aTermKeepsAnyTextLetterForLetter(@ForAll String text) {
    Unit term = Unit.of(text);

    assertThat(term.text()).isEqualTo(text);
    assertThat(term.known()).isEqualTo(Unit.VOCABULARY.known().contains(term));
  }

  @Property
  void termsAreEqualWhenTheirTextsAre(@ForAll String text, @ForAll String other) {
    assertThat(Unit.of(text).equals(Unit.of(other))).isEqualTo(text.equals(other));
    assertThat(Unit.of(text)).isEqualTo(Unit.of(new String(text.toCharArray())));
  }

  @Property
  void aTextWithTheMarkOfPrivateUseIsNeverKnown(@ForAll String text) {
    Effect term = Effect.of("x-" + text);

    assertThat(term.privateUse()).isTrue();
    assertThat(term.known()).isFalse();
  }
}
