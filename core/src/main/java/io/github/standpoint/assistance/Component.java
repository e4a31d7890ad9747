package io.github.standpoint.assistance;

import io.github.standpoint.constraint.NonBlank;
import io.github.standpoint.constraint.NotReversed;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Subject;
import io.github.standpoint.value.Amount;
import io.github.standpoint.value.Condition;
import io.github.standpoint.value.FuzzyDate;
import io.github.standpoint.value.Place;
import io.github.standpoint.value.Quantity;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One part of what a package gives. */
@Value.Immutable
// getId() is narrower here, which from(Element) cannot copy; from(Component) copies everything.
@SuppressWarnings("immutables:from")
public sealed interface Component extends Subject permits ImmutableComponent {

  @Override
  Id<Component> getId();

  /** {@return what kind of thing} */
  ComponentKind getKind();

  /** {@return military, financial or humanitarian (Kiel Ukraine Support Tracker)} */
  Optional<AidCategory> getCategory();

  /** {@return the type of weapon, goods or personnel} */
  Optional<@Valid Item> getItem();

  /** {@return the part in words, for reading only} */
  Optional<@NonBlank String> getDescription();

  /** {@return how many} */
  Optional<@Valid Quantity> getQuantity();

  /** {@return what it is worth} */
  Optional<@Valid Amount> getAmount();

  /** {@return where} */
  List<Id<Place>> getLocations();

  /** {@return when} */
  Optional<@NotReversed FuzzyDate> getDuring();

  /** {@return what it depends on: an option is a component with a condition} */
  List<@Valid Condition> getConditions();

  /** Returns one with this id and this kind and nothing else. */
  static Component of(String id, ComponentKind kind) {
    return builder().id(id).kind(kind).build();
  }

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link Component}; refuses only what is missing or {@code null}. */
  final class Builder extends ImmutableComponent.Builder {
    Builder() {}

    /** Sets the id, given as text. */
    public Builder id(String id) {
      return id(Id.of(id));
    }

    /** Sets the word, known or not, given as text. */
    public Builder kind(String kind) {
      return kind(ComponentKind.of(kind));
    }

    /** Adds a reference to this element. */
    public Builder addLocation(Place location) {
      return addLocation(location.getId());
    }

    /**
     * Sets the date, given as EDTF text.
     *
     * @throws IllegalArgumentException if the text is no date
     */
    public Builder during(String during) {
      return during(FuzzyDate.parse(during));
    }
  }
}
