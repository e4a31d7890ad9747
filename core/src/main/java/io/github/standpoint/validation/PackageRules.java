package io.github.standpoint.validation;

import static io.github.standpoint.report.StandardRule.PACKAGE_CONTRIBUTIONS_EXCEED_TOTAL;
import static io.github.standpoint.report.StandardRule.PACKAGE_CONTRIBUTIONS_INCOMPLETE;
import static io.github.standpoint.report.StandardRule.PACKAGE_SHARES_EXCEED_HUNDRED;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.assistance.Contribution;
import io.github.standpoint.assistance.ContributionForm;
import io.github.standpoint.assistance.ContributionRole;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.element.Id;
import io.github.standpoint.value.Amount;
import io.github.standpoint.value.Term;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Contributions and parts add up to no more than their package. */
final class PackageRules {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** These stand behind money that another contribution is: to add them would count it twice. */
  private static final Set<ContributionForm> BEHIND_OTHERS =
      Set.of(ContributionForm.LOAN_GUARANTEE, ContributionForm.ASSET_INCOME);

  private PackageRules() {}

  static void check(IndexedStory story, Findings findings) {
    Relations relations = Relations.of(story);
    for (Located<SecurityPackage> located : story.all(SecurityPackage.class)) {
      if (addsUp(located.value())) {
        total(located, relations, findings);
      }
      if (perhapsAboveHundred(located.value().getContributions())) {
        shares(located, relations, findings);
      }
      if (!located.value().getPartOf().isEmpty()) {
        wholes(located, story, findings);
      }
    }
  }

  /** Whether there are sums, and something that they can be compared with. */
  private static boolean addsUp(SecurityPackage whole) {
    return !whole.getAmounts().isEmpty()
        && whole.getContributions().stream().anyMatch(it -> it.getAmount().isPresent());
  }

