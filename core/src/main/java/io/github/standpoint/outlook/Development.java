package io.github.standpoint.outlook;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.constraint.NonBlank;
import io.github.standpoint.constraint.NotReversed;
import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.element.Subject;
import io.github.standpoint.value.Condition;
import io.github.standpoint.value.FuzzyDate;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What may come next, or how a thing goes on. */
@Value.Immutable
// getId() is narrower here, which from(Element) cannot copy; from(Development) copies everything.
@SuppressWarnings("immutables:from")
public sealed interface Development extends Attributed, Subject permits ImmutableDevelopment {

  @Override
  Id<Development> getId();

  /** {@return what changes or goes on} */
  Optional<Id<? extends Subject>> getAbout();

  /** {@return what becomes of it} */
  Change getChange();

  /** {@return the development in words, for reading only} */
  Optional<@NonBlank String> getDescription();

  /** {@return by whom} */
  List<Id<Actor>> getBy();

  /** {@return how likely it is said to be} */
  @Valid
  Likelihood getLikelihood();

  /** {@return when} */
  Optional<@NotReversed FuzzyDate> getDate();

  /** {@return how far ahead the outlook looks} */
  Optional<@NotReversed FuzzyDate> getHorizon();

  /** {@return what it depends on; all are needed} */
  List<@Valid Condition> getConditions();

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link Development}; refuses only what is missing or {@code null}. */
  final class Builder extends ImmutableDevelopment.Builder {
    Builder() {}

    /** Sets the id, given as text. */
    public Builder id(String id) {
      return id(Id.of(id));
    }

    /** Sets a reference to this element. */
    public Builder about(Subject about) {
      return about(about.getId());
    }

    /** Sets the word, known or not, given as text. */
    public Builder change(String change) {
      return change(Change.of(change));
    }

    /** Adds a reference to this element. */
    public Builder addBy(Actor actor) {
      return addBy(actor.getId());
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
    public Builder horizon(String horizon) {
      return horizon(FuzzyDate.parse(horizon));
    }

    /** Adds a reference to what this is known from. */
    public Builder addAccordingTo(Provenance source) {
      return addAccordingTo(source.getId());
    }

    /** Adds a reference to what cannot be so if this is. */
    public Builder addContradicts(Attributed other) {
      return addContradicts(other.getId());
    }
  }
}
