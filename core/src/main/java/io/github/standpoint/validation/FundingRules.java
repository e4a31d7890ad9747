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
import java.util.function.Function;
import java.util.stream.Collectors;

/** Somebody pays for a package, and somebody else than who gets it. */
final class FundingRules {
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
  private final Map<String, List<String>> parts = new HashMap<>();

  private final Set<String> funded = new HashSet<>();

  private FundingRules(IndexedStory story) {
    this.story = story;
    for (Located<SecurityPackage> part : story.all(SecurityPackage.class)) {
      for (Id<?> whole : part.value().getPartOf()) {
        parts
            .computeIfAbsent(whole.toString(), it -> new ArrayList<>())
            .add(part.value().getId().toString());
      }
    }
    spread();
  }

  static void check(IndexedStory story, Findings findings) {
    FundingRules rules = null;
    for (Located<SecurityPackage> located : story.all(SecurityPackage.class)) {
      funders(located, findings);
      if (committed(located.value(), story) && !paid(located.value(), story)) {
        rules = rules == null ? new FundingRules(story) : rules;
        if (!rules.funded.contains(located.value().getId().toString())) {
          findings.report(PACKAGE_NO_FUNDER, located.at(), located.value().getTitle());
        }
      }
    }
  }

  /** Who gets it may pay for a part of it, for others who get it too, or in the end. */
  private static void funders(Located<SecurityPackage> located, Findings findings) {
    SecurityPackage whole = located.value();
    if (whole.getContributions().isEmpty()
        || !whole.getPartOf().isEmpty()
        || byRecipient(whole)
        || !onlyRecipients(whole)) {
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

  private static boolean byRecipient(SecurityPackage whole) {
    return whole.getKind().filter(PAID_BY_RECIPIENT::contains).isPresent();
  }

  /** Whether those who pay for it are those who get it, and all of them. */
  private static boolean onlyRecipients(SecurityPackage whole) {
    Set<String> recipients = ids(whole.getRecipients());
    Set<String> funders = new HashSet<>();
    for (Contribution contribution : whole.getContributions()) {
      String contributor = contribution.getContributor().toString();
      if (contribution.getRole().equals(ContributionRole.FUNDER) && funders.add(contributor)) {
        if (!recipients.contains(contributor)) {
          return false;
        }
      }
    }
    return !funders.isEmpty() && funders.size() == recipients.size();
  }

  private static Set<String> ids(List<? extends Id<?>> ids) {
    return ids.stream().map(Id::toString).collect(Collectors.toSet());
  }

  private static boolean committed(SecurityPackage whole, IndexedStory story) {
    int rank = PackageStatus.COMMITTED.rank().orElseThrow();
    boolean committed =
        whole.getMilestones().stream()
            .anyMatch(
                it -> it.getStatus().rank().orElse(0) >= rank && Milestones.reached(it, story));
    return committed && !byRecipient(whole);
  }

  /** Marks what is paid for: with a package that is, all its parts and all that it is a part of. */
  private void spread() {
    List<String> paying = new ArrayList<>();
    for (Located<SecurityPackage> each : story.all(SecurityPackage.class)) {
      if (paid(each.value(), story)) {
        paying.add(each.value().getId().toString());
      }
    }
    funded.addAll(reached(paying, it -> parts.getOrDefault(it, List.of())));
    funded.addAll(reached(paying, this::wholes));
  }

  private List<String> wholes(String part) {
    return story
        .find(part, SecurityPackage.class)
        .map(it -> it.getPartOf().stream().map(Id::toString).toList())
        .orElse(List.of());
  }

  private static Set<String> reached(List<String> from, Function<String, List<String>> steps) {
    Set<String> reached = new HashSet<>(from);
    Deque<String> next = new ArrayDeque<>(from);
    while (!next.isEmpty()) {
      steps.apply(next.remove()).stream().filter(reached::add).forEach(next::add);
    }
    return reached;
  }

  private static boolean paid(SecurityPackage each, IndexedStory story) {
    return each.getContributions().stream().anyMatch(FundingRules::gives)
        || each.getMilestones().stream()
            .map(PackageMilestone::getContributor)
            .anyMatch(it -> it.isPresent())
        || each.getPartOf().stream().anyMatch(it -> budget(it, story));
  }

  /** A form, such as in kind or as a loan, says that the contribution is a payment. */
  private static boolean gives(Contribution contribution) {
    return GIVING.contains(contribution.getRole()) || contribution.getForm().isPresent();
  }

  private static boolean budget(Id<?> whole, IndexedStory story) {
    return story
        .find(whole, Proposal.class)
        .filter(it -> it.getKind().equals(ProposalKind.BUDGET))
        .isPresent();
  }
}
