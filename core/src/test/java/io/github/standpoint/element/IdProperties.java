package io.github.standpoint.element;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class IdProperties {

  @Property
  void anIdHoldsAnyText(@ForAll String text) {
    Id<Element> id = Id.of(text);

    assertThat(id.toString()).isEqualTo(text);
    assertThat(id.length()).isEqualTo(text.length());
    assertThat(text.contentEquals(id)).isTrue();
  }

  @Property
  void idsAreEqualAndOrderedAsTheirTexts(@ForAll String text, @ForAll String other) {
    Id<Element> id = Id.of(text);
    Id<Passage> second = Id.of(other);

    assertThat(id.equals(second)).isEqualTo(text.equals(other));
    assertThat(Integer.signum(id.compareTo(second)))
        .isEqualTo(Integer.signum(text.compareTo(other)));
  }
}
