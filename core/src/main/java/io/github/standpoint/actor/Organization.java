package io.github.standpoint.actor;

import io.github.standpoint.element.Id;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A body with a secretariat or legal personality of its own; a part of one that acts under its own
 * name.
 */
@Value.Immutable
// getId() is narrower in Actor, which from(Element) cannot copy; from(Organization) copies
// everything.
@SuppressWarnings("immutables:from")
public sealed interface Organization extends Actor permits ImmutableOrganization {

  /** {@return what kind of organization} */
  OrganizationKind getKind();

  /** {@return whether all members are listed as affiliations} */
  @Value.Default
  default boolean isComplete() {
    return false;
  }

  /** {@return the actor that it is a part of} */
  Optional<Id<Actor>> getPartOf();

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Collects the parts of an {@link Organization}; refuses only what is missing or {@code null}.
   */
  final class Builder extends ImmutableOrganization.Builder {
    Builder() {}

    /** Sets the id, given as text. */
    public Builder id(String id) {
      return id(Id.of(id));
    }

    /** Sets the word, known or not, given as text. */
    public Builder kind(String kind) {
      return kind(OrganizationKind.of(kind));
    }

    /** Sets a reference to this element. */
    public Builder partOf(Actor partOf) {
      return partOf(partOf.getId());
    }
  }
}
