package io.github.standpoint.validation;

import static io.github.standpoint.report.StandardRule.PACKAGE_CONTRIBUTIONS_EXCEED_TOTAL;
import static io.github.standpoint.report.StandardRule.PACKAGE_CONTRIBUTIONS_INCOMPLETE;
import static io.github.standpoint.report.StandardRule.PACKAGE_SHARES_EXCEED_HUNDRED;
import static io.github.standpoint.validation.Constellation.broken;
import static io.github.standpoint.validation.Constellation.silent;
import static io.github.standpoint.validation.Packages.EU;
import static io.github.standpoint.validation.Packages.GERMANY;
import static io.github.standpoint.validation.Packages.LETTER;
import static io.github.standpoint.validation.Packages.NORWAY;
import static io.github.standpoint.validation.Packages.ROUNDS;
import static io.github.standpoint.validation.Packages.TANKS;
import static io.github.standpoint.validation.Packages.UKRAINE;
import static io.github.standpoint.validation.Packages.WIRE;
import static io.github.standpoint.validation.Packages.aid;
import static io.github.standpoint.validation.Packages.gives;
import static io.github.standpoint.validation.Packages.money;
import static io.github.standpoint.validation.Packages.one;
import static io.github.standpoint.validation.Packages.part;
import static io.github.standpoint.validation.Packages.pays;
import static io.github.standpoint.validation.Packages.share;
import static io.github.standpoint.validation.Packages.total;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.assistance.Contribution;
import io.github.standpoint.assistance.ContributionForm;
import io.github.standpoint.assistance.ContributionRole;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.statement.Source;
import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules on packages, as an editor meets them: an alarm on honest work is worse than none. */
class PackageConstellationsTest {
  private static final SecurityPackage OTHER =
      SecurityPackage.builder().id("other").title("other").addAmount(money("4 EUR")).build();

  private static Consumer<SecurityPackage.Builder> reported(
      Actor who, String amount, Source source) {
    return pays(who, it -> it.amount(money(amount)).addAccordingTo(source.getId()));
  }

  /** Pays this share, and this amount. */
  private static Consumer<SecurityPackage.Builder> both(Actor who, String share, String amount) {
    return pays(who, it -> it.sharePercent(new BigDecimal(share)).amount(money(amount)));
  }

