package io.github.standpoint.assistance;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.constraint.Advice;
import io.github.standpoint.constraint.Coherent;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.value.Amount;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who takes which part in a package; funder, supplier and recipient are never the same by default.
 */
@Coherent
@Coherent(groups = Advice.class)
@Value.Immutable
public sealed interface Contribution permits ImmutableContribution {

  /** {@return who} */
  Id<Actor> getContributor();

  /** {@return as what: funder, supplier, guarantor and so on} */
  ContributionRole getRole();

  /** {@return grant, loan, purchase and so on} */
  Optional<ContributionForm> getForm();

  /** {@return whether the money must be spent with the one who gives it (IATI TiedStatus)} */
  Optional<TiedStatus> getTied();

  /** {@return how much of the package} */
  Optional<@Valid Amount> getAmount();

  /** {@return what share of the package, in percent, 0 to 100} */
  Optional<BigDecimal> getSharePercent();

  /** {@return which parts; none: the whole} */
  List<Id<Component>> getComponents();

  /** {@return on whose word} */
  List<Id<? extends Provenance>> getAccordingTo();

  /** Returns one with this contributor and this role and nothing else. */
  static Contribution of(Actor contributor, ContributionRole role) {
    return builder().contributor(contributor).role(role).build();
  }

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link Contribution}; refuses only what is missing or {@code null}. */
  final class Builder extends ImmutableContribution.Builder {
    Builder() {}

    /** Sets a reference to this element. */
    public Builder contributor(Actor contributor) {
      return contributor(contributor.getId());
    }

    /** Sets the word, known or not, given as text. */
    public Builder role(String role) {
      return role(ContributionRole.of(role));
    }

    /** Sets the word, known or not, given as text. */
    public Builder form(String form) {
      return form(ContributionForm.of(form));
    }

    /** Sets the number, given as a whole one. */
    public Builder sharePercent(long sharePercent) {
      return sharePercent(BigDecimal.valueOf(sharePercent));
    }

    /** Adds a reference to this element. */
    public Builder addComponent(Component component) {
      return addComponent(component.getId());
    }

    /** Adds a reference to this element. */
    public Builder addAccordingTo(Provenance source) {
      return addAccordingTo(source.getId());
    }
  }
}
