package io.github.standpoint.page;

import io.github.standpoint.assistance.Component;
import io.github.standpoint.assistance.Contribution;
import io.github.standpoint.assistance.ContributionRole;
import io.github.standpoint.assistance.PackageMilestone;
import io.github.standpoint.assistance.PackageStatus;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.element.Id;
import io.github.standpoint.query.Moment.Mood;
import io.github.standpoint.query.Progress;
import io.github.standpoint.query.StoryIndex;
import io.github.standpoint.sentence.Dates;
import io.github.standpoint.sentence.English;
import io.github.standpoint.sentence.Phrases;
import io.github.standpoint.sentence.Phrasing;
import io.github.standpoint.value.Amount;
import io.github.standpoint.value.CurrencyBasis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Each package as a flow: who pays, who supplies, who receives; how much, and how far it is. */
final class PackagesPart {
  private static final List<PackageStatus> LADDER =
      List.of(
          PackageStatus.FLOATED,
          PackageStatus.PROPOSED,
          PackageStatus.PLEDGED,
          PackageStatus.COMMITTED,
          PackageStatus.ALLOCATED,
          PackageStatus.CONTRACTED,
          PackageStatus.DELIVERED);

  private final View view;
  private final Html html;
  private final Phrasing phrasing;
  private final Progress progress;

  PackagesPart(View view) {
    this.view = view;
    this.html = view.html();
    this.phrasing = view.phrasing();
    this.progress = Progress.in(StoryIndex.of(view.story()));
  }

  void write() {
    if (view.story().getPackages().isEmpty()) {
      return;
    }
    view.openPart("packages", "Packages: who pays, who supplies, who receives");
    view.story().getPackages().forEach(this::write);
    html.close();
  }

  private void write(SecurityPackage one) {
    html.open("article", "class", "package", "id", view.anchors().of(one.getId()));
    html.element("h3", one.getTitle() + one.getNumber().map(it -> " (" + it + ")").orElse(""));
    one.getAmounts().forEach(this::amount);
    ladder(one);
    flow(one);
    others(one);
    facts(one);
    view.evidence(one);
    html.close();
  }

  private void amount(Amount amount) {
    html.open("p", "class", "amount");
    amount
        .getAsWritten()
        .ifPresent(
            it -> html.element("strong", "“" + it + "”", "class", "written").text(" read as "));
    String figure = phrasing.figure(amount).replace(" (currency inferred)", "");
    html.element("span", figure, "class", "figure");
    if (amount.getCurrencyBasis() == CurrencyBasis.INFERRED) {
      html.text(" ").element("span", "currency inferred", "class", "badge doubt");
    }
    String word = phrasing.attribution(amount.getAccordingTo());
    if (!word.isEmpty()) {
      html.element("span", " " + word, "class", "word");
    }
    html.close();
  }

  /** The steps that a package can come to, with those that are told marked, and no other. */
  private void ladder(SecurityPackage one) {
    html.open("ol", "class", "ladder", "aria-label", "How far it has come");
    for (PackageStatus rung : LADDER) {
      List<PackageMilestone> here =
          one.getMilestones().stream().filter(it -> onRung(rung, it.getStatus())).toList();
      boolean reached = here.stream().anyMatch(progress::reached);
      String state = reached ? "reached" : here.isEmpty() ? "untold" : "due";
      String word = reached ? "told" : here.isEmpty() ? "not told" : ahead(here);
      html.open("li", "class", state).element("span", Phrases.plain(rung), "class", "rung");
      html.element("span", ": " + word, "class", "unseen").close();
    }
    List<PackageMilestone> reached =
        one.getMilestones().stream().filter(progress::reached).toList();
    for (PackageMilestone step : one.getMilestones()) {
      if (LADDER.stream().noneMatch(it -> onRung(it, step.getStatus()))) {
        offTheLadder(step, step.equals(last(reached)));
      }
    }
    html.close();
    if (!one.getMilestones().isEmpty()) {
      html.open("ul", "class", "steps");
      one.getMilestones()
          .forEach(it -> html.element("li", English.capitalized(phrasing.milestone(it))));
      html.close();
    }
  }

  private String ahead(List<PackageMilestone> steps) {
    return steps.stream().anyMatch(this::ahead) ? "expected" : "not reached";
  }

  /** A step whose event was called off or is denied is not awaited. */
  private boolean ahead(PackageMilestone step) {
    return Set.of(Mood.EXPECTED, Mood.PLANNED, Mood.POSSIBLE).contains(progress.mood(step));
  }

  private static @Nullable PackageMilestone last(List<PackageMilestone> steps) {
    return steps.isEmpty() ? null : steps.get(steps.size() - 1);
  }

  /**
   * Cancelled, suspended or blocked: what ends or halts a package must not be overlooked, and what
   * went on afterwards must not look halted.
   */
  private void offTheLadder(PackageMilestone step, boolean last) {
    boolean due = !progress.reached(step);
    String not = ahead(step) ? "not yet " : "not ";
    String words = (due ? not : last ? "" : "once ") + Phrases.plain(step.getStatus());
    String state = due ? "due" : last ? "halted" : "past";
    html.open("li", "class", "off " + state).element("span", words, "class", "rung").close();
  }

