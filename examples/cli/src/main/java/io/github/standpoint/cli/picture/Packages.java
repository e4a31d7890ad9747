package io.github.standpoint.cli.picture;

import io.github.standpoint.assistance.Component;
import io.github.standpoint.assistance.Contribution;
import io.github.standpoint.assistance.ContributionRole;
import io.github.standpoint.assistance.PackageKind;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.cli.terminal.Page;
import io.github.standpoint.cli.terminal.Style;
import io.github.standpoint.element.Id;
import io.github.standpoint.sentence.Dates;
import io.github.standpoint.sentence.English;
import io.github.standpoint.sentence.Phrases;
import io.github.standpoint.sentence.Phrasing;
import io.github.standpoint.value.Amount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Packages of goods and money: who pays, who supplies, who receives, how much, and how far. */
final class Packages {
  private static final Set<PackageKind> OF_MONEY =
      Set.of(PackageKind.FINANCIAL_AID, PackageKind.LOAN);

  private final Scene scene;
  private final Phrasing phrasing;

  Packages(Scene scene) {
    this.scene = scene;
    this.phrasing = scene.phrasing();
  }

  void print() {
    if (!scene.story().getPackages().isEmpty()) {
      scene.page().heading("PACKAGES");
    }
    scene.story().getPackages().forEach(this::print);
  }

  private void print(SecurityPackage one) {
    Page page = scene.page();
    String number = one.getNumber().map(it -> " (number " + it + ")").orElse("");
    page.paragraph(1, one.getTitle() + number, Style.HEADING);
    one.getKind().ifPresent(it -> page.field(2, "Kind", Phrases.plain(it)));
    page.field(2, "Status", status(one));
    printContributions(one);
    page.field(2, "Receives", said(phrasing.things(one.getRecipients())));
    printAmounts(one);
    one.getDuring().ifPresent(it -> page.field(2, "Time", Dates.words(it)));
    page.field(2, "Part of", phrasing.things(one.getPartOf()));
    one.getRespondsTo()
        .ifPresent(
            it ->
                page.field(
                    2,
                    "Answer",
                    "it "
                        + phrasing.word("relation", it.getRelation())
                        + " "
                        + phrasing.thing(it.getTo())));
    page.field(2, "Aim", phrasing.aims(one.getAims()));
    page.field(2, "Condition", phrasing.conditions(one.getConditions()));
    one.getTimeLimit().ifPresent(it -> page.field(2, "Time limit", phrasing.limit(it)));
    one.getVerdict().ifPresent(it -> page.field(2, "Judgement", phrasing.verdict(it)));
    page.field(2, "Word of", phrasing.attribution(one.getAccordingTo()));
    one.getComponents().forEach(this::print);
    printParts(one);
  }

  private static String said(String text) {
    return text.isEmpty() ? "not said" : text;
  }

  private String status(SecurityPackage one) {
    return Steps.joined(one.getMilestones().stream().map(phrasing::milestone).toList());
  }

  private void printContributions(SecurityPackage one) {
    Map<ContributionRole, List<String>> byRole = new LinkedHashMap<>();
    byRole.put(ContributionRole.FUNDER, new ArrayList<>());
    if (one.getKind().isEmpty() || !OF_MONEY.contains(one.getKind().get())) {
      byRole.put(ContributionRole.SUPPLIER, new ArrayList<>());
    }
    for (Contribution part : one.getContributions()) {
      byRole.computeIfAbsent(part.getRole(), it -> new ArrayList<>()).add(contribution(one, part));
    }
    byRole.forEach(
        (role, parts) ->
            scene
                .page()
                .field(
                    2,
                    English.capitalized(phrasing.word("contribution", role)),
                    said(String.join("; ", parts))));
  }

  private String contribution(SecurityPackage whole, Contribution part) {
    StringBuilder text = new StringBuilder(phrasing.thing(part.getContributor()));
    part.getForm().ifPresent(it -> text.append(", ").append(phrasing.word("form", it)));
    part.getTied().ifPresent(it -> text.append(", ").append(phrasing.word("tied", it)));
    part.getAmount().ifPresent(it -> text.append(", ").append(phrasing.amount(it)));
    part.getSharePercent()
        .ifPresent(it -> text.append(", ").append(it.toString()).append(" percent"));
    if (!part.getComponents().isEmpty()) {
      text.append(" – ").append(components(whole, part));
    }
    String word = phrasing.attribution(part.getAccordingTo());
    return text + (word.isEmpty() ? "" : " (" + word + ")");
  }

  /** Names components shortly: they are listed below. */
  private String components(SecurityPackage whole, Contribution part) {
    List<String> names = new ArrayList<>();
    for (Id<Component> id : part.getComponents()) {
      names.add(
          whole.getComponents().stream()
              .filter(it -> it.getId().equals(id))
              .map(phrasing::component)
              .findFirst()
              .orElseGet(() -> phrasing.thing(id)));
    }
    return String.join(", ", names);
  }

  private void printAmounts(SecurityPackage one) {
    List<Amount> amounts = one.getAmounts();
    if (amounts.size() == 1) {
      scene.page().field(2, "Amount", reported(amounts.get(0), false));
    } else if (!amounts.isEmpty()) {
      boolean differ = amounts.stream().map(phrasing::figure).distinct().count() > 1;
      String title = differ ? "reports differ" : "reported more than once";
      scene.page().field(2, "Amount", title);
      amounts.forEach(it -> scene.page().item(3, "•", Style.DOUBT, reported(it, true)));
    }
  }

  private String reported(Amount amount, boolean several) {
    String word = phrasing.attribution(amount.getAccordingTo());
    String own = several ? " – in the story's own voice" : "";
    return phrasing.amount(amount) + (word.isEmpty() ? own : " – " + word);
  }

  private void print(Component component) {
    StringBuilder text = new StringBuilder(phrasing.component(component));
    component.getCategory().ifPresent(it -> text.append(" (").append(it.text()).append(')'));
    component.getQuantity().ifPresent(it -> text.append(", ").append(phrasing.quantity(it)));
    component.getAmount().ifPresent(it -> text.append(", ").append(phrasing.amount(it)));
    component.getDuring().ifPresent(it -> text.append(", ").append(Dates.words(it)));
    String condition = phrasing.conditions(component.getConditions());
    text.append(condition.isEmpty() ? "" : ", " + condition);
    component.getDescription().ifPresent(it -> text.append(", in words: “").append(it).append('”'));
    scene.page().item(2, "•", Style.PLAIN, "Contains " + text);
  }

  private void printParts(SecurityPackage whole) {
    for (SecurityPackage part : scene.story().getPackages()) {
      if (part.getPartOf().contains(whole.getId())) {
        String amounts =
            String.join(" or ", part.getAmounts().stream().map(phrasing::figure).toList());
        String text = part.getTitle() + (amounts.isEmpty() ? "" : ", " + amounts) + ", ";
        scene.page().item(2, "•", Style.PLAIN, "Has the part: " + text + "status " + status(part));
      }
    }
  }
}
