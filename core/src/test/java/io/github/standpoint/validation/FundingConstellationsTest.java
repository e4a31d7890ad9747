package io.github.standpoint.validation;

import static io.github.standpoint.report.StandardRule.PACKAGE_FUNDER_IS_RECIPIENT;
import static io.github.standpoint.report.StandardRule.PACKAGE_NO_FUNDER;
import static io.github.standpoint.validation.Constellation.broken;
import static io.github.standpoint.validation.Constellation.silent;
import static io.github.standpoint.validation.Packages.BUDGET;
import static io.github.standpoint.validation.Packages.NORWAY;
import static io.github.standpoint.validation.Packages.PLAN;
import static io.github.standpoint.validation.Packages.TANKS;
import static io.github.standpoint.validation.Packages.UKRAINE;
import static io.github.standpoint.validation.Packages.aid;
import static io.github.standpoint.validation.Packages.gives;
import static io.github.standpoint.validation.Packages.one;
import static io.github.standpoint.validation.Packages.pays;
import static io.github.standpoint.validation.Packages.share;
import static io.github.standpoint.validation.Packages.step;

import io.github.standpoint.assistance.Contribution;
import io.github.standpoint.assistance.ContributionForm;
import io.github.standpoint.assistance.ContributionRole;
import io.github.standpoint.assistance.PackageKind;
import io.github.standpoint.assistance.PackageMilestone;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.event.Event;
import io.github.standpoint.event.EventKind;
import io.github.standpoint.event.EventStatus;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who pays for a package and who gets it, as it is really told. */
class FundingConstellationsTest {

  static Stream<Constellation> recipients() {
    var rule = PACKAGE_FUNDER_IS_RECIPIENT;
    return Stream.of(
        silent(rule, "another pays", one(share(NORWAY, "100"))),
        silent(rule, "matching funds", one(share(NORWAY, "50"), share(UKRAINE, "50"))),
        silent(rule, "who buys pays", one(pays(UKRAINE, it -> it.form(ContributionForm.PURCHASE)))),
        silent(
            rule,
            "who borrows pays in the end",
            one(pays(UKRAINE, it -> it.form(ContributionForm.LOAN)))),
        silent(rule, "an arms sale", one(it -> it.kind(PackageKind.ARMS_SALE), pays(UKRAINE))),
        silent(
            rule,
            "who gets it pays for another too",
            one(it -> it.addRecipient(NORWAY), pays(NORWAY))),
        silent(
            rule,
            "its own share of a larger package",
            Packages.story(
                aid(share(NORWAY, "90")),
                SecurityPackage.builder()
                    .id("own")
                    .title("own")
                    .addPartOf(aid())
                    .addRecipient(UKRAINE)
                    .addContribution(
                        Contribution.builder()
                            .contributor(UKRAINE)
                            .role(ContributionRole.FUNDER)
                            .build())
                    .build())),
        silent(
            rule,
            "who gets it coordinates",
            one(share(NORWAY, "100"), gives(ContributionRole.COORDINATOR, UKRAINE))),
        broken(rule, "payer and recipient are mixed up", one(pays(UKRAINE))),
        broken(rule, "with a sum", one(pays(UKRAINE, "1 EUR"))),
        broken(
            rule,
            "as a grant to itself",
            one(pays(UKRAINE, it -> it.form(ContributionForm.GRANT)))),
        broken(
            rule, "in kind to itself", one(pays(UKRAINE, it -> it.form(ContributionForm.IN_KIND)))),
        broken(
            rule,
            "another only supplies",
            one(pays(UKRAINE), gives(ContributionRole.SUPPLIER, NORWAY))),
        broken(
            rule,
            "another only asks for it",
            one(pays(UKRAINE), gives(ContributionRole.REQUESTER, NORWAY))),
        broken(rule, "an aid package", one(it -> it.kind(PackageKind.MILITARY_AID), pays(UKRAINE))),
        broken(rule, "a committed one", one(pays(UKRAINE), step("committed", "2023"))));
  }

