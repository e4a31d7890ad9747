package io.github.standpoint.assistance;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.constraint.NonBlank;
import io.github.standpoint.constraint.NotReversed;
import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.element.Subject;
import io.github.standpoint.proposal.Response;
import io.github.standpoint.value.Aim;
import io.github.standpoint.value.Amount;
import io.github.standpoint.value.Condition;
import io.github.standpoint.value.FuzzyDate;
import io.github.standpoint.value.TimeLimit;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Goods, money, training or a mission for somebody's security: who funds, supplies and receives it,
 * and how far it has come.
 */
@Value.Immutable
// getId() is narrower here, which from(Element) cannot copy; from(SecurityPackage) copies
// everything.
@SuppressWarnings("immutables:from")
public sealed interface SecurityPackage extends Attributed, Subject
    permits ImmutableSecurityPackage {

  @Override
  Id<SecurityPackage> getId();

  /** {@return its title, or a description where it has none} */
  @NonBlank
  String getTitle();

  /** {@return what kind of package} */
  Optional<PackageKind> getKind();

  /** {@return who receives it} */
  List<Id<Actor>> getRecipients();

  /** {@return its total; several where reports differ, each with its source} */
  List<@Valid Amount> getAmounts();

  /** {@return who takes which part} */
  List<@Valid Contribution> getContributions();

  /** {@return what it consists of} */
  List<@Valid Component> getComponents();

  /** {@return the proposal or the larger package; tranches and phases are packages} */
  List<Id<? extends Subject>> getPartOf();

  /** {@return what it responds to: an offer raised later replaces the first} */
  Optional<@Valid Response> getRespondsTo();

  /** {@return which one of a series, from 1} */
  Optional<Integer> getNumber();

  /** {@return which time it covers} */
  Optional<@NotReversed FuzzyDate> getDuring();

  /** {@return what it is for} */
  List<@Valid Aim> getAims();

  /** {@return what its next status depends on; all are needed} */
  List<@Valid Condition> getConditions();

  /** {@return by when or for how long} */
  Optional<@Valid TimeLimit> getTimeLimit();

  /** {@return its statuses, in the order in which they were reached} */
  List<@Valid PackageMilestone> getMilestones();

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Collects the parts of a {@link SecurityPackage}; refuses only what is missing or {@code null}.
   */
  final class Builder extends ImmutableSecurityPackage.Builder {
    Builder() {}

    /** Sets the id, given as text. */
    public Builder id(String id) {
      return id(Id.of(id));
    }

    /** Sets the word, known or not, given as text. */
    public Builder kind(String kind) {
      return kind(PackageKind.of(kind));
    }

    /** Adds a reference to this element. */
    public Builder addRecipient(Actor recipient) {
      return addRecipient(recipient.getId());
    }

    /** Adds a reference to this element. */
    public Builder addPartOf(Subject whole) {
      return addPartOf(whole.getId());
    }

    /**
     * Sets the date, given as EDTF text.
     *
     * @throws IllegalArgumentException if the text is no date
     */
    public Builder during(String during) {
      return during(FuzzyDate.parse(during));
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
