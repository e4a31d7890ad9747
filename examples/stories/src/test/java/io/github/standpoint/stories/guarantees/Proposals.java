package io.github.standpoint.stories.guarantees;

import static io.github.standpoint.stories.guarantees.Actors.ADMINISTRATION_OFFICIALS;
import static io.github.standpoint.stories.guarantees.Actors.EUROPEAN_ALLIES;
import static io.github.standpoint.stories.guarantees.Actors.NATO;
import static io.github.standpoint.stories.guarantees.Actors.UKRAINE;
import static io.github.standpoint.stories.guarantees.Actors.US;
import static io.github.standpoint.stories.guarantees.Statements.OFFICIALS_PROPOSAL;
import static io.github.standpoint.stories.guarantees.Text.happening;
import static io.github.standpoint.stories.guarantees.Text.next;

import io.github.standpoint.assistance.AidCategory;
import io.github.standpoint.assistance.Component;
import io.github.standpoint.assistance.ComponentKind;
import io.github.standpoint.assistance.Contribution;
import io.github.standpoint.assistance.ContributionRole;
import io.github.standpoint.assistance.PackageMilestone;
import io.github.standpoint.assistance.PackageStatus;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.proposal.Likeness;
import io.github.standpoint.proposal.Proposal;
import io.github.standpoint.proposal.ProposalKind;
import io.github.standpoint.proposal.ProposalMilestone;
import io.github.standpoint.proposal.ProposalStatus;
import io.github.standpoint.value.Amount;
import io.github.standpoint.value.CurrencyBasis;
import java.util.List;

/** The arrangement that was proposed, and the package: two things, each with its own status. */
final class Proposals {
  static final Proposal NATO_LIKE_ARRANGEMENT =
      Proposal.builder()
          .id("nato-like-arrangement")
          .title("NATO-like arrangement")
          .kind(ProposalKind.SECURITY_GUARANTEE)
          .addProposer(ADMINISTRATION_OFFICIALS)
          .addBeneficiary(UKRAINE)
          .likeness(Likeness.builder().to(NATO).asWritten("NATO-like").build())
          .addMilestone(ProposalMilestone.builder().status(ProposalStatus.PROPOSED).build())
          .addAccordingTo(OFFICIALS_PROPOSAL.getId())
          .addEvidence(
              happening(
                  "Ukraine has been seeking security guarantees to prevent future Russian "
                      + "invasions, and Trump administration officials have proposed a NATO-like "
                      + "arrangement"))
          .build();

  static final Component AMERICAN_TECHNOLOGY =
      Component.builder()
          .id("american-technology")
          .kind(ComponentKind.TECHNOLOGY)
          .category(AidCategory.MILITARY)
          .description("American military technology")
          .addEvidence(next("American military technology"))
          .build();

  static final Component AMERICAN_SUPPORT =
      Component.builder()
          .id("american-support")
          .kind(ComponentKind.SERVICES)
          .category(AidCategory.MILITARY)
          .description("American military support")
          .addEvidence(next("American military technology and support"))
          .build();

  static final SecurityPackage PACKAGE_FOR_UKRAINE =
      SecurityPackage.builder()
          .id("package-for-ukraine")
          .title("Security package for Ukraine")
          .addRecipient(UKRAINE)
          .addAmount(
              Amount.builder()
                  .value(90_000_000_000L)
                  .currency("USD")
                  .currencyBasis(CurrencyBasis.INFERRED)
                  .asWritten("$90 billion")
                  .build())
          .addContribution(Contribution.of(EUROPEAN_ALLIES, ContributionRole.FUNDER))
          .addContribution(
              Contribution.builder()
                  .contributor(US)
                  .role(ContributionRole.SUPPLIER)
                  .addComponent(AMERICAN_TECHNOLOGY)
                  .addComponent(AMERICAN_SUPPORT)
                  .build())
          .addComponents(AMERICAN_TECHNOLOGY, AMERICAN_SUPPORT)
          .addMilestone(PackageMilestone.builder().status(PackageStatus.PROPOSED).build())
          .addEvidence(
              next(
                  "the proposed $90 billion security package for Ukraine, funded by European allies"))
          .addEvidence(next("incorporating American military technology and support"))
          .build();

  /** Returns the texts and schemes. */
  static List<Proposal> proposals() {
    return List.of(NATO_LIKE_ARRANGEMENT);
  }

  /** Returns the goods and the money. */
  static List<SecurityPackage> packages() {
    return List.of(PACKAGE_FOR_UKRAINE);
  }

  private Proposals() {}
}