  private static final Event CANCELLED =
      Event.builder().id("cancelled").kind(EventKind.VOTE).status(EventStatus.CANCELLED).build();

  static Stream<Constellation> unfunded() {
    var rule = PACKAGE_NO_FUNDER;
    Consumer<SecurityPackage.Builder> committed = step("committed", "2023");
    SecurityPackage whole = aid(committed);
    return Stream.of(
        silent(rule, "only pledged", one(step("pledged", "2023"))),
        silent(
            rule,
            "only expected",
            one(
                it ->
                    it.addMilestone(
                        PackageMilestone.builder().status("committed").expected("2023").build()))),
        silent(
            rule,
            "the vote on it did not take place",
            BaseStory.with(
                it ->
                    it.addEvent(CANCELLED)
                        .packages(List.of(aid(step("committed", "", to -> to.event(CANCELLED))))))),
        broken(
            rule,
            "committed later than expected",
            one(step("committed", "2023", to -> to.expected("2022")))),
        silent(rule, "the funder is named", one(committed, pays(NORWAY))),
        silent(
            rule,
            "the step names who commits it",
            one(step("committed", "2023", it -> it.contributor(NORWAY)))),
        silent(
            rule,
            "given in kind by who supplies it",
            one(
                committed,
                gives(ContributionRole.SUPPLIER, NORWAY, it -> it.form(ContributionForm.IN_KIND)))),
        silent(
            rule,
            "a mission: who sends people pays them",
            one(
                it -> it.kind(PackageKind.MISSION),
                committed,
                gives(ContributionRole.PERSONNEL_CONTRIBUTOR, NORWAY))),
        silent(rule, "a sale: who buys pays", one(it -> it.kind(PackageKind.ARMS_SALE), committed)),
        silent(rule, "a loan", one(it -> it.kind(PackageKind.LOAN), committed)),
        silent(
            rule,
            "the funder of the whole pays the tranche",
            Packages.story(
                aid(pays(NORWAY)),
                SecurityPackage.builder()
                    .id("part")
                    .title("part")
                    .addPartOf(whole)
                    .milestones(whole.getMilestones())
                    .build())),
        silent(
            rule,
            "the tranches name who pays",
            Packages.story(
                whole,
                SecurityPackage.builder()
                    .id("part")
                    .title("part")
                    .addPartOf(whole)
                    .addContribution(
                        Contribution.builder()
                            .contributor(NORWAY)
                            .role(ContributionRole.FUNDER)
                            .build())
                    .build())),
        silent(rule, "a budget pays", one(committed, it -> it.addPartOf(BUDGET))),
        broken(rule, "a plan does not pay", one(committed, it -> it.addPartOf(PLAN))),
        broken(rule, "committed by nobody", one(committed)),
        broken(rule, "delivered by nobody", one(step("delivered", "2023"))),
        broken(rule, "contracted without a date", one(step("contracted", ""))),
        broken(rule, "only a supplier", one(committed, gives(ContributionRole.SUPPLIER, NORWAY))),
        broken(
            rule,
            "only a coordinator",
            one(committed, gives(ContributionRole.COORDINATOR, NORWAY))),
        broken(
            rule,
            "only who asks for it",
            one(committed, gives(ContributionRole.REQUESTER, UKRAINE))),
        broken(
            rule, "a mission without anybody", one(it -> it.kind(PackageKind.MISSION), committed)),
        broken(
            rule,
            "aid in goods",
            one(it -> it.kind(PackageKind.MILITARY_AID), it -> it.addComponent(TANKS), committed)));
  }

  @ParameterizedTest
  @MethodSource({"recipients", "unfunded"})
  void theRuleSpeaksOfWhatIsWrongAlone(Constellation constellation) {
    constellation.check();
  }
}
