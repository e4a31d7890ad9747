package io.github.standpoint.actor;

import io.github.standpoint.element.Id;
import io.github.standpoint.value.Quantity;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Several actors spoken of together, without a secretariat or legal personality: allies, officials,
 * the public.
 */
@Value.Immutable
// getId() is narrower in Actor, which from(Element) cannot copy; from(Group) copies everything.
@SuppressWarnings("immutables:from")
public sealed interface Group extends Actor permits ImmutableGroup {

  /** {@return what kind of group} */
  GroupKind getKind();

  /** {@return whether all members are listed as affiliations} */
  @Value.Default
  default boolean isComplete() {
    return false;
  }

  /** {@return how many they are} */
  Optional<@Valid Quantity> getSize();

  /** {@return the actor that they are a part of} */
  Optional<Id<Actor>> getPartOf();

  /** {@return who is expressly not among them ("all allies but two")} */
  List<Id<Actor>> getExcludes();

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link Group}; refuses only what is missing or {@code null}. */
  final class Builder extends ImmutableGroup.Builder {
    Builder() {}

    /** Sets the id, given as text. */
    public Builder id(String id) {
      return id(Id.of(id));
    }

    /** Sets the word, known or not, given as text. */
    public Builder kind(String kind) {
      return kind(GroupKind.of(kind));
    }

    /** Sets a reference to this element. */
    public Builder partOf(Actor partOf) {
      return partOf(partOf.getId());
    }

    /** Adds a reference to this element. */
    public Builder addExcludes(Actor actor) {
      return addExcludes(actor.getId());
    }
  }
}
