package io.github.standpoint.proposal;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.constraint.NonBlank;
import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.element.Subject;
import io.github.standpoint.value.Aim;
import io.github.standpoint.value.Condition;
import io.github.standpoint.value.Identifier;
import io.github.standpoint.value.LegalReference;
import io.github.standpoint.value.TimeLimit;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A text or scheme, from being floated to being in force and after: a plan, treaty, resolution,
 * law, offer.
 */
@Value.Immutable
// getId() is narrower here, which from(Element) cannot copy; from(Proposal) copies everything.
@SuppressWarnings("immutables:from")
public sealed interface Proposal extends Attributed, Subject permits ImmutableProposal {

  @Override
  Id<Proposal> getId();

  /** {@return its title, or a description where it has none} */
  @NonBlank
  String getTitle();

  /** {@return what kind of text} */
  ProposalKind getKind();

  /** {@return who proposed it} */
  List<Id<Actor>> getProposers();

  /** {@return who is asked to accept it} */
  List<Id<Actor>> getAddressees();

  /** {@return for whom it is} */
  List<Id<Actor>> getBeneficiaries();

  /** {@return what it says} */
  List<@Valid Provision> getProvisions();

  /** {@return what it is likened to} */
  Optional<@Valid Likeness> getLikeness();

  /** {@return what it responds to} */
  Optional<@Valid Response> getRespondsTo();

  /** {@return the text in registers} */
  List<@Valid Identifier> getIdentifiers();

  /** {@return what it is, rests on, cites or amends in law} */
  List<@Valid LegalReference> getLegalReferences();

  /** {@return what it is for} */
  List<@Valid Aim> getAims();

  /** {@return what its next status depends on; all are needed} */
  List<@Valid Condition> getConditions();

  /** {@return by when it is to be answered, or for how long it runs} */
  Optional<@Valid TimeLimit> getTimeLimit();

  /** {@return its statuses, in the order in which they were reached} */
  List<@Valid ProposalMilestone> getMilestones();

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link Proposal}; refuses only what is missing or {@code null}. */
  final class Builder extends ImmutableProposal.Builder {
    Builder() {}

    /** Sets the id, given as text. */
    public Builder id(String id) {
      return id(Id.of(id));
    }

    /** Sets the word, known or not, given as text. */
    public Builder kind(String kind) {
      return kind(ProposalKind.of(kind));
    }

    /** Adds a reference to this element. */
    public Builder addProposer(Actor proposer) {
      return addProposer(proposer.getId());
    }

    /** Adds a reference to this element. */
    public Builder addAddressee(Actor addressee) {
      return addAddressee(addressee.getId());
    }

    /** Adds a reference to this element. */
    public Builder addBeneficiary(Actor beneficiary) {
      return addBeneficiary(beneficiary.getId());
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
