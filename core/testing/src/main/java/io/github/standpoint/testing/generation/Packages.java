package io.github.standpoint.testing.generation;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.assistance.Component;
import io.github.standpoint.assistance.Contribution;
import io.github.standpoint.assistance.ContributionRole;
import io.github.standpoint.assistance.PackageMilestone;
import io.github.standpoint.assistance.PackageStatus;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.event.Event;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.OpenWord;
import io.github.standpoint.proposal.Proposal;
import io.github.standpoint.value.Amount;
import io.github.standpoint.value.DateStatus;
import io.github.standpoint.value.Quantity;
import io.github.standpoint.value.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Packages that add up: the shares of the funders are twentieths of the total, a part is no more
 * than its whole, and no more is delivered than was committed.
 */
final class Packages {
  private static final int TWENTIETHS = 20;
  private static final int PERCENT_EACH = 5;

  private record Total(String currency, BigDecimal sum, boolean part) {

    Amount twentieths(int number) {
      return Figures.exactly(
          sum.multiply(BigDecimal.valueOf(number)).divide(BigDecimal.valueOf(TWENTIETHS)),
          currency);
    }
  }

  private final Draft draft;
  private final Choices choices;
  private final Map<SecurityPackage, Total> totals = new HashMap<>();

  Packages(Draft draft) {
    this.draft = draft;
    this.choices = draft.choices;
  }

  void securityPackage(int components) {
    SecurityPackage.Builder whole =
        SecurityPackage.builder().id(draft.<SecurityPackage>id("package")).title(draft.phrase());
    Total total = total(whole);
    amounts(whole, total);
    List<Actor> recipients = draft.pool.several(Actor.class, 2);
    recipients.forEach(whole::addRecipient);
    List<Component> parts = new ArrayList<>();
    for (int i = 0; i < components; i++) {
      parts.add(component());
    }
    parts.forEach(whole::addComponent);
    boolean funded = contributions(whole, total, recipients, parts);
    milestones(whole, total, funded, parts);
    draft.evidence(SecurityPackage.class, whole);
    SecurityPackage made =
        draft.finish(
            SecurityPackage.class,
            whole,
            "title",
            "recipients",
            "amounts",
            "contributions",
            "components",
            "partOf",
            "milestones");
    totals.put(made, total);
  }

  /** The total, which of a part is a part of that of its whole. */
  private Total total(SecurityPackage.Builder part) {
    Optional<SecurityPackage> whole =
        choices.oneIn(3) ? draft.pool.pick(SecurityPackage.class) : Optional.empty();
    whole.ifPresent(part::addPartOf);
    if (choices.oneIn(4)) {
      draft.pool.pick(Proposal.class).ifPresent(part::addPartOf);
    }
    if (whole.isPresent()) {
      Total of = totals.get(whole.get());
      BigDecimal half = of.sum().divide(BigDecimal.valueOf(2));
      return new Total(of.currency(), half.scale() > 9 ? BigDecimal.ZERO : half, true);
    }
    BigDecimal sum = BigDecimal.valueOf(TWENTIETHS * (1L + choices.below(5_000)));
    boolean millions = choices.oneIn(2);
    return new Total(
        draft.figures.currency(),
        millions ? sum.multiply(BigDecimal.valueOf(1_000_000)) : sum,
        false);
  }

  /** One report of the total, or several of which all but one say by whom. */
  private void amounts(SecurityPackage.Builder whole, Total total) {
    if (choices.oneIn(4)) {
      return;
    }
    whole.addAmount(total.twentieths(TWENTIETHS));
    Optional<Provenance> reporter = draft.pool.pick(Provenance.class);
    if (reporter.isPresent() && choices.oneIn(3)) {
      BigDecimal more =
          total.sum().add(BigDecimal.valueOf(total.part() ? 0 : choices.below(1_000)));
      Amount.Builder other = Figures.written(total.currency()).addAccordingTo(reporter.get());
      switch (choices.below(4)) {
        case 0 -> other.value(more);
        case 1 -> other.atLeast(total.sum());
        case 2 -> other.atLeast(total.sum()).atMost(more);
        default -> other.value(more).approximate(true);
      }
      whole.addAmount(other.build());
    }
  }

