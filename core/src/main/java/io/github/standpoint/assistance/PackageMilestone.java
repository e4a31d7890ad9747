package io.github.standpoint.assistance;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.constraint.Advice;
import io.github.standpoint.constraint.Coherent;
import io.github.standpoint.constraint.NotReversed;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.element.Subject;
import io.github.standpoint.value.Amount;
import io.github.standpoint.value.DateStatus;
import io.github.standpoint.value.FuzzyDate;
import io.github.standpoint.value.Quantity;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When a package or a part of it came to a status: proposed, pledged, committed, allocated and
 * delivered are five things.
 */
@Coherent
@Coherent(groups = Advice.class)
@Value.Immutable
public sealed interface PackageMilestone permits ImmutablePackageMilestone {

  /** {@return the status that was or is to be reached} */
  PackageStatus getStatus();

  /** {@return when it was reached; absent if the event carries the date} */
  Optional<@NotReversed FuzzyDate> getDate();

  /** {@return when it is due, if it is not yet reached} */
  Optional<@NotReversed FuzzyDate> getExpected();

  /** {@return why there is no date} */
  Optional<DateStatus> getDateStatus();

  /** {@return the happening, which then carries the date} */
  Optional<Id<? extends Subject>> getEvent();

  /** {@return which parts; none: the whole} */
  List<Id<Component>> getComponents();

  /** {@return whose contribution} */
  Optional<Id<Actor>> getContributor();

  /** {@return how much money, in total by then} */
  Optional<@Valid Amount> getAmount();

  /** {@return how many, in total by then} */
  Optional<@Valid Quantity> getQuantity();

  /** {@return who brought it there} */
  List<Id<Actor>> getBy();

  /** {@return on whose word} */
  List<Id<? extends Provenance>> getAccordingTo();

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Collects the parts of a {@link PackageMilestone}; refuses only what is missing or {@code null}.
   */
  final class Builder extends ImmutablePackageMilestone.Builder {
    Builder() {}

    /** Sets the word, known or not, given as text. */
    public Builder status(String status) {
      return status(PackageStatus.of(status));
    }

    /**
     * Sets the date, given as EDTF text.
     *
     * @throws IllegalArgumentException if the text is no date
     */
    public Builder date(String date) {
      return date(FuzzyDate.parse(date));
    }

    /**
     * Sets the date, given as EDTF text.
     *
     * @throws IllegalArgumentException if the text is no date
     */
    public Builder expected(String expected) {
      return expected(FuzzyDate.parse(expected));
    }

    /** Sets a reference to this element. */
    public Builder event(Subject event) {
      return event(event.getId());
    }

    /** Adds a reference to this element. */
    public Builder addComponent(Component component) {
      return addComponent(component.getId());
    }

    /** Sets a reference to this element. */
    public Builder contributor(Actor contributor) {
      return contributor(contributor.getId());
    }

    /** Adds a reference to this element. */
    public Builder addBy(Actor actor) {
      return addBy(actor.getId());
    }

    /** Adds a reference to this element. */
    public Builder addAccordingTo(Provenance source) {
      return addAccordingTo(source.getId());
    }
  }
}
