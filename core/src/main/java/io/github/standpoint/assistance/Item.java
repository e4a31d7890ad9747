package io.github.standpoint.assistance;

import io.github.standpoint.constraint.Advice;
import io.github.standpoint.constraint.Coherent;
import io.github.standpoint.constraint.NonBlank;
import io.github.standpoint.value.Identifier;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/** A type of weapon, goods or personnel. */
@Coherent
@Coherent(groups = Advice.class)
@Value.Immutable
public sealed interface Item permits ImmutableItem {

  /** {@return its name, such as {@code Patriot}} */
  @NonBlank
  String getName();

  /** {@return the type in registers} */
  List<@Valid Identifier> getIdentifiers();

  /** Returns one with this name and nothing else. */
  static Item of(String name) {
    return builder().name(name).build();
  }

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of an {@link Item}; refuses only what is missing or {@code null}. */
  final class Builder extends ImmutableItem.Builder {
    Builder() {}
  }
}