  private Component component() {
    Component.Builder component = Component.builder().id(draft.<Component>id("component"));
    draft.evidence(Component.class, component);
    return draft.finish(Component.class, component);
  }

  /** Returns whether anybody pays. */
  private boolean contributions(
      SecurityPackage.Builder whole, Total total, List<Actor> recipients, List<Component> parts) {
    int left = TWENTIETHS;
    boolean funded = false;
    for (Actor contributor : draft.pool.several(Actor.class, 3)) {
      boolean funds = !recipients.contains(contributor) && !choices.oneIn(4);
      Contribution.Builder contribution = Contribution.builder().contributor(contributor);
      ContributionRole role = draft.filler.word(new OpenWord<>(ContributionRole.VOCABULARY));
      if (funds) {
        role = ContributionRole.FUNDER;
        int share = Math.min(left, choices.between(1, TWENTIETHS));
        left -= share;
        amount(contribution, total, share);
      } else if (role.equals(ContributionRole.FUNDER)) {
        role = ContributionRole.SUPPLIER;
      }
      contribution.role(role);
      funded |= funds;
      if (!parts.isEmpty() && choices.oneIn(3)) {
        contribution.addComponent(choices.pick(parts));
      }
      draft.filler.fill(
          Model.of(Contribution.class),
          contribution,
          Set.of("contributor", "role", "amount", "sharePercent", "components"));
      whole.addContribution(contribution.build());
    }
    return funded;
  }

  private void amount(Contribution.Builder contribution, Total total, int share) {
    if (share == 0) {
      return;
    }
    if (choices.oneIn(2)) {
      contribution.amount(total.twentieths(share));
    }
    if (choices.oneIn(2)) {
      contribution.sharePercent(BigDecimal.valueOf((long) share * PERCENT_EACH));
    }
  }

  private void milestones(
      SecurityPackage.Builder whole, Total total, boolean funded, List<Component> parts) {
    long day = draft.days.earliest();
    int left = TWENTIETHS;
    for (PackageStatus status : statuses(funded)) {
      PackageMilestone.Builder milestone = PackageMilestone.builder().status(status);
      day = draft.days.from(day);
      Optional<Event> event = choices.oneIn(4) ? draft.pool.pick(Event.class) : Optional.empty();
      long least = day;
      Optional<Long> ofEvent = event.flatMap(it -> draft.day(it.getId())).filter(it -> it >= least);
      if (ofEvent.isPresent()) {
        milestone.event(event.get());
        day = ofEvent.get();
      } else {
        date(milestone, day);
      }
      if (choices.oneIn(3)) {
        left = choices.between(1, left);
        milestone.amount(total.twentieths(left));
        if (choices.oneIn(2)) {
          milestone.quantity(Quantity.of(left, Unit.ITEMS));
        }
      }
      if (!parts.isEmpty() && choices.oneIn(3)) {
        milestone.addComponent(choices.pick(parts));
      }
      if (choices.oneIn(5)) {
        draft.pool.pick(Actor.class).ifPresent(milestone::contributor);
      }
      draft.filler.fill(
          Model.of(PackageMilestone.class),
          milestone,
          Set.of(
              "status",
              "date",
              "expected",
              "dateStatus",
              "event",
              "components",
              "contributor",
              "amount",
              "quantity"));
      whole.addMilestone(milestone.build());
    }
  }

  private void date(PackageMilestone.Builder milestone, long day) {
    switch (choices.below(4)) {
      case 0 -> {}
      case 1 -> milestone.date(draft.days.around(day));
      case 2 -> milestone.expected(draft.days.around(draft.days.future()));
      default -> milestone.dateStatus(choices.pick(List.of(DateStatus.values())));
    }
  }

  /** Returns some in order; nothing is committed that nobody pays for. */
  private List<PackageStatus> statuses(boolean funded) {
    int most = PackageStatus.COMMITTED.rank().orElseThrow();
    List<PackageStatus> some = new ArrayList<>();
    for (int i = choices.below(4); i > 0; i--) {
      some.add(draft.filler.word(new OpenWord<>(PackageStatus.VOCABULARY)));
    }
    some.removeIf(it -> !funded && it.rank().orElse(0) >= most);
    some.sort(Comparator.comparing((PackageStatus it) -> it.rank().orElse(9)));
    return some;
  }
}
