package io.github.standpoint.value;

import io.github.standpoint.constraint.CountryCode;
import io.github.standpoint.constraint.NonBlank;
import io.github.standpoint.element.Element;
import io.github.standpoint.element.Id;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A place on the map; a country named as <em>where</em> is a place besides the state. */
@Value.Immutable
// getId() is narrower here, which from(Element) cannot copy; from(Place) copies everything.
@SuppressWarnings("immutables:from")
public sealed interface Place extends Element permits ImmutablePlace {

  @Override
  Id<Place> getId();

  /** {@return the name in the language of the story} */
  @NonBlank
  String getName();

  /** {@return other names} */
  List<@Valid Name> getAliases();

  /** {@return the country it lies in, as seen by the encoder (ISO 3166-1 alpha-2)} */
  Optional<@CountryCode String> getCountry();

  /** {@return the place that this one is a part of} */
  Optional<Id<Place>> getPartOf();

  /** {@return the place in registers} */
  List<@Valid Identifier> getIdentifiers();

  /** Returns one with this id and this name and nothing else. */
  static Place of(String id, String name) {
    return builder().id(id).name(name).build();
  }

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link Place}; refuses only what is missing or {@code null}. */
  final class Builder extends ImmutablePlace.Builder {
    Builder() {}

    /** Sets the id, given as text. */
    public Builder id(String id) {
      return id(Id.of(id));
    }

    /** Sets a reference to this element. */
    public Builder partOf(Place partOf) {
      return partOf(partOf.getId());
    }
  }
}