  /** Whether all shares together, whatever they are shares of, are above a hundred. */
  private static boolean perhapsAboveHundred(List<Contribution> contributions) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Contribution contribution : contributions) {
      BigDecimal share = contribution.getSharePercent().orElse(BigDecimal.ZERO);
      if (share.signum() < 0) {
        return true;
      }
      if (share.signum() > 0 && !FigureForm.tooLong(contribution.getSharePercent())) {
        sum = sum.add(share);
      }
    }
    return sum.compareTo(HUNDRED) > 0;
  }

  /** Of a body and its members, what the members pay may be out of what the body does. */
  private static List<Contribution> apart(
      SecurityPackage whole, Predicate<Contribution> which, Relations relations) {
    List<Contribution> all = whole.getContributions().stream().filter(which).toList();
    Set<String> payers =
        all.stream().map(it -> it.getContributor().toString()).collect(Collectors.toSet());
    return payers.size() < 2
        ? all
        : all.stream().filter(it -> !within(it.getContributor(), payers, relations)).toList();
  }

  private static boolean within(Id<Actor> payer, Set<String> payers, Relations relations) {
    return relations.circle(List.of(payer)).stream()
        .anyMatch(it -> !it.equals(payer.toString()) && payers.contains(it));
  }

  private static List<Contribution> funding(SecurityPackage whole, Relations relations) {
    return apart(
        whole,
        it ->
            it.getRole().equals(ContributionRole.FUNDER)
                && it.getForm().filter(BEHIND_OTHERS::contains).isEmpty(),
        relations);
  }

  /** Of reports that differ on one contributor the lowest counts. */
  private static void total(
      Located<SecurityPackage> located, Relations relations, Findings findings) {
    SecurityPackage whole = located.value();
    List<Contribution> funding = funding(whole, relations);
    Map<String, Map<String, BigDecimal>> byCurrency = new HashMap<>();
    for (Contribution contribution : funding) {
      Optional<Amount> amount = contribution.getAmount().filter(PackageRules::plain);
      amount
          .flatMap(Sums::lower)
          .ifPresent(
              least ->
                  byCurrency
                      .computeIfAbsent(amount.get().getCurrency(), it -> new HashMap<>())
                      .merge(contributor(contribution), least, BigDecimal::min));
    }
    byCurrency.forEach(
        (currency, parts) -> {
          BigDecimal sum = parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
          Optional<BigDecimal> most = Sums.upper(whole.getAmounts(), currency);
          if (most.isPresent() && sum.compareTo(most.get()) > 0) {
            findings.report(
                PACKAGE_CONTRIBUTIONS_EXCEED_TOTAL,
                located.at("contributions"),
                facts -> facts.shortened(Sums.text(sum, currency)));
          }
          incomplete(located, funding, currency, sum, findings);
        });
  }

  private static boolean plain(Amount amount) {
    return amount.getPer().isEmpty() && !FigureForm.tooLong(amount);
  }

  private static String contributor(Contribution contribution) {
    return Key.of(
        contribution.getContributor(),
        contribution.getForm().map(Term::text).orElse(""),
        Key.of(contribution.getComponents()));
  }

  /** Only shares that make up the whole say that nobody else pays. */
  private static void incomplete(
      Located<SecurityPackage> located,
      List<Contribution> funding,
      String currency,
      BigDecimal sum,
      Findings findings) {
    BigDecimal shares =
        funding.stream()
            .flatMap(it -> it.getSharePercent().stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean exact =
        funding.stream()
            .allMatch(
                it ->
                    it.getAmount()
                        .filter(PackageRules::plain)
                        .filter(Sums::exact)
                        .filter(amount -> amount.getCurrency().equals(currency))
                        .isPresent());
    Optional<BigDecimal> least = Sums.leastTotal(located.value().getAmounts(), currency);
    if (shares.compareTo(HUNDRED) == 0
        && exact
        && least.isPresent()
        && sum.compareTo(least.get()) < 0) {
      findings.report(
          PACKAGE_CONTRIBUTIONS_INCOMPLETE,
          located.at("contributions"),
          facts -> facts.shortened(Sums.text(sum, currency)));
    }
  }

  /** What is a part of several packages may be paid out of each of them. */
  private static void wholes(
      Located<SecurityPackage> located, IndexedStory story, Findings findings) {
    List<SecurityPackage> wholes =
        located.value().getPartOf().stream()
            .flatMap(it -> story.find(it, SecurityPackage.class).stream())
            .toList();
    if (wholes.size() != 1) {
      return;
    }
    List<Amount> amounts = located.value().getAmounts();
    for (String currency : amounts.stream().map(Amount::getCurrency).distinct().toList()) {
      Optional<BigDecimal> part = Sums.lower(amounts, currency);
      Optional<BigDecimal> most = Sums.upper(wholes.get(0).getAmounts(), currency);
      if (part.isPresent() && most.isPresent() && part.get().compareTo(most.get()) > 0) {
        findings.report(
            PACKAGE_CONTRIBUTIONS_EXCEED_TOTAL,
            located.at("amounts"),
            facts ->
                facts
                    .shortened(Sums.text(part.get(), currency))
                    .addRelated(story.find(wholes.get(0).getId()).orElseThrow().at().toString()));
        return;
      }
    }
  }

  /**
   * Shares are added where they are of the same thing in the same role; of reports that differ on
   * one contributor the lowest counts.
   */
  private static void shares(
      Located<SecurityPackage> located, Relations relations, Findings findings) {
    Map<String, Map<String, BigDecimal>> byThing = new LinkedHashMap<>();
    List<Contribution> sharing =
        apart(
            located.value(),
            it ->
                it.getSharePercent()
                    .filter(share -> !FigureForm.tooLong(Optional.of(share)))
                    .isPresent(),
            relations);
    for (Contribution contribution : sharing) {
      byThing
          .computeIfAbsent(
              Key.of(contribution.getRole().text(), Key.of(contribution.getComponents())),
              it -> new HashMap<>())
          .merge(
              contributor(contribution),
              contribution.getSharePercent().orElseThrow(),
              BigDecimal::min);
    }
    byThing
        .values()
        .forEach(
            shares -> {
              BigDecimal sum = shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
              BigDecimal rounding = HALF.multiply(BigDecimal.valueOf(shares.size()));
              if (sum.compareTo(HUNDRED.add(rounding)) > 0) {
                findings.report(
                    PACKAGE_SHARES_EXCEED_HUNDRED,
                    located.at("contributions"),
                    sum.toPlainString());
              }
            });
  }
}
