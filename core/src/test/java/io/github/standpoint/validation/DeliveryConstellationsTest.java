package io.github.standpoint.validation;

import static io.github.standpoint.report.StandardRule.PACKAGE_MORE_DELIVERED_THAN_COMMITTED;
import static io.github.standpoint.report.StandardRule.PACKAGE_STATUS_ORDER;
import static io.github.standpoint.validation.Constellation.broken;
import static io.github.standpoint.validation.Constellation.silent;
import static io.github.standpoint.validation.Packages.EU;
import static io.github.standpoint.validation.Packages.NORWAY;
import static io.github.standpoint.validation.Packages.ROUNDS;
import static io.github.standpoint.validation.Packages.TANKS;
import static io.github.standpoint.validation.Packages.money;
import static io.github.standpoint.validation.Packages.one;
import static io.github.standpoint.validation.Packages.pays;
import static io.github.standpoint.validation.Packages.reached;
import static io.github.standpoint.validation.Packages.step;

import io.github.standpoint.assistance.PackageKind;
import io.github.standpoint.assistance.PackageMilestone;
import io.github.standpoint.assistance.SecurityPackage;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What of a package is committed and delivered, and when, as it is really told. */
class DeliveryConstellationsTest {

  static Stream<Constellation> order() {
    var rule = PACKAGE_STATUS_ORDER;
    Consumer<SecurityPackage.Builder> norway = pays(NORWAY, "1 EUR");
    Consumer<SecurityPackage.Builder> tanks = it -> it.addComponents(TANKS, ROUNDS);
    return Stream.of(
        silent(
            rule,
            "one after the other",
            one(
                norway,
                step("pledged", "2023-01"),
                step("committed", "2023-02"),
                step("delivered", "2023-03"))),
        silent(
            rule,
            "on one day",
            one(norway, step("pledged", "2023-03-01"), step("delivered", "2023-03-01"))),
        silent(
            rule,
            "a day apart may be the same day elsewhere on earth",
            one(norway, step("committed", "2023-06-02"), step("delivered", "2023-06-01"))),
        silent(
            rule,
            "a month and a day in it",
            one(norway, step("pledged", "2023-03"), step("delivered", "2023-03-01"))),
        silent(
            rule,
            "pledged again after a delivery",
            one(
                norway,
                step("pledged", "2023-05"),
                step("pledged", "2023-01"),
                step("delivered", "2023-03"))),
        silent(
            rule,
            "when it was first pledged is not told",
            one(
                norway,
                step("pledged", "2023-05"),
                step("pledged", ""),
                step("delivered", "2023-03"))),
        silent(
            rule,
            "paid back after the delivery",
            one(norway, step("delivered", "2023-03"), step("disbursed", "2023-05"))),
        silent(
            rule,
            "a first tranche is paid before more is committed",
            one(
                norway,
                step("committed", "2023-05", it -> it.amount(money("1 EUR"))),
                step("disbursed", "2023-03", it -> it.amount(money("0.1 EUR"))))),
        silent(
            rule,
            "only expected",
            one(
                norway,
                step("contracted", "2023-05"),
                it ->
                    it.addMilestone(
                        PackageMilestone.builder()
                            .status("delivered")
                            .expected("2023-03")
                            .build()))),
        silent(
            rule,
            "of other things",
            one(
                norway,
                tanks,
                step("committed", "2023-05", it -> it.addComponent(TANKS)),
                step("delivered", "2023-03", it -> it.addComponent(ROUNDS)))),
        silent(
            rule,
            "of another contributor",
            one(
                norway,
                step("committed", "2023-05", it -> it.contributor(NORWAY)),
                step("delivered", "2023-03", it -> it.contributor(EU)))),
        silent(
            rule,
            "blocked, suspended and resumed",
            one(
                norway,
                step("blocked", "2023-06"),
                step("pledged", "2023-01"),
                step("suspended", "2023-02"),
                step("delivered", "2023-03"))),
        silent(
            rule,
            "consents to a sale come in any order",
            one(
                norway,
                it -> it.kind(PackageKind.ARMS_SALE),
                step("contracted", "2023-05"),
                step("delivered", "2023-03"))),
        broken(
            rule,
            "delivered before it was pledged",
            one(norway, step("pledged", "2023-05"), step("delivered", "2023-03"))),
        broken(
            rule,
            "told backwards",
            one(norway, step("delivered", "2023-03"), step("committed", "2023-05"))),
        broken(
            rule,
            "contracted in a year before it was proposed",
            one(norway, step("proposed", "2024"), step("contracted", "2022"))),
        broken(
            rule,
            "one step of three",
            one(
                norway,
                step("pledged", "2023-01"),
                step("committed", "2023-06-10"),
                step("delivered", "2023-06-01"))),
        broken(
            rule,
            "both pledges come later",
            one(
                norway,
                step("pledged", "2023-05"),
                step("pledged", "2023-04"),
                step("delivered", "2023-02"))),
        broken(
            rule,
            "of the same tanks",
            one(
                norway,
                tanks,
                step("committed", "2023-05", it -> it.addComponent(TANKS)),
                step("delivered", "2023-03", it -> it.addComponent(TANKS)))),
        broken(
            rule,
            "of one contributor",
            one(
                norway,
                step("committed", "2023-05", it -> it.contributor(EU)),
                step("delivered", "2023-03", it -> it.contributor(EU)))),
        broken(
            rule,
            "disbursed before it was allocated",
            one(norway, step("allocated", "2023-05"), step("disbursed", "2023-03"))));
  }

