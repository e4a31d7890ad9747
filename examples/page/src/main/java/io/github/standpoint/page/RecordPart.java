package io.github.standpoint.page;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.actor.Affiliation;
import io.github.standpoint.element.Element;
import io.github.standpoint.proposal.Proposal;
import io.github.standpoint.proposal.Provision;
import io.github.standpoint.sentence.Contents;
import io.github.standpoint.sentence.Dates;
import io.github.standpoint.sentence.English;
import io.github.standpoint.sentence.Phrases;
import io.github.standpoint.sentence.Sentences;
import io.github.standpoint.statement.Source;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.value.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The rest of the record: who spoke, what is claimed, texts, events, acts and actors. */
final class RecordPart {
  private final View view;
  private final Html html;
  private final Sentences sentences;

  RecordPart(View view) {
    this.view = view;
    this.html = view.html();
    this.sentences = view.sentences();
  }

  void write() {
    statements();
    list("claims", "What is claimed", view.story().getClaims(), sentences::sentence);
    proposals();
    list("events", "Events", view.story().getEvents(), sentences::sentence);
    list("measures", "What can be done", view.story().getMeasures(), sentences::sentence);
    list("sources", "Sources", view.story().getSources(), this::source);
    list("actors", "Who is who", view.story().getActors(), this::actor);
    list("affiliations", "Offices and memberships", view.story().getAffiliations(), this::office);
    list("places", "Places", view.story().getPlaces(), Place::getName);
  }

  private <T extends Element> void list(
      String name, String heading, List<T> elements, Function<T, String> words) {
    if (elements.isEmpty()) {
      return;
    }
    view.openPart(name, heading);
    html.open("ul", "class", "plain");
    elements.forEach(it -> item(it, words.apply(it)));
    html.close().close();
  }

  private void statements() {
    Contents contents = Contents.of(view.story());
    if (view.story().getStatements().isEmpty()) {
      return;
    }
    view.openPart("statements", "Who said it");
    html.open("ul", "class", "plain");
    for (Statement statement : view.story().getStatements()) {
      item(statement, sentences.sentence(statement), contents.of(statement));
    }
    html.close().close();
  }

  private void item(Element element, String text) {
    item(element, text, List.of());
  }

  private void item(Element element, String text, List<String> contents) {
    html.open("li", "id", view.anchors().of(element.getId())).element("p", text);
    if (!contents.isEmpty()) {
      html.element("p", "Content: " + String.join("; ", contents), "class", "word");
    }
    element.getNote().ifPresent(it -> html.element("p", "Note: " + it, "class", "word"));
    if (element instanceof Source source) {
      source.getUrl().ifPresent(it -> html.open("p").toWeb(it, it).close());
    }
    view.evidence(element);
    html.close();
  }

  private String source(Source source) {
    String reliability = source.getReliability().map(it -> ", reliability " + it.text()).orElse("");
    String credibility = source.getCredibility().map(it -> ", credibility " + it.text()).orElse("");
    String verdict =
        source.getVerdict().map(it -> " (" + view.phrasing().verdict(it) + ")").orElse("");
    return English.capitalized(view.phrasing().thing(source.getId()))
        + reliability
        + credibility
        + verdict
        + ".";
  }

  private String actor(Actor actor) {
    List<String> facts = new ArrayList<>();
    facts.add(
        actor.match(
            it -> "person", it -> "state", it -> kind(it.getKind()), it -> kind(it.getKind())));
    if (actor.isAnonymous()) {
      facts.add("not named in the story");
    }
    return actor.getName() + ": " + String.join("; ", facts) + ".";
  }

  private static String kind(io.github.standpoint.element.Word kind) {
    return Phrases.plain(kind);
  }

  private String office(Affiliation office) {
    String during = office.getDuring().map(it -> ", " + Dates.words(it)).orElse("");
    String verdict =
        office.getVerdict().map(it -> " (" + view.phrasing().verdict(it) + ")").orElse("");
    return English.capitalized(view.phrasing().things(office.getMembers()))
        + ": "
        + view.phrasing().office(office)
        + during
        + verdict
        + ".";
  }

  private void proposals() {
    if (view.story().getProposals().isEmpty()) {
      return;
    }
    view.openPart("proposals", "Proposals and texts");
    html.open("ul", "class", "plain");
    for (Proposal proposal : view.story().getProposals()) {
      html.open("li", "id", view.anchors().of(proposal.getId()));
      html.element("h3", proposal.getTitle()).element("p", facts(proposal));
      view.evidence(proposal);
      if (!proposal.getProvisions().isEmpty()) {
        html.open("ul", "class", "plain");
        for (Provision provision : proposal.getProvisions()) {
          item(provision, sentences.sentence(provision));
        }
        html.close();
      }
      html.close();
    }
    html.close().close();
  }

  private String facts(Proposal proposal) {
    List<String> facts = new ArrayList<>();
    facts.add(English.capitalized(Phrases.plain(proposal.getKind())));
    if (!proposal.getProposers().isEmpty()) {
      facts.add("put forward by " + view.phrasing().things(proposal.getProposers()));
    }
    if (!proposal.getAddressees().isEmpty()) {
      facts.add("to " + view.phrasing().things(proposal.getAddressees()));
    }
    proposal.getLikeness().ifPresent(it -> facts.add(view.phrasing().likeness(it)));
    proposal.getMilestones().forEach(it -> facts.add(view.phrasing().milestone(it)));
    proposal.getTimeLimit().ifPresent(it -> facts.add("time limit " + view.phrasing().limit(it)));
    if (!proposal.getAims().isEmpty()) {
      facts.add(view.phrasing().aims(proposal.getAims()));
    }
    if (!proposal.getConditions().isEmpty()) {
      facts.add(view.phrasing().conditions(proposal.getConditions()));
    }
    proposal.getVerdict().ifPresent(it -> facts.add(view.phrasing().verdict(it)));
    String word = view.phrasing().attribution(proposal.getAccordingTo());
    facts.add(word.isEmpty() ? "in the story's own voice" : word);
    return String.join("; ", facts) + ".";
  }
}
