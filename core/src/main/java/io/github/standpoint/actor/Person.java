package io.github.standpoint.actor;

import io.github.standpoint.element.Id;
import org.immutables.value.Value;

/** One human being, named or, when anonymous, described. */
@Value.Immutable
// getId() is narrower in Actor, which from(Element) cannot copy; from(Person) copies everything.
@SuppressWarnings("immutables:from")
public sealed interface Person extends Actor permits ImmutablePerson {

  /** Returns one with this id and this name and nothing else. */
  static Person of(String id, String name) {
    return builder().id(id).name(name).build();
  }

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link Person}; refuses only what is missing or {@code null}. */
  final class Builder extends ImmutablePerson.Builder {
    Builder() {}

    /** Sets the id, given as text. */
    public Builder id(String id) {
      return id(Id.of(id));
    }
  }
}