  static Stream<Constellation> deliveries() {
    var rule = PACKAGE_MORE_DELIVERED_THAN_COMMITTED;
    Consumer<SecurityPackage.Builder> norway = pays(NORWAY, it -> {});
    return Stream.of(
        silent(
            rule,
            "a partial tranche",
            one(norway, reached("committed", "10 EUR"), reached("disbursed", "3 EUR"))),
        silent(
            rule,
            "all of it",
            one(norway, reached("committed", "12 vehicles"), reached("delivered", "12 vehicles"))),
        silent(
            rule,
            "money is rounded for print",
            one(norway, reached("committed", "1.1 EUR"), reached("disbursed", "1.13 EUR"))),
        silent(
            rule,
            "at least so many were committed",
            one(norway, reached("committed", "≥10 vehicles"), reached("delivered", "12 vehicles"))),
        silent(
            rule,
            "one of two commitments is open",
            one(
                norway,
                reached("committed", "≥10 vehicles"),
                reached("contracted", "5 vehicles"),
                reached("delivered", "8 vehicles"))),
        silent(
            rule,
            "about so many",
            one(norway, reached("committed", "~10 vehicles"), reached("delivered", "12 vehicles"))),
        silent(
            rule,
            "up to so many were delivered",
            one(norway, reached("committed", "10 vehicles"), reached("delivered", "≤12 vehicles"))),
        silent(
            rule,
            "money and pieces",
            one(norway, reached("committed", "1 EUR"), reached("delivered", "12 vehicles"))),
        silent(
            rule,
            "another currency",
            one(norway, reached("committed", "1 EUR"), reached("disbursed", "12 NOK"))),
        silent(
            rule,
            "so much a month, and altogether",
            one(norway, reached("committed", "1 EUR/P1M"), reached("disbursed", "9 EUR"))),
        silent(
            rule,
            "the commitment was raised",
            one(
                norway,
                reached("committed", "10 vehicles"),
                reached("committed", "20 vehicles"),
                reached("delivered", "15 vehicles"))),
        silent(
            rule,
            "a pledge is no commitment",
            one(norway, reached("pledged", "10 vehicles"), reached("delivered", "12 vehicles"))),
        broken(
            rule,
            "one piece too many",
            one(norway, reached("committed", "10 vehicles"), reached("delivered", "11 vehicles"))),
        broken(
            rule,
            "at least so many is too many",
            one(norway, reached("committed", "10 vehicles"), reached("delivered", "≥11 vehicles"))),
        broken(
            rule,
            "more than up to so many",
            one(norway, reached("committed", "≤10 vehicles"), reached("delivered", "11 vehicles"))),
        broken(
            rule,
            "more than the raised commitment",
            one(
                norway,
                reached("committed", "10 vehicles"),
                reached("contracted", "20 vehicles"),
                reached("delivered", "25 vehicles"))),
        broken(
            rule,
            "more money than committed",
            one(norway, reached("committed", "1.1 EUR"), reached("disbursed", "1.3 EUR"))),
        broken(
            rule,
            "a slip of the point",
            one(norway, reached("committed", "1.5 EUR"), reached("disbursed", "15 EUR"))),
        broken(
            rule,
            "more a month",
            one(norway, reached("committed", "1.5 EUR/P1M"), reached("disbursed", "2.5 EUR/P1M"))),
        broken(
            rule,
            "told before the commitment",
            one(norway, reached("delivered", "11 vehicles"), reached("committed", "10 vehicles"))));
  }

  @ParameterizedTest
  @MethodSource({"order", "deliveries"})
  void theRuleSpeaksOfWhatIsWrongAlone(Constellation constellation) {
    constellation.check();
  }
}
