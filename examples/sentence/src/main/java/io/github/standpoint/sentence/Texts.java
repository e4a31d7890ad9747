package io.github.standpoint.sentence;

import io.github.standpoint.assistance.Component;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.proposal.Likeness;
import io.github.standpoint.proposal.Measure;
import io.github.standpoint.proposal.Proposal;
import io.github.standpoint.proposal.Provision;
import io.github.standpoint.proposal.ProvisionBasis;
import io.github.standpoint.proposal.ProvisionMode;
import io.github.standpoint.value.LegalReference;
import io.github.standpoint.value.LegalRole;
import java.util.Optional;

/** Proposals, their provisions, and packages in words. */
final class Texts {
  private final Narrator narrator;

  Texts(Narrator narrator) {
    this.narrator = narrator;
  }

  /** Returns {@code the treaty “North Atlantic Treaty”}. */
  Noun noun(Proposal proposal) {
    String title = English.quoted(proposal.getTitle());
    String kind = English.quoted(Phrases.plain(proposal.getKind()));
    return Noun.singular(
        narrator.phrases.has("proposal", proposal.getKind())
            ? narrator.phrases.of("proposal", proposal.getKind()) + " " + title
            : "the text " + title + " of the kind " + kind);
  }

  /** Returns {@code the package “Ukraine Facility”}. */
  Noun noun(SecurityPackage whole) {
    return Noun.singular("the package " + English.quoted(whole.getTitle()));
  }

  /** Returns {@code the equipment “howitzer” in the package “…”}. */
  Noun noun(Component component) {
    String whole = narrator.elements.packageOf(component).map(it -> " in " + noun(it)).orElse("");
    return Noun.singular(mention(component) + whole);
  }

  /** Returns {@code the equipment (“drones”)}: described, where the item has no name of its own. */
  String mention(Component component) {
    String name = name(component);
    boolean described = component.getItem().isEmpty() || narrator.elements.alike(component);
    return "the " + name + (described ? Descriptions.remark(name, component.getDescription()) : "");
  }

  /** Returns the kind of a component, and the item if it has a name. */
  String name(Component component) {
    String item = component.getItem().map(it -> " " + English.quoted(it.getName())).orElse("");
    return Phrases.plain(component.getKind()) + item;
  }

  /** Returns {@code the provision of the treaty “…” that forbids third states to …}. */
  Noun noun(Provision provision, int depth) {
    String text = textOf(provision);
    return provision
        .getLegalReference()
        .filter(it -> it.getRole().isPresent() && it.getRole().get() == LegalRole.IS)
        .flatMap(LegalReference::getArticle)
        .map(it -> Noun.singular("article " + it + " of " + text))
        .orElseGet(
            () ->
                Noun.singular("the provision of " + text + " that " + predicate(provision, depth)))
        .with(narrator.conditions.inMention(provision.getConditions(), Things.DEEPEST));
  }

  /** Returns {@code the treaty “…” forbids third states to station forces, unless …}. */
  String clause(Provision provision, int depth) {
    return clause(provision, textOf(provision), depth);
  }

  private String textOf(Provision provision) {
    return narrator.elements.proposalOf(provision).map(it -> noun(it).text()).orElse("a text");
  }

  /** Returns the clause behind a word such as {@code that}, its conditions before it. */
  String behind(String word, Provision provision, int depth) {
    String conditions = narrator.conditions.of(provision.getConditions(), depth);
    return word
        + (conditions.isEmpty() ? " " : conditions + ", ")
        + clause(provision, textOf(provision), "", depth);
  }

  /** Returns the clause with these words for the text that the provision stands in. */
  String clause(Provision provision, String text, int depth) {
    String conditions = narrator.conditions.of(provision.getConditions(), depth);
    return clause(provision, text, conditions, depth);
  }

  private String clause(Provision provision, String text, String conditions, int depth) {
    String limit =
        provision.getTimeLimit().map(it -> ", " + narrator.limits.of(it, depth)).orElse("");
    boolean inferred = provision.getBasis() == ProvisionBasis.INFERRED_FROM_LIKENESS;
    return text
        + " "
        + predicate(provision, depth)
        + limit
        + conditions
        + (inferred ? " (" + basis(provision) + ")" : "");
  }

  /** Returns {@code stated} or {@code inferred from the likeness, not stated}. */
  String basis(Provision provision) {
    return narrator.phrases.of("basis", provision.getBasis());
  }

  private String predicate(Provision provision, int depth) {
    String law = provision.getLegalReference().map(it -> " (" + law(it, "") + ")").orElse("");
    Optional<Measure> act =
        provision
            .getMeasure()
            .filter(it -> depth < Things.DEEPEST)
            .flatMap(it -> narrator.elements.find(it, Measure.class));
    boolean somebody =
        provision.getMode() != ProvisionMode.OMITS
            && act.filter(it -> !it.getAgents().isEmpty()).isPresent();
    if (somebody) {
      Noun agents = narrator.acts.agents(act.orElseThrow(), depth + 1);
      String infinitive = narrator.acts.infinitive(act.orElseThrow(), depth + 1);
      return mode(provision, 0) + " " + agents + " to " + infinitive + law;
    }
    return mode(provision, 1) + " " + object(provision, depth) + law;
  }

  private String mode(Provision provision, int column) {
    return narrator.phrases.column("mode", provision.getMode(), column, provision.getMode().text());
  }

  private String object(Provision provision, int depth) {
    return provision
        .getMeasure()
        .map(it -> narrator.things.noun(it, depth).text())
        .or(() -> provision.getText().map(English::quoted))
        .orElse("something not said");
  }

  /** Returns {@code like NATO, but not NATO itself (“NATO-like”)}. */
  String likeness(Likeness likeness) {
    String written = " (" + English.quoted(likeness.getAsWritten()) + ")";
    String law = likeness.getLegalReference().map(it -> ", compared to " + law(it)).orElse("");
    return likeness
            .getTo()
            .map(it -> narrator.things.noun(it, 0).text())
            .map(it -> "like " + it + ", but not " + it + " itself" + written)
            .orElse("described as " + English.quoted(likeness.getAsWritten()))
        + law;
  }

  /** Returns {@code citing the UN Charter}: in the words of its role, or else in those given. */
  String law(LegalReference reference, String otherwise) {
    String role =
        reference
            .getRole()
            .map(it -> narrator.phrases.column("legal", it, 1, otherwise))
            .orElse(otherwise);
    return (role + " " + law(reference)).strip();
  }

  /** Returns {@code North Atlantic Treaty, article 5}. */
  String law(LegalReference reference) {
    return reference.getInstrument()
        + reference.getArticle().map(it -> ", article " + it).orElse("");
  }
}
