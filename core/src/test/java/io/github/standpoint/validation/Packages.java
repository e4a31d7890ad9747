package io.github.standpoint.validation;

import io.github.standpoint.Story;
import io.github.standpoint.actor.Actor;
import io.github.standpoint.actor.Affiliation;
import io.github.standpoint.actor.Organization;
import io.github.standpoint.actor.OrganizationKind;
import io.github.standpoint.actor.Role;
import io.github.standpoint.actor.State;
import io.github.standpoint.assistance.Component;
import io.github.standpoint.assistance.ComponentKind;
import io.github.standpoint.assistance.Contribution;
import io.github.standpoint.assistance.ContributionForm;
import io.github.standpoint.assistance.ContributionRole;
import io.github.standpoint.assistance.PackageMilestone;
import io.github.standpoint.assistance.PackageStatus;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.proposal.Proposal;
import io.github.standpoint.proposal.ProposalKind;
import io.github.standpoint.statement.Source;
import io.github.standpoint.statement.SourceKind;
import io.github.standpoint.value.Amount;
import io.github.standpoint.value.CurrencyBasis;
import io.github.standpoint.value.Quantity;
import io.github.standpoint.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Packages in a line each, for tables: who pays, what was reached when, of how much. */
final class Packages {
  static final State UKRAINE = BaseStory.UKRAINE;
  static final State NORWAY = BaseStory.NORWAY;
  static final State GERMANY = State.of("germany", "Germany");
  static final Organization EU =
      Organization.builder().id("eu").name("EU").kind(OrganizationKind.INTERGOVERNMENTAL).build();
  static final Source WIRE = Source.of("wire", SourceKind.WIRE);
  static final Source LETTER = Source.of("letter", SourceKind.LETTER);
  static final Proposal BUDGET =
      Proposal.builder().id("budget").title("budget for 2024").kind(ProposalKind.BUDGET).build();
  static final Proposal PLAN =
      Proposal.builder().id("plan").title("plan for 2024").kind(ProposalKind.PEACE_PLAN).build();
  static final Component TANKS =
      Component.builder().id("tanks").kind(ComponentKind.EQUIPMENT).build();
  static final Component ROUNDS =
      Component.builder().id("rounds").kind(ComponentKind.AMMUNITION).build();

  /** Germany is a member of the EU. */
  private static final Affiliation MEMBERSHIP =
      Affiliation.builder()
          .id("membership")
          .addMember(GERMANY)
          .organization(EU)
          .role(Role.MEMBER)
          .build();

  private static final Pattern FIGURE =
      Pattern.compile("([≥≤~]?)([0-9.]+) ([A-Za-z-]+)(?:/(\\w+))?");

  private Packages() {}

  /** Returns a story with these packages, in which nothing else is warned of that is of them. */
  static Story story(SecurityPackage... packages) {
    return BaseStory.with(
        it ->
            it.addActors(GERMANY, EU)
                .addAffiliation(MEMBERSHIP)
                .addSources(WIRE, LETTER)
                .addProposals(BUDGET, PLAN)
                .packages(List.of(packages)));
  }

  /** Returns a story with one package for Ukraine, of which these changes give the parts. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  static Story one(Consumer<SecurityPackage.Builder>... changes) {
    return story(aid(changes));
  }

  /** Returns a package for Ukraine of which nothing is given but what the changes give. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  static SecurityPackage aid(Consumer<SecurityPackage.Builder>... changes) {
    SecurityPackage.Builder aid =
        SecurityPackage.builder().id("aid").title("aid").addRecipient(UKRAINE);
    Stream.of(changes).forEach(it -> it.accept(aid));
    return aid.build();
  }

  /** Returns a part of the package {@code aid}, or of others. */
  static SecurityPackage part(String id, SecurityPackage whole, String... amounts) {
    SecurityPackage.Builder part = SecurityPackage.builder().id(id).title(id).addPartOf(whole);
    Stream.of(amounts).forEach(it -> part.addAmount(money(it)));
    return part.build();
  }

  static Consumer<SecurityPackage.Builder> total(String... amounts) {
    return it -> Stream.of(amounts).forEach(amount -> it.addAmount(money(amount)));
  }

  static Consumer<SecurityPackage.Builder> pays(Actor who, String amount) {
    return pays(who, it -> it.amount(money(amount)));
  }

  static Consumer<SecurityPackage.Builder> pays(Actor who, String amount, ContributionForm form) {
    return pays(who, it -> it.amount(money(amount)).form(form));
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  static Consumer<SecurityPackage.Builder> pays(
      Actor who, Consumer<Contribution.Builder>... parts) {
    return gives(ContributionRole.FUNDER, who, parts);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  static Consumer<SecurityPackage.Builder> gives(
      ContributionRole role, Actor who, Consumer<Contribution.Builder>... parts) {
    Contribution.Builder contribution = Contribution.builder().contributor(who).role(role);
    Stream.of(parts).forEach(it -> it.accept(contribution));
    return it -> it.addContribution(contribution.build());
  }

  static Consumer<SecurityPackage.Builder> share(Actor who, String percent) {
    return pays(who, it -> it.sharePercent(new BigDecimal(percent)));
  }

  /** A step of the whole package, with its date; none if it is empty. */
  static Consumer<SecurityPackage.Builder> step(String status, String date) {
    return step(status, date, it -> {});
  }

  static Consumer<SecurityPackage.Builder> step(
      String status, String date, Consumer<PackageMilestone.Builder> more) {
    PackageMilestone.Builder step = PackageMilestone.builder().status(PackageStatus.of(status));
    if (!date.isEmpty()) {
      step.date(date);
    }
    more.accept(step);
    return it -> it.addMilestone(step.build());
  }

  /** A step without a date that is about so much money, in billions, or so many pieces. */
  static Consumer<SecurityPackage.Builder> reached(String status, String figure) {
    return step(
        status,
        "",
        it -> {
          if (figure.matches(".* [A-Z]{3}.*")) {
            it.amount(money(figure));
          } else {
            it.quantity(pieces(figure));
          }
        });
  }

  /** Returns an amount in billions: {@code 50 EUR}, {@code ≤33 EUR}, {@code ~1 EUR/P1M}. */
  static Amount money(String text) {
    Matcher figure = figure(text);
    BigDecimal number = new BigDecimal(figure.group(2)).movePointRight(9);
    Amount.Builder amount =
        Amount.builder().currency(figure.group(3)).currencyBasis(CurrencyBasis.WRITTEN);
    switch (figure.group(1)) {
      case "≥" -> amount.atLeast(number);
      case "≤" -> amount.atMost(number);
      case "~" -> amount.value(number).approximate(true);
      default -> amount.value(number);
    }
    if (figure.group(4) != null) {
      amount.per(figure.group(4));
    }
    return amount.build();
  }

  private static Quantity pieces(String text) {
    Matcher figure = figure(text);
    BigDecimal number = new BigDecimal(figure.group(2));
    Quantity.Builder quantity = Quantity.builder().unit(Unit.of(figure.group(3)));
    switch (figure.group(1)) {
      case "≥" -> quantity.atLeast(number);
      case "≤" -> quantity.atMost(number);
      case "~" -> quantity.value(number).approximate(true);
      default -> quantity.value(number);
    }
    return quantity.build();
  }

  private static Matcher figure(String text) {
    Matcher figure = FIGURE.matcher(text);
    if (!figure.matches()) {
      throw new IllegalArgumentException(text);
    }
    return figure;
  }
}
