package io.github.standpoint.cli.picture;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.actor.Affiliation;
import io.github.standpoint.actor.Group;
import io.github.standpoint.actor.Organization;
import io.github.standpoint.actor.Person;
import io.github.standpoint.actor.Standing;
import io.github.standpoint.actor.State;
import io.github.standpoint.cli.terminal.Style;
import io.github.standpoint.sentence.Dates;
import io.github.standpoint.sentence.Phrases;
import io.github.standpoint.sentence.Phrasing;
import io.github.standpoint.value.Name;
import java.util.ArrayList;
import java.util.List;

/** Who is who: names, offices, who speaks for whom, and who is not named. */
final class Cast {
  private final Scene scene;
  private final Phrasing phrasing;

  Cast(Scene scene) {
    this.scene = scene;
    this.phrasing = scene.phrasing();
  }

  void print() {
    scene.page().heading("WHO IS WHO");
    print("People", Person.class);
    print("States", State.class);
    print("Organizations", Organization.class);
    print("Groups", Group.class);
  }

  private void print(String title, Class<? extends Actor> type) {
    List<Actor> actors = scene.story().getActors().stream().filter(type::isInstance).toList();
    if (!actors.isEmpty()) {
      scene.page().paragraph(1, title, Style.HEADING);
      actors.forEach(this::print);
    }
  }

  private void print(Actor actor) {
    List<String> facts = new ArrayList<>();
    if (actor.isAnonymous()) {
      facts.add("not named in the story");
    }
    facts.addAll(actor.match(it -> List.of(), it -> List.of(), this::body, this::group));
    for (Affiliation office : scene.story().getAffiliations()) {
      if (office.getMembers().contains(actor.getId())) {
        facts.add(office(office));
      }
    }
    String aliases = String.join(", ", actor.getAliases().stream().map(Name::getText).toList());
    if (!aliases.isEmpty()) {
      facts.add("also called " + aliases);
    }
    String all = String.join("; ", facts);
    Style style = actor.isAnonymous() ? Style.DOUBT : Style.PLAIN;
    String mark = actor.isAnonymous() ? "?" : "•";
    scene.page().item(2, mark, style, actor.getName() + (all.isEmpty() ? "" : ": " + all));
  }

  private List<String> body(Organization body) {
    List<String> facts = new ArrayList<>();
    facts.add(phrasing.word("body", body.getKind()));
    body.getPartOf().ifPresent(it -> facts.add("part of " + phrasing.thing(it)));
    addMandates(body, facts);
    return facts;
  }

  /** Says for whom a body speaks in this story: bodies have no office that would tell it. */
  private void addMandates(Actor body, List<String> facts) {
    scene.story().getStatements().stream()
        .filter(it -> it.getSpeakers().contains(body.getId()))
        .flatMap(it -> it.getOnBehalfOf().stream())
        .distinct()
        .forEach(it -> facts.add("speaks here for " + phrasing.thing(it)));
  }

  private List<String> group(Group group) {
    List<String> facts = new ArrayList<>();
    facts.add(phrasing.word("group", group.getKind()));
    group.getSize().ifPresent(it -> facts.add(phrasing.quantity(it)));
    group.getPartOf().ifPresent(it -> facts.add("part of " + phrasing.thing(it)));
    if (!group.getExcludes().isEmpty()) {
      facts.add("without " + phrasing.things(group.getExcludes()));
    }
    addMandates(group, facts);
    return facts;
  }

  private String office(Affiliation office) {
    StringBuilder text = new StringBuilder(phrasing.office(office));
    if (office.getTitle().isPresent()) {
      text.append(" (").append(Phrases.plain(office.getRole())).append(')');
    }
    office
        .getStanding()
        .filter(it -> it.equals(Standing.DISPUTED) || it.equals(Standing.COLLECTIVE))
        .ifPresent(it -> text.append(", ").append(Phrases.plain(it)));
    office.getDuring().ifPresent(it -> text.append(", ").append(Dates.words(it)));
    office.getVerdict().ifPresent(it -> text.append(", ").append(phrasing.verdict(it)));
    text.append(mandate(office));
    return text.toString();
  }

  private String mandate(Affiliation office) {
    String body = phrasing.thing(office.getOrganization());
    if (office.getSpeaksFor().isPresent()) {
      return (office.getSpeaksFor().get() ? ", speaks for " : ", does not speak for ") + body;
    }
    boolean held =
        office
            .getStanding()
            .filter(it -> it.equals(Standing.FORMER) || it.equals(Standing.DESIGNATE))
            .isEmpty();
    return office.getRole().speaking() && held ? ", speaks for " + body : "";
  }
}
