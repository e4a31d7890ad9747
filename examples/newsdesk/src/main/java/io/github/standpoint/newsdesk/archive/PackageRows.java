package io.github.standpoint.newsdesk.archive;

import io.github.standpoint.assistance.Contribution;
import io.github.standpoint.assistance.PackageMilestone;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.value.Amount;
import io.github.standpoint.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** Makes rows of a package: what it is, what it comes to, who takes part, how far it is. */
final class PackageRows {
  private PackageRows() {}

  static void add(SecurityPackage whole, Rows rows) {
    rows.add("packages", whole.getId(), whole.getTitle(), whole.getKind(), whole.getVerdict());
    int number = 0;
    for (Amount amount : whole.getAmounts()) {
      add(whole, ++number, amount, rows);
    }
    number = 0;
    for (Contribution part : whole.getContributions()) {
      rows.add("contributions", whole.getId(), ++number, part.getContributor(), part.getRole());
    }
    number = 0;
    for (PackageMilestone milestone : whole.getMilestones()) {
      add(whole, ++number, milestone, rows);
    }
  }

  private static void add(SecurityPackage whole, int number, Amount amount, Rows rows) {
    rows.add(
        "package_amounts",
        whole.getId(),
        number,
        amount.getCurrency(),
        amount.getCurrencyBasis(),
        amount.getValue(),
        amount.getAtLeast(),
        amount.getAtMost(),
        amount.isApproximate(),
        amount.getAsWritten());
  }

  private static void add(
      SecurityPackage whole, int number, PackageMilestone milestone, Rows rows) {
    @Nullable FuzzyDate day = milestone.getDate().or(milestone::getExpected).orElse(null);
    rows.add(
        "milestones",
        whole.getId(),
        number,
        milestone.getStatus(),
        milestone.getExpected().isEmpty(),
        milestone.getComponents().isEmpty() && milestone.getContributor().isEmpty(),
        day,
        Stored.earliest(day),
        Stored.latest(day));
  }
}