  static Stream<Constellation> totals() {
    var rule = PACKAGE_CONTRIBUTIONS_EXCEED_TOTAL;
    Consumer<SecurityPackage.Builder> fifty = total("50 EUR");
    SecurityPackage whole = aid(total("9.5 EUR"));
    return Stream.of(
        silent(
            rule,
            "a loan and a grant make the whole",
            one(
                fifty,
                pays(EU, "33 EUR", ContributionForm.LOAN),
                pays(EU, "17 EUR", ContributionForm.GRANT))),
        silent(
            rule,
            "printed sums are rounded",
            one(total("9.5 EUR"), pays(NORWAY, "4.8 EUR"), pays(EU, "4.8 EUR"))),
        silent(
            rule,
            "reported totals differ, and one is large enough",
            one(total("50 EUR", "70 EUR"), pays(NORWAY, "65 EUR"))),
        silent(rule, "up to is no sum", one(fifty, pays(NORWAY, "≤40 EUR"), pays(EU, "≤40 EUR"))),
        silent(rule, "about is no sum", one(fifty, pays(NORWAY, "~80 EUR"))),
        silent(rule, "the total is open: at least", one(total("≥50 EUR"), pays(NORWAY, "80 EUR"))),
        silent(rule, "another currency is not added", one(fifty, pays(NORWAY, "80 NOK"))),
        silent(rule, "so much a month is no total", one(total("1 EUR/P1M"), pays(NORWAY, "9 EUR"))),
        silent(
            rule,
            "nor is a contribution a month",
            one(total("0.5 EUR"), pays(NORWAY, "9 EUR/P1Y"))),
        silent(
            rule,
            "two sources on one funder: the lower counts",
            one(fifty, reported(NORWAY, "45 EUR", WIRE), reported(NORWAY, "70 EUR", LETTER))),
        silent(
            rule,
            "a member pays out of what the union pays",
            one(total("55 EUR"), pays(EU, "50 EUR"), pays(GERMANY, "40 EUR"))),
        silent(
            rule,
            "a guarantee stands behind a loan",
            one(
                total("55 EUR"),
                pays(EU, "50 EUR", ContributionForm.LOAN),
                pays(NORWAY, "50 EUR", ContributionForm.LOAN_GUARANTEE))),
        silent(
            rule,
            "income of assets repays loans",
            one(
                total("55 EUR"),
                pays(EU, "50 EUR", ContributionForm.LOAN),
                pays(NORWAY, "50 EUR", ContributionForm.ASSET_INCOME))),
        silent(
            rule,
            "who supplies does not pay",
            one(
                total("55 EUR"),
                pays(EU, "50 EUR"),
                gives(ContributionRole.SUPPLIER, NORWAY, it -> it.amount(money("50 EUR"))))),
        silent(
            rule,
            "a part of two packages is paid out of both",
            Packages.story(
                whole,
                OTHER,
                SecurityPackage.builder()
                    .id("part")
                    .title("part")
                    .addPartOf(whole)
                    .addPartOf(OTHER)
                    .addAmount(money("13 EUR"))
                    .build())),
        silent(
            rule,
            "reports on a part differ, and one fits",
            Packages.story(whole, part("part", whole, "9 EUR", "13 EUR"))),
        silent(
            rule,
            "the lower of two reports on a part is told last",
            Packages.story(whole, part("part", whole, "13 EUR", "9 EUR"))),
        silent(
            rule,
            "a part in another currency",
            Packages.story(whole, part("part", whole, "13 USD"))),
        broken(
            rule,
            "two funders pay more than there is",
            one(total("9.5 EUR"), pays(NORWAY, "5.8 EUR"), pays(EU, "4.8 EUR"))),
        broken(
            rule,
            "more than the largest report",
            one(total("50 EUR", "55 EUR"), pays(NORWAY, "65 EUR"))),
        broken(
            rule,
            "at least so much is already too much",
            one(total("9.5 EUR"), pays(NORWAY, "≥9.9 EUR"))),
        broken(rule, "more than up to so much", one(total("≤9.5 EUR"), pays(NORWAY, "9.9 EUR"))),
        broken(
            rule,
            "the lower of two reports is too much",
            one(
                total("9.5 EUR"),
                reported(NORWAY, "9.9 EUR", WIRE),
                reported(NORWAY, "12 EUR", LETTER))),
        broken(
            rule,
            "a tranche exceeds its package",
            Packages.story(whole, part("part", whole, "13 EUR"))),
        silent(
            rule,
            "a tranche as large as rounding allows",
            Packages.story(aid(total("100 EUR")), part("part", aid(), "200 EUR"))),
        broken(
            rule,
            "a tranche larger than rounding allows",
            Packages.story(aid(total("100 EUR")), part("part", aid(), "200.1 EUR"))),
        broken(
            rule,
            "a tranche exceeds it in each report",
            Packages.story(whole, part("part", whole, "12 EUR", "13 EUR"))),
        broken(
            rule,
            "a typing error: million and billion",
            one(total("0.5 EUR"), pays(NORWAY, "500 EUR"))));
  }

  static Stream<Constellation> missing() {
    var rule = PACKAGE_CONTRIBUTIONS_INCOMPLETE;
    Consumer<SecurityPackage.Builder> ten = total("10.5 EUR");
    return Stream.of(
        silent(
            rule,
            "shares and sums agree",
            one(ten, both(NORWAY, "60", "6.3 EUR"), both(EU, "40", "4.2 EUR"))),
        silent(
            rule,
            "printed sums are rounded",
            one(ten, both(NORWAY, "60", "6.2 EUR"), both(EU, "40", "4.2 EUR"))),
        silent(rule, "nobody says that these are all", one(ten, pays(NORWAY, "6 EUR"))),
        silent(rule, "the shares leave others", one(ten, both(NORWAY, "60", "6 EUR"))),
        silent(
            rule,
            "one pays in another currency",
            one(ten, both(NORWAY, "60", "6.3 EUR"), both(EU, "40", "4.6 USD"))),
        silent(
            rule,
            "one amount is about so much",
            one(ten, both(NORWAY, "60", "6.3 EUR"), both(EU, "40", "~3 EUR"))),
        silent(
            rule,
            "one amount is not told",
            one(ten, both(NORWAY, "60", "6.3 EUR"), share(EU, "40"))),
        silent(
            rule,
            "reported totals differ",
            one(total("10.5 EUR", "12.5 EUR"), both(NORWAY, "100", "10.5 EUR"))),
        silent(
            rule,
            "the total is up to so much",
            one(total("≤10.5 EUR"), both(NORWAY, "100", "6 EUR"))),
        silent(
            rule,
            "the total is so much a year",
            one(total("10.5 EUR/P1Y"), both(NORWAY, "100", "6 EUR"))),
        silent(rule, "paid so much a month", one(ten, both(NORWAY, "100", "1 EUR/P1M"))),
        broken(
            rule,
            "the total is told in another currency too",
            one(total("10.5 EUR", "11.4 USD"), both(NORWAY, "100", "6 EUR"))),
        broken(rule, "who pays all pays less than all", one(ten, both(NORWAY, "100", "6 EUR"))),
        broken(
            rule,
            "shares make the whole, sums do not",
            one(ten, both(NORWAY, "60", "6.3 EUR"), both(EU, "40", "2.2 EUR"))),
        broken(
            rule,
            "three in parts",
            one(
                ten,
                both(NORWAY, "50", "5 EUR"),
                both(EU, "25", "2.5 EUR"),
                both(UKRAINE, "25", "1 EUR"))),
        broken(
            rule,
            "a loan of the whole",
            one(
                ten,
                pays(
                    EU,
                    it ->
                        it.sharePercent(100)
                            .form(ContributionForm.LOAN)
                            .amount(money("1.5 EUR"))))),
        broken(rule, "a slip of the point", one(ten, both(NORWAY, "100", "1.05 EUR"))));
  }

