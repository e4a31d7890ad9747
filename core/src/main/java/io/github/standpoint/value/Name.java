package io.github.standpoint.value;

import io.github.standpoint.constraint.Advice;
import io.github.standpoint.constraint.Coherent;
import io.github.standpoint.constraint.LanguageTag;
import io.github.standpoint.constraint.NonBlank;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Party;
import java.util.Optional;
import org.immutables.value.Value;

/** Another name of an actor or place, and who uses it. */
@Coherent
@Coherent(groups = Advice.class)
@Value.Immutable
public sealed interface Name permits ImmutableName {

  /** {@return the name} */
  @NonBlank
  String getText();

  /** {@return the language of the name (BCP 47)} */
  Optional<@LanguageTag String> getLanguage();

  /** {@return the actor that uses this name} */
  Optional<Id<? extends Party>> getUsedBy();

  /** Returns one with this text and nothing else. */
  static Name of(String text) {
    return builder().text(text).build();
  }

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link Name}; refuses only what is missing or {@code null}. */
  final class Builder extends ImmutableName.Builder {
    Builder() {}

    /** Sets a reference to this element. */
    public Builder usedBy(Party usedBy) {
      return usedBy(usedBy.getId());
    }
  }
}
