package io.github.standpoint.validation;

import static io.github.standpoint.report.StandardRule.PACKAGE_CONTRIBUTIONS_EXCEED_TOTAL;
import static io.github.standpoint.report.StandardRule.PACKAGE_CONTRIBUTIONS_INCOMPLETE;
import static io.github.standpoint.report.StandardRule.PACKAGE_FUNDER_IS_RECIPIENT;
import static io.github.standpoint.report.StandardRule.PACKAGE_NO_FUNDER;
import static io.github.standpoint.report.StandardRule.PACKAGE_SHARES_EXCEED_HUNDRED;

import io.github.standpoint.assistance.Contribution;
import io.github.standpoint.assistance.ContributionForm;
import io.github.standpoint.assistance.ContributionRole;
import io.github.standpoint.assistance.PackageKind;
import io.github.standpoint.assistance.PackageStatus;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.element.Id;
import io.github.standpoint.value.Amount;
import io.github.standpoint.value.Term;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Contributions add up to no more than their package, and somebody pays. */
final class PackageRules {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Nothing is a part of more than this; a longer chain is made to slow a program down. */
  private static final int MAX_WHOLES = 200;

  private static final Set<ContributionForm> BY_RECIPIENT =
      Set.of(ContributionForm.PURCHASE, ContributionForm.LOAN);
  private static final Set<PackageKind> PAID_BY_RECIPIENT =
      Set.of(PackageKind.ARMS_SALE, PackageKind.LOAN);

  private PackageRules() {}

  static void check(IndexedStory story, Findings findings) {
    for (Located<SecurityPackage> located : story.all(SecurityPackage.class)) {
      total(located, findings);
      wholes(located, story, findings);
      shares(located, findings);
      funders(located, story, findings);
    }
  }

  private static List<Contribution> funding(SecurityPackage whole) {
    return whole.getContributions().stream()
        .filter(it -> it.getRole().equals(ContributionRole.FUNDER))
        .toList();
  }

  /** Of reports that differ on one contributor the lowest counts. */
  private static void total(Located<SecurityPackage> located, Findings findings) {
    SecurityPackage whole = located.value();
    Map<String, Map<String, BigDecimal>> byCurrency = new HashMap<>();
    for (Contribution contribution : funding(whole)) {
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
          incomplete(located, currency, sum, findings);
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
      Located<SecurityPackage> located, String currency, BigDecimal sum, Findings findings) {
    List<Contribution> funding = funding(located.value());
    BigDecimal shares =
        funding.stream()
            .flatMap(it -> it.getSharePercent().stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean exact = funding.stream().allMatch(it -> it.getAmount().filter(Sums::exact).isPresent());
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

  private static void wholes(
      Located<SecurityPackage> located, IndexedStory story, Findings findings) {
    for (Id<?> id : located.value().getPartOf()) {
      Optional<SecurityPackage> whole = story.find(id, SecurityPackage.class);
      for (Amount amount : located.value().getAmounts()) {
        Optional<BigDecimal> part = plain(amount) ? Sums.lower(amount) : Optional.empty();
        Optional<BigDecimal> most =
            whole.flatMap(it -> Sums.upper(it.getAmounts(), amount.getCurrency()));
        if (part.isPresent() && most.isPresent() && part.get().compareTo(most.get()) > 0) {
          findings.report(
              PACKAGE_CONTRIBUTIONS_EXCEED_TOTAL,
              located.at("amounts"),
              facts ->
                  facts
                      .shortened(Sums.text(part.get(), amount.getCurrency()))
                      .addRelated(story.find(id).orElseThrow().at().toString()));
          return;
        }
      }
    }
  }

  private static void shares(Located<SecurityPackage> located, Findings findings) {
    Map<String, BigDecimal> sums = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Contribution contribution : located.value().getContributions()) {
      contribution
          .getSharePercent()
          .filter(it -> !FigureForm.tooLong(Optional.of(it)))
          .ifPresent(
              share -> {
                sums.merge(contribution.getRole().text(), share, BigDecimal::add);
                counts.merge(contribution.getRole().text(), 1, Integer::sum);
              });
    }
    sums.forEach(
        (role, sum) -> {
          BigDecimal rounding = HALF.multiply(BigDecimal.valueOf(counts.get(role)));
          if (sum.compareTo(HUNDRED.add(rounding)) > 0) {
            findings.report(
                PACKAGE_SHARES_EXCEED_HUNDRED, located.at("contributions"), sum.toPlainString());
          }
        });
  }

  private static void funders(
      Located<SecurityPackage> located, IndexedStory story, Findings findings) {
    SecurityPackage whole = located.value();
    List<Contribution> funding = funding(whole);
    Set<String> recipients =
        whole.getRecipients().stream().map(Id::toString).collect(Collectors.toSet());
    boolean others =
        funding.stream().anyMatch(it -> !recipients.contains(it.getContributor().toString()));
    for (int i = 0; i < whole.getContributions().size(); i++) {
      Contribution contribution = whole.getContributions().get(i);
      if (contribution.getRole().equals(ContributionRole.FUNDER)
          && !others
          && recipients.contains(contribution.getContributor().toString())
          && contribution.getForm().filter(BY_RECIPIENT::contains).isEmpty()
          && whole.getKind().filter(PAID_BY_RECIPIENT::contains).isEmpty()) {
        findings.report(
            PACKAGE_FUNDER_IS_RECIPIENT,
            located.at("contributions").child(i),
            contribution.getContributor());
      }
    }
    if (committed(whole) && !funded(whole, story)) {
      findings.report(PACKAGE_NO_FUNDER, located.at(), whole.getTitle());
    }
  }

  private static boolean committed(SecurityPackage whole) {
    int rank = PackageStatus.COMMITTED.rank().orElseThrow();
    boolean committed =
        whole.getMilestones().stream()
            .anyMatch(it -> it.getExpected().isEmpty() && it.getStatus().rank().orElse(0) >= rank);
    return committed && whole.getKind().filter(PAID_BY_RECIPIENT::contains).isEmpty();
  }

  /** Whether anybody pays for it, for what it is a part of, or for a part of it. */
  private static boolean funded(SecurityPackage start, IndexedStory story) {
    Set<String> seen = new HashSet<>();
    Deque<SecurityPackage> next = new ArrayDeque<>(List.of(start));
    while (!next.isEmpty() && seen.size() < MAX_WHOLES) {
      SecurityPackage each = next.remove();
      if (!funding(each).isEmpty()
          || each.getMilestones().stream().anyMatch(it -> it.getContributor().isPresent())) {
        return true;
      }
      for (Id<?> whole : each.getPartOf()) {
        if (seen.add(whole.toString())) {
          story.find(whole, SecurityPackage.class).ifPresent(next::add);
        }
      }
    }
    return seen.size() >= MAX_WHOLES;
  }
}