  /** Money that is paid out has come as far as goods that are handed over. */
  private static boolean onRung(PackageStatus rung, PackageStatus status) {
    return rung.equals(status)
        || rung.equals(PackageStatus.DELIVERED) && status.equals(PackageStatus.DISBURSED);
  }

  private void flow(SecurityPackage one) {
    html.open("ol", "class", "flow");
    shares("Pays", one, ContributionRole.FUNDER);
    shares("Supplies", one, ContributionRole.SUPPLIER);
    html.open("li").element("h4", "Receives");
    one.getRecipients().forEach(view::link);
    notSaid(one.getRecipients());
    html.close().close();
  }

  private void shares(String heading, SecurityPackage one, ContributionRole role) {
    List<Contribution> parts =
        one.getContributions().stream().filter(it -> it.getRole().equals(role)).toList();
    html.open("li").element("h4", heading);
    for (Contribution part : parts) {
      view.link(part.getContributor());
      String facts = facts(one, part);
      if (!facts.isEmpty()) {
        html.element("p", facts, "class", "word");
      }
    }
    notSaid(parts);
    html.close();
  }

  private void notSaid(List<?> parties) {
    if (parties.isEmpty()) {
      html.element("p", "not said", "class", "none");
    }
  }

  private String share(SecurityPackage whole, Contribution part) {
    String facts = facts(whole, part);
    String name = English.capitalized(phrasing.thing(part.getContributor()));
    return facts.isEmpty() ? name : name + ", " + facts;
  }

  private String facts(SecurityPackage whole, Contribution part) {
    List<String> facts = new ArrayList<>();
    part.getForm().ifPresent(it -> facts.add(phrasing.word("form", it)));
    part.getTied().ifPresent(it -> facts.add(phrasing.word("tied", it)));
    part.getAmount().ifPresent(it -> facts.add(phrasing.amount(it)));
    part.getSharePercent().ifPresent(it -> facts.add(it + " percent"));
    part.getComponents().forEach(it -> facts.add(component(whole, it)));
    String word = phrasing.attribution(part.getAccordingTo());
    return String.join(", ", facts) + (word.isEmpty() ? "" : " (" + word + ")");
  }

  private String component(SecurityPackage whole, Id<Component> id) {
    Optional<Component> own =
        whole.getComponents().stream().filter(it -> it.getId().equals(id)).findFirst();
    return own.map(phrasing::component).orElseGet(() -> phrasing.thing(id));
  }

  private void others(SecurityPackage one) {
    List<Contribution> others =
        one.getContributions().stream()
            .filter(it -> !it.getRole().equals(ContributionRole.FUNDER))
            .filter(it -> !it.getRole().equals(ContributionRole.SUPPLIER))
            .toList();
    if (others.isEmpty() && one.getComponents().isEmpty()) {
      return;
    }
    html.open("ul", "class", "steps");
    for (Contribution part : others) {
      String role = English.capitalized(phrasing.word("contribution", part.getRole()));
      html.element("li", role + ": " + share(one, part));
    }
    for (Component component : one.getComponents()) {
      html.open("li", "id", view.anchors().of(component.getId()));
      html.element("span", "Contains " + contents(component));
      view.evidence(component);
      html.close();
    }
    html.close();
  }

  private String contents(Component component) {
    StringBuilder text = new StringBuilder(phrasing.component(component));
    component.getCategory().ifPresent(it -> text.append(" (").append(it.text()).append(')'));
    component.getQuantity().ifPresent(it -> text.append(", ").append(phrasing.quantity(it)));
    component.getAmount().ifPresent(it -> text.append(", ").append(phrasing.amount(it)));
    component.getDuring().ifPresent(it -> text.append(", ").append(Dates.words(it)));
    String condition = phrasing.conditions(component.getConditions());
    text.append(condition.isEmpty() ? "" : ", " + condition);
    component.getDescription().ifPresent(it -> text.append(", in words: “").append(it).append('”'));
    return text.toString();
  }

  private void facts(SecurityPackage one) {
    List<String> facts = new ArrayList<>();
    one.getKind().ifPresent(it -> facts.add("Kind: " + Phrases.plain(it)));
    one.getDuring().ifPresent(it -> facts.add("Time: " + Dates.words(it)));
    if (!one.getPartOf().isEmpty()) {
      facts.add("Part of " + phrasing.things(one.getPartOf()));
    }
    one.getRespondsTo()
        .ifPresent(
            it ->
                facts.add(
                    "It "
                        + phrasing.word("relation", it.getRelation())
                        + " "
                        + phrasing.thing(it.getTo())));
    if (!one.getAims().isEmpty()) {
      facts.add(English.capitalized(phrasing.aims(one.getAims())));
    }
    if (!one.getConditions().isEmpty()) {
      facts.add(English.capitalized(phrasing.conditions(one.getConditions())));
    }
    one.getTimeLimit().ifPresent(it -> facts.add("Time limit: " + phrasing.limit(it)));
    one.getVerdict().ifPresent(it -> facts.add(English.capitalized(phrasing.verdict(it))));
    String word = phrasing.attribution(one.getAccordingTo());
    facts.add(word.isEmpty() ? "In the story's own voice" : English.capitalized(word));
    html.element("p", String.join(". ", facts) + ".", "class", "word");
  }
}
