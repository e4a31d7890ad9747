package io.github.standpoint.validation;

import static io.github.standpoint.report.StandardRule.PACKAGE_MORE_DELIVERED_THAN_COMMITTED;
import static io.github.standpoint.report.StandardRule.PACKAGE_STATUS_ORDER;

import io.github.standpoint.assistance.PackageKind;
import io.github.standpoint.assistance.PackageMilestone;
import io.github.standpoint.assistance.PackageStatus;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.constraint.Figure;
import io.github.standpoint.element.Id;
import io.github.standpoint.value.Amount;
import io.github.standpoint.value.FuzzyDate;
import io.github.standpoint.value.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is delivered was committed before, and not less of it. */
final class DeliveryRules {
  private static final Set<PackageStatus> DELIVERED =
      Set.of(PackageStatus.DELIVERED, PackageStatus.DISBURSED);
  private static final Set<PackageStatus> COMMITTED =
      Set.of(PackageStatus.COMMITTED, PackageStatus.CONTRACTED);

  private DeliveryRules() {}

  static void check(IndexedStory story, Findings findings) {
    for (Located<SecurityPackage> located : story.all(SecurityPackage.class)) {
      if (located.value().getMilestones().size() < 2) {
        continue;
      }
      // Milestones are compared where they speak of the same things of the same contributor.
      Map<String, List<Integer>> alike = new LinkedHashMap<>();
      List<PackageMilestone> steps = located.value().getMilestones();
      for (int i = 0; i < steps.size(); i++) {
        if (Milestones.reached(steps.get(i), story)) {
          PackageMilestone step = steps.get(i);
          alike
              .computeIfAbsent(
                  Key.of(
                      step.getContributor().map(Id::toString).orElse(""),
                      Key.of(step.getComponents())),
                  it -> new ArrayList<>())
              .add(i);
        }
      }
      // In a sale, bodies that do not wait for each other give their consent in any order.
      if (located.value().getKind().filter(PackageKind.ARMS_SALE::equals).isEmpty()) {
        alike.values().forEach(it -> order(located, it, story, findings));
      }
      alike.values().forEach(it -> amounts(located, it, findings));
    }
  }

  /** A step with a figure of its own may be one of several; only those without are compared. */
  private static void order(
      Located<SecurityPackage> located,
      List<Integer> alike,
      IndexedStory story,
      Findings findings) {
    List<PackageMilestone> steps = located.value().getMilestones();
    if (alike.size() < 2) {
      return;
    }
    List<Integer> ranked =
        alike.stream()
            .filter(it -> steps.get(it).getStatus().rank().isPresent())
            .filter(
                it -> steps.get(it).getAmount().isEmpty() && steps.get(it).getQuantity().isEmpty())
            .sorted(Comparator.comparing(it -> steps.get(it).getStatus().rank().getAsInt()))
            .toList();
    Optional<FuzzyDate> latest = Optional.empty();
    int rank = -1;
    Optional<FuzzyDate> ofRank = Optional.empty();
    for (int i : ranked) {
      Optional<FuzzyDate> date = Dates.of(steps.get(i).getDate(), steps.get(i).getEvent(), story);
      int own = steps.get(i).getStatus().rank().getAsInt();
      if (own > rank) {
        latest = later(latest, ofRank);
        ofRank = firstOf(own, ranked, steps, story);
        rank = own;
      }
      if (Dates.certainlyBefore(date, latest)) {
        Optional<FuzzyDate> before = latest;
        findings.report(
            PACKAGE_STATUS_ORDER,
            located.at("milestones").child(i),
            facts ->
                facts
                    .shortened(steps.get(i).getStatus().text())
                    .putFact("date", date.get().toString())
                    .putFact("before", before.get().toString()));
      }
    }
  }

  /**
   * The first time that a status was reached counts: later ones may be of a later part. It is not
   * known if one of them has no date.
   */
  private static Optional<FuzzyDate> firstOf(
      int rank, List<Integer> ranked, List<PackageMilestone> steps, IndexedStory story) {
    Optional<FuzzyDate> first = Optional.empty();
    for (int i : ranked) {
      PackageMilestone step = steps.get(i);
      if (step.getStatus().rank().getAsInt() == rank) {
        Optional<FuzzyDate> date = Dates.of(step.getDate(), step.getEvent(), story);
        if (date.isEmpty()) {
          return Optional.empty();
        }
        first = Dates.earlier(first, date);
      }
    }
    return first;
  }

  private static Optional<FuzzyDate> later(Optional<FuzzyDate> one, Optional<FuzzyDate> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    return one.get().earliest().isAfter(other.get().earliest()) ? one : other;
  }

  private static void amounts(
      Located<SecurityPackage> located, List<Integer> alike, Findings findings) {
    if (alike.size() < 2) {
      return;
    }
    List<PackageMilestone> steps = located.value().getMilestones();
    Map<String, BigDecimal> committed = new LinkedHashMap<>();
    Set<String> open = new HashSet<>();
    for (int i : alike) {
      if (COMMITTED.contains(steps.get(i).getStatus())) {
        figures(steps.get(i))
            .forEach(
                (unit, it) ->
                    most(it)
                        .ifPresentOrElse(
                            most -> committed.merge(unit, most, BigDecimal::max),
                            () -> open.add(unit)));
      }
    }
    if (committed.isEmpty()) {
      return;
    }
    // Whoever commits at least so much, or about so much, may deliver more.
    committed.keySet().removeAll(open);
    for (int i : alike) {
      if (DELIVERED.contains(steps.get(i).getStatus())) {
        figures(steps.get(i))
            .forEach(
                (unit, it) -> {
                  Optional<BigDecimal> least = Sums.lower(it);
                  BigDecimal limit = committed.get(unit);
                  if (limit != null && least.filter(l -> l.compareTo(limit) > 0).isPresent()) {
                    findings.report(
                        PACKAGE_MORE_DELIVERED_THAN_COMMITTED,
                        located.at("milestones").child(i),
                        facts ->
                            facts
                                .shortened(least.get().toPlainString())
                                .putFact("committed", limit.toPlainString()));
                  }
                });
      }
    }
  }

  /** Sums of money are rounded for print; pieces are counted. */
  private static Optional<BigDecimal> most(Figure figure) {
    return Sums.upper(figure).map(it -> figure instanceof Amount ? it.add(Sums.lastDigit(it)) : it);
  }

  /** The figures of a step by their currency or unit, and the period that they are for. */
  private static Map<String, Figure> figures(PackageMilestone step) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    Optional<Amount> amount = step.getAmount();
    Optional<Quantity> quantity = step.getQuantity();
    amount.ifPresent(
        it -> figures.put(Key.of("currency", it.getCurrency(), it.getPer().orElse("")), it));
    quantity.ifPresent(
        it -> figures.put(Key.of("unit", it.getUnit().text(), it.getPer().orElse("")), it));
    figures.values().removeIf(FigureForm::tooLong);
    return figures;
  }
}
