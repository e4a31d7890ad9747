package io.github.standpoint.testing.mutation;

import io.github.standpoint.assistance.Contribution;
import io.github.standpoint.assistance.ContributionForm;
import io.github.standpoint.assistance.ContributionRole;
import io.github.standpoint.assistance.PackageMilestone;
import io.github.standpoint.assistance.PackageStatus;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.value.Amount;
import io.github.standpoint.value.Quantity;
import io.github.standpoint.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/** What packages can get wrong. */
final class PackageMutations {
  static final List<Mutation> ALL =
      List.of(
          new Mutation(
              StandardRule.PACKAGE_CONTRIBUTIONS_EXCEED_TOTAL,
              "a contribution that is more than the whole",
              // The last digit that is printed of 50 billion is the 5.
              it -> it.in(paid(it, 60), paid(it, 61), "/contributions")),
          new Mutation(
              StandardRule.PACKAGE_CONTRIBUTIONS_INCOMPLETE,
              "a contribution of all that is less than the whole",
              it -> it.in(paidAll(it, 40), paidAll(it, 39), "/contributions")),
          new Mutation(
              StandardRule.PACKAGE_SHARES_EXCEED_HUNDRED,
              "a share of more than all",
              it -> it.in(share(it, "100.5"), share(it, "100.6"), "/contributions")),
          new Mutation(
              StandardRule.PACKAGE_STATUS_ORDER,
              "goods delivered before they were pledged",
              it ->
                  it.in(
                      steps(it, "1989-02", "1989-05"),
                      steps(it, "1989-05", "1989-02"),
                      "/milestones/1")),
          new Mutation(
              StandardRule.PACKAGE_MORE_DELIVERED_THAN_COMMITTED,
              "six delivered of five committed",
              it -> it.in(delivered(it, 5), delivered(it, 6), "/milestones/1")),
          new Mutation(
              StandardRule.PACKAGE_FUNDER_IS_RECIPIENT,
              "a gift to oneself",
              it ->
                  it.in(
                      own(it, to -> to.form(ContributionForm.PURCHASE)),
                      own(it, to -> {}),
                      "/contributions/0")),
          new Mutation(
              StandardRule.PACKAGE_NO_FUNDER,
              "money committed by nobody",
              it ->
                  it.in(
                      unfunded(it, PackageStatus.PLEDGED),
                      unfunded(it, PackageStatus.COMMITTED),
                      "")));

  private PackageMutations() {}

  private static Contribution.Builder norways(Scene scene) {
    return Contribution.builder().contributor(scene.norway).role(ContributionRole.FUNDER);
  }

  private static SecurityPackage funded(Scene scene, Contribution contribution) {
    return scene.aid(it -> it.contributions(List.of(contribution)));
  }

  private static Amount billions(long value) {
    return Amount.written(value * 1_000_000_000, "EUR");
  }

  private static SecurityPackage paid(Scene scene, long billions) {
    return funded(scene, norways(scene).amount(billions(billions)).build());
  }

  private static SecurityPackage paidAll(Scene scene, long billions) {
    return funded(scene, norways(scene).sharePercent(100).amount(billions(billions)).build());
  }

  private static SecurityPackage share(Scene scene, String percent) {
    return funded(scene, norways(scene).sharePercent(new BigDecimal(percent)).build());
  }

  private static SecurityPackage milestones(Scene scene, PackageMilestone... steps) {
    return scene.aid(it -> it.milestones(List.of(steps)));
  }

  private static PackageMilestone step(PackageStatus status, String date) {
    return PackageMilestone.builder().status(status).date(date).build();
  }

  private static SecurityPackage steps(Scene scene, String pledged, String delivered) {
    return milestones(
        scene, step(PackageStatus.PLEDGED, pledged), step(PackageStatus.DELIVERED, delivered));
  }

  private static SecurityPackage delivered(Scene scene, int batteries) {
    return milestones(
        scene, counted(PackageStatus.COMMITTED, 5), counted(PackageStatus.DELIVERED, batteries));
  }

  private static PackageMilestone counted(PackageStatus status, int count) {
    return PackageMilestone.builder()
        .status(status)
        .quantity(Quantity.of(count, Unit.ITEMS))
        .build();
  }

  private static SecurityPackage own(Scene scene, Consumer<Contribution.Builder> change) {
    Contribution.Builder own =
        Contribution.builder().contributor(scene.estonia).role(ContributionRole.FUNDER);
    change.accept(own);
    return funded(scene, own.build());
  }

  private static SecurityPackage unfunded(Scene scene, PackageStatus status) {
    return scene.aid(
        it ->
            it.contributions(List.of())
                .milestones(List.of(PackageMilestone.builder().status(status).build())));
  }
}
