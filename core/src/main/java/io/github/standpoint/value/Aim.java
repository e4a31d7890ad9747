package io.github.standpoint.value;

import io.github.standpoint.constraint.Advice;
import io.github.standpoint.constraint.Coherent;
import io.github.standpoint.constraint.NonBlank;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Subject;
import java.util.Optional;
import org.immutables.value.Value;

/** What somebody wants to bring about, or what a text or package is for. */
@Coherent
@Coherent(groups = Advice.class)
@Value.Immutable
public sealed interface Aim permits ImmutableAim {

  /** {@return what is to be done to the subject, such as {@code prevents}} */
  Effect getEffect();

  /** {@return what is to be affected, such as the measure {@code attack}} */
  Optional<Id<? extends Subject>> getAbout();

  /** {@return the aim in the words of the text, for reading only} */
  Optional<@NonBlank String> getText();

  /** Returns one with this effect and this about and nothing else. */
  static Aim of(Effect effect, Subject about) {
    return builder().effect(effect).about(about).build();
  }

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of an {@link Aim}; refuses only what is missing or {@code null}. */
  final class Builder extends ImmutableAim.Builder {
    Builder() {}

    /** Sets the word, known or not, given as text. */
    public Builder effect(String effect) {
      return effect(Effect.of(effect));
    }

    /** Sets a reference to this element. */
    public Builder about(Subject about) {
      return about(about.getId());
    }
  }
}
