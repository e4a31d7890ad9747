package io.github.standpoint.validation;

import static io.github.standpoint.report.StandardRule.PACKAGE_FUNDER_IS_RECIPIENT;
import static io.github.standpoint.report.StandardRule.PACKAGE_NO_FUNDER;

import io.github.standpoint.assistance.Contribution;
import io.github.standpoint.assistance.ContributionForm;
import io.github.standpoint.assistance.ContributionRole;
import io.github.standpoint.assistance.PackageKind;
import io.github.standpoint.assistance.PackageMilestone;
import io.github.standpoint.assistance.PackageStatus;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.element.Id;
import io.github.standpoint.proposal.Proposal;
import io.github.standpoint.proposal.ProposalKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Somebody pays for a package, and somebody else than who gets it. */
final class FundingRules {
  /** Nothing is a part of more than this; a longer chain is made to slow a program down. */
  private static final int MAX_PACKAGES = 200;

  private static final Set<ContributionForm> BY_RECIPIENT =
      Set.of(ContributionForm.PURCHASE, ContributionForm.LOAN);
  private static final Set<PackageKind> PAID_BY_RECIPIENT =
      Set.of(PackageKind.ARMS_SALE, PackageKind.LOAN);

  /** Who does this gives it: what it costs is borne by who sends or trains people. */
  private static final Set<ContributionRole> GIVING =
      Set.of(
          ContributionRole.FUNDER,
          ContributionRole.GUARANTOR,
          ContributionRole.TRAINER,
          ContributionRole.PERSONNEL_CONTRIBUTOR);

  private final IndexedStory story;

  /** The parts of each package, by its id. */
  private final Map<String, List<SecurityPackage>> parts = new HashMap<>();

  private FundingRules(IndexedStory story) {
    this.story = story;
    for (Located<SecurityPackage> part : story.all(SecurityPackage.class)) {
      for (Id<?> whole : part.value().getPartOf()) {
        parts.computeIfAbsent(whole.toString(), it -> new ArrayList<>()).add(part.value());
      }
    }
  }

  static void check(IndexedStory story, Findings findings) {
    FundingRules rules = new FundingRules(story);
    for (Located<SecurityPackage> located : story.all(SecurityPackage.class)) {
      funders(located, findings);
      if (rules.committed(located.value()) && !rules.funded(located.value())) {
        findings.report(PACKAGE_NO_FUNDER, located.at(), located.value().getTitle());
      }
    }
  }

  /** Who gets it may pay for a part of it, for others who get it too, or in the end. */
  private static void funders(Located<SecurityPackage> located, Findings findings) {
    SecurityPackage whole = located.value();
    Set<String> recipients = ids(whole.getRecipients());
    Set<String> funders =
        ids(
            whole.getContributions().stream()
                .filter(it -> it.getRole().equals(ContributionRole.FUNDER))
                .map(Contribution::getContributor)
                .toList());
    boolean alone = !funders.isEmpty() && funders.equals(recipients);
    if (!alone
        || !whole.getPartOf().isEmpty()
        || whole.getKind().filter(PAID_BY_RECIPIENT::contains).isPresent()) {
      return;
    }
    for (int i = 0; i < whole.getContributions().size(); i++) {
      Contribution contribution = whole.getContributions().get(i);
      if (contribution.getRole().equals(ContributionRole.FUNDER)
          && contribution.getForm().filter(BY_RECIPIENT::contains).isEmpty()) {
        findings.report(
            PACKAGE_FUNDER_IS_RECIPIENT,
            located.at("contributions").child(i),
            contribution.getContributor());
      }
    }
  }

  private static Set<String> ids(List<? extends Id<?>> ids) {
    return ids.stream().map(Id::toString).collect(Collectors.toSet());
  }

  private boolean committed(SecurityPackage whole) {
    int rank = PackageStatus.COMMITTED.rank().orElseThrow();
    boolean committed =
        whole.getMilestones().stream()
            .anyMatch(it -> it.getExpected().isEmpty() && it.getStatus().rank().orElse(0) >= rank);
    return committed && whole.getKind().filter(PAID_BY_RECIPIENT::contains).isEmpty();
  }

  /** Whether anybody pays for it, for what it is a part of, or for a part of it. */
  private boolean funded(SecurityPackage start) {
    Set<String> seen = new HashSet<>(Set.of(start.getId().toString()));
    Deque<SecurityPackage> next = new ArrayDeque<>(List.of(start));
    while (!next.isEmpty() && seen.size() < MAX_PACKAGES) {
      SecurityPackage each = next.remove();
      if (paid(each)) {
        return true;
      }
      for (Id<?> whole : each.getPartOf()) {
        if (seen.add(whole.toString())) {
          story.find(whole, SecurityPackage.class).ifPresent(next::add);
        }
      }
    }
    return !next.isEmpty() || partPaid(start);
  }

  private boolean partPaid(SecurityPackage start) {
    Set<String> seen = new HashSet<>();
    Deque<SecurityPackage> next = new ArrayDeque<>(List.of(start));
    while (!next.isEmpty() && seen.size() < MAX_PACKAGES) {
      SecurityPackage each = next.remove();
      if (paid(each)) {
        return true;
      }
      for (SecurityPackage part : parts.getOrDefault(each.getId().toString(), List.of())) {
        if (seen.size() < MAX_PACKAGES && seen.add(part.getId().toString())) {
          next.add(part);
        }
      }
    }
    return !next.isEmpty();
  }

  private boolean paid(SecurityPackage each) {
    return each.getContributions().stream().anyMatch(FundingRules::gives)
        || each.getMilestones().stream()
            .map(PackageMilestone::getContributor)
            .anyMatch(it -> it.isPresent())
        || each.getPartOf().stream().anyMatch(this::budget);
  }

  /** A form, such as in kind or as a loan, says that the contribution is a payment. */
  private static boolean gives(Contribution contribution) {
    return GIVING.contains(contribution.getRole()) || contribution.getForm().isPresent();
  }

  private boolean budget(Id<?> whole) {
    return story
        .find(whole, Proposal.class)
        .filter(it -> it.getKind().equals(ProposalKind.BUDGET))
        .isPresent();
  }
}
