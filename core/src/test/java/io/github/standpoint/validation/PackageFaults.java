package io.github.standpoint.validation;

import static io.github.standpoint.validation.BaseStory.NORWAY;
import static io.github.standpoint.validation.BaseStory.UKRAINE;
import static io.github.standpoint.validation.BaseStory.securityPackage;

import io.github.standpoint.Story;
import io.github.standpoint.assistance.Contribution;
import io.github.standpoint.assistance.ContributionForm;
import io.github.standpoint.assistance.ContributionRole;
import io.github.standpoint.assistance.PackageMilestone;
import io.github.standpoint.assistance.PackageStatus;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.value.Amount;
import io.github.standpoint.value.Quantity;
import io.github.standpoint.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/** What packages can get wrong. */
final class PackageFaults {

  static final List<OneFault> CASES =
      List.of(
          new OneFault(
              StandardRule.PACKAGE_CONTRIBUTIONS_EXCEED_TOTAL,
              "/packages/0/contributions",
              funded(60_000_000_000L),
              funded(61_000_000_000L)),
          new OneFault(
              StandardRule.PACKAGE_CONTRIBUTIONS_INCOMPLETE,
              "/packages/0/contributions",
              whole(40_000_000_000L),
              whole(39_000_000_000L)),
          new OneFault(
              StandardRule.PACKAGE_SHARES_EXCEED_HUNDRED,
              "/packages/0/contributions",
              shared("100.5"),
              shared("100.6")),
          new OneFault(
              StandardRule.PACKAGE_STATUS_ORDER,
              "/packages/0/milestones/1",
              steps(
                  step(PackageStatus.PLEDGED, "2023-02"), step(PackageStatus.DELIVERED, "2023-05")),
              steps(
                  step(PackageStatus.PLEDGED, "2023-05"),
                  step(PackageStatus.DELIVERED, "2023-02"))),
          new OneFault(
              StandardRule.PACKAGE_MORE_DELIVERED_THAN_COMMITTED,
              "/packages/0/milestones/1",
              delivered(5),
              delivered(6)),
          new OneFault(
              StandardRule.PACKAGE_FUNDER_IS_RECIPIENT,
              "/packages/0/contributions/0",
              ownFunder(it -> it.form(ContributionForm.PURCHASE)),
              ownFunder(it -> {})),
          new OneFault(
              StandardRule.PACKAGE_NO_FUNDER,
              "/packages/0",
              unfunded(PackageStatus.PLEDGED),
              unfunded(PackageStatus.COMMITTED)));

  private PackageFaults() {}

  private static Contribution.Builder norway() {
    return Contribution.builder().contributor(NORWAY).role(ContributionRole.FUNDER);
  }

  private static Story contributions(Contribution... contributions) {
    return securityPackage(it -> it.contributions(List.of(contributions)));
  }

  /** The total is 50 billion, whose last printed digit is the 5. */
  private static Story funded(long value) {
    return contributions(norway().amount(Amount.written(value, "EUR")).build());
  }

  private static Story whole(long value) {
    return contributions(norway().sharePercent(100).amount(Amount.written(value, "EUR")).build());
  }

  private static Story shared(String percent) {
    return contributions(norway().sharePercent(new BigDecimal(percent)).build());
  }

  private static PackageMilestone step(PackageStatus status, String date) {
    return PackageMilestone.builder().status(status).date(date).build();
  }

  private static Story steps(PackageMilestone... steps) {
    return securityPackage(it -> it.milestones(List.of(steps)));
  }

  private static Story delivered(int batteries) {
    return steps(counted(PackageStatus.COMMITTED, 5), counted(PackageStatus.DELIVERED, batteries));
  }

  private static PackageMilestone counted(PackageStatus status, int count) {
    return PackageMilestone.builder()
        .status(status)
        .quantity(Quantity.of(count, Unit.ITEMS))
        .build();
  }

  private static Story ownFunder(Consumer<Contribution.Builder> change) {
    Contribution.Builder own =
        Contribution.builder().contributor(UKRAINE).role(ContributionRole.FUNDER);
    change.accept(own);
    return contributions(own.build());
  }

  private static Story unfunded(PackageStatus status) {
    PackageMilestone step = PackageMilestone.builder().status(status).build();
    return securityPackage(it -> it.contributions(List.of()).milestones(List.of(step)));
  }
}
