package io.github.standpoint.value;

import io.github.standpoint.constraint.Advice;
import io.github.standpoint.constraint.Coherent;
import io.github.standpoint.constraint.NonBlank;
import org.immutables.value.Value;

/** Who or what something is in the world, in somebody's register. */
@Coherent
@Coherent(groups = Advice.class)
@Value.Immutable
public sealed interface Identifier permits ImmutableIdentifier {

  /** {@return the register} */
  IdentifierScheme getScheme();

  /** {@return the entry in the register, in the register's own form, such as {@code Q212}} */
  @NonBlank
  String getValue();

  /** Returns one with this scheme and this value and nothing else. */
  static Identifier of(IdentifierScheme scheme, String value) {
    return builder().scheme(scheme).value(value).build();
  }

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of an {@link Identifier}; refuses only what is missing or {@code null}. */
  final class Builder extends ImmutableIdentifier.Builder {
    Builder() {}

    /** Sets the word, known or not, given as text. */
    public Builder scheme(String scheme) {
      return scheme(IdentifierScheme.of(scheme));
    }
  }
}
