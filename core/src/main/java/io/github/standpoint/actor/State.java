package io.github.standpoint.actor;

import io.github.standpoint.constraint.CountryCode;
import io.github.standpoint.element.Id;
import java.util.Optional;
import org.immutables.value.Value;

/** A state, a partly recognised one included. */
@Value.Immutable
// getId() is narrower in Actor, which from(Element) cannot copy; from(State) copies everything.
@SuppressWarnings("immutables:from")
public sealed interface State extends Actor permits ImmutableState {

  /** {@return its code (ISO 3166-1 alpha-2)} */
  Optional<@CountryCode String> getCountry();

  /** Returns one with this id and this name and nothing else. */
  static State of(String id, String name) {
    return builder().id(id).name(name).build();
  }

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link State}; refuses only what is missing or {@code null}. */
  final class Builder extends ImmutableState.Builder {
    Builder() {}

    /** Sets the id, given as text. */
    public Builder id(String id) {
      return id(Id.of(id));
    }
  }
}