  static Stream<Constellation> shares() {
    var rule = PACKAGE_SHARES_EXCEED_HUNDRED;
    Consumer<Contribution.Builder> half = it -> it.sharePercent(60);
    return Stream.of(
        silent(rule, "sixty and forty", one(share(NORWAY, "60"), share(EU, "40"))),
        silent(
            rule,
            "three thirds, each rounded up",
            one(share(NORWAY, "33.4"), share(EU, "33.4"), share(UKRAINE, "33.4"))),
        silent(
            rule,
            "matching funds: who gets it adds as much",
            one(share(NORWAY, "50"), share(UKRAINE, "50"))),
        silent(
            rule,
            "one pays all, another delivers all",
            one(
                share(NORWAY, "100"),
                gives(ContributionRole.SUPPLIER, EU, it -> it.sharePercent(100)))),
        silent(
            rule,
            "a member's share is within the union's",
            one(share(EU, "100"), share(GERMANY, "24"))),
        silent(
            rule,
            "two sources on one funder",
            one(share(NORWAY, "60"), share(NORWAY, "55"), share(EU, "40"))),
        silent(
            rule,
            "of the tanks, and of the ammunition",
            one(
                it -> it.addComponents(TANKS, ROUNDS),
                pays(NORWAY, half, it -> it.addComponent(TANKS)),
                pays(EU, half, it -> it.addComponent(ROUNDS)))),
        silent(
            rule,
            "half as a loan and half as a grant",
            one(
                pays(EU, it -> it.sharePercent(50).form(ContributionForm.LOAN)),
                pays(EU, it -> it.sharePercent(50).form(ContributionForm.GRANT)))),
        silent(
            rule,
            "so many that nobody can add them",
            one(share(NORWAY, "1E+5000"), share(EU, "1E+5000"))),
        broken(
            rule,
            "a share below zero of another thing",
            one(
                share(NORWAY, "60"),
                share(EU, "60"),
                gives(ContributionRole.SUPPLIER, EU, it -> it.sharePercent(-30)))),
        broken(rule, "sixty and fifty", one(share(NORWAY, "60"), share(EU, "50"))),
        broken(rule, "more than all", one(share(NORWAY, "110"))),
        broken(
            rule, "one too many", one(share(NORWAY, "40"), share(EU, "40"), share(UKRAINE, "30"))),
        broken(
            rule,
            "the lower of two reports is too much",
            one(share(NORWAY, "70"), share(NORWAY, "65"), share(EU, "40"))),
        broken(
            rule,
            "of the same tanks",
            one(
                it -> it.addComponent(TANKS),
                pays(NORWAY, half, it -> it.addComponent(TANKS)),
                pays(EU, half, it -> it.addComponent(TANKS)))),
        broken(
            rule,
            "of two forms of one funder",
            one(
                pays(EU, it -> it.sharePercent(80).form(ContributionForm.LOAN)),
                pays(EU, it -> it.sharePercent(50).form(ContributionForm.GRANT)))),
        broken(
            rule,
            "suppliers",
            one(
                share(NORWAY, "100"),
                gives(ContributionRole.SUPPLIER, EU, half),
                gives(ContributionRole.SUPPLIER, NORWAY, half))),
        broken(rule, "a slip of the point", one(share(NORWAY, "505"), share(EU, "49.5"))));
  }

  @ParameterizedTest
  @MethodSource({"totals", "missing", "shares"})
  void theRuleSpeaksOfWhatIsWrongAlone(Constellation constellation) {
    constellation.check();
  }
}
