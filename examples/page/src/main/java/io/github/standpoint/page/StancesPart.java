package io.github.standpoint.page;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Subject;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.Position;
import io.github.standpoint.query.StanceEntry;
import io.github.standpoint.query.StanceMatrix;
import io.github.standpoint.query.StanceMatrix.LeftOut;
import io.github.standpoint.sentence.English;
import io.github.standpoint.sentence.Labels;
import io.github.standpoint.value.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Every position as a sentence, and who stands where side by side, in colour and by sign. */
final class StancesPart {
  /** A larger table helps nobody, and would let a small story make a huge page. */
  private static final long MOST_CELLS = 10_000;

  private final View view;
  private final Html html;
  private final StanceMatrix matrix;
  private final Map<String, LeftOut> leftOut = new HashMap<>();
  private final Set<String> unhedged = new HashSet<>();

  StancesPart(View view, StanceMatrix matrix) {
    this.view = view;
    this.html = view.html();
    this.matrix = matrix;
    matrix.leftOut().forEach(it -> leftOut.put(it.position().getId().toString(), it));
    matrix.entries().stream()
        .filter(it -> !it.hedged())
        .forEach(it -> unhedged.add(it.position().getId().toString()));
  }

  /** Writes every position of the story, the superseded and retracted ones marked. */
  void writeSentences() {
    if (view.story().getPositions().isEmpty()) {
      return;
    }
    view.openPart("positions", "Where they stand");
    html.open("ul", "class", "cards");
    for (Position position : view.story().getPositions()) {
      String tone = View.word(position.getStance().direction());
      html.open(
          "li",
          "id",
          view.anchors().of(position.getId()),
          "class",
          "card " + tone + (hedged(position) ? " hedge" : ""));
      sign(position);
      html.open("div").element("p", view.sentences().sentence(position), "class", "said");
      LeftOut gone = leftOut.get(position.getId().toString());
      if (gone != null) {
        html.element("p", reason(gone), "class", "gone");
      }
      view.evidence(position);
      html.close().close();
    }
    html.close().close();
  }

  private boolean hedged(Position position) {
    return !unhedged.contains(position.getId().toString());
  }

  private void sign(Position position) {
    String direction = View.word(position.getStance().direction());
    html.open("span", "class", "sign " + direction)
        .element("span", View.sign(position.getStance().direction()), "aria-hidden", "true")
        .element("span", direction + ": ", "class", "unseen")
        .close();
  }

  private static String reason(LeftOut leftOut) {
    return switch (leftOut.why()) {
      case SUPERSEDED -> "Replaced by a later position: not in the table of stances.";
      case RETRACTED -> "The words were taken back: not in the table of stances.";
      case LATER -> "Taken later: not in the table of stances.";
    };
  }

  void writeMatrix(String asOf) {
    if (view.story().getPositions().isEmpty()) {
      return;
    }
    view.openPart("stances", "Stances side by side" + asOf);
    if (matrix.entries().isEmpty()) {
      html.element("p", "Nobody has taken a position by then.", "class", "none").close();
      return;
    }
    Labels subjects = Labels.of(view.story(), matrix.subjects());
    Labels holders = Labels.of(view.story(), matrix.holders());
    legend();
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Stances");
    html.open("table", "class", "matrix").open("thead").open("tr");
    html.element("th", "Subject", "scope", "col");
    for (Id<Actor> holder : matrix.holders()) {
      html.element("th", English.capitalized(holders.of(holder)), "scope", "col");
    }
    html.close().close().open("tbody");
    matrix.subjects().forEach(it -> row(it, subjects.of(it)));
    html.close().close().close().close();
  }

  private void legend() {
    html.open("p", "class", "legend");
    key("for", "+", "for");
    key("against", "−", "against");
    key("neither", "0", "neither");
    key("unknown", "?", "direction unknown");
    key("hedge", "", "dashed: hedged, conditional or not vouched for");
    html.element("span", "an empty cell: nothing recorded", "class", "key").close();
  }

  private void key(String tone, String sign, String meaning) {
    html.open("span", "class", "key")
        .element("span", sign, "class", "chip " + tone, "aria-hidden", "true")
        .text(" " + meaning)
        .close();
  }

  private void row(Id<? extends Subject> subject, String label) {
    html.open("tr").open("th", "scope", "row");
    view.link(subject, label);
    html.close();
    for (Id<Actor> holder : matrix.holders()) {
      List<StanceEntry> entries = matrix.at(holder, subject);
      html.open("td");
      if (entries.isEmpty()) {
        html.element("span", "nothing recorded", "class", "unseen");
      }
      entries.forEach(this::entry);
      html.close();
    }
    html.close();
  }

  private void entry(StanceEntry entry) {
    Position position = entry.position();
    String direction = View.word(entry.direction());
    String hedge = entry.hedged() ? " hedge" : "";
    html.open("div", "class", "stance " + direction + hedge);
    sign(position);
    html.toAnchor(view.anchors().of(position.getId()), view.phrasing().stance(position));
    position
        .getInsteadOf()
        .ifPresent(it -> html.element("p", "rather than " + view.phrasing().thing(it)));
    List<String> hedges = hedges(entry);
    if (!hedges.isEmpty()) {
      html.element("p", String.join("; ", hedges), "class", "hedges");
    }
    if (!entry.onWordOf().isEmpty()) {
      String voices =
          entry.onWordOf().stream().map(view.phrasing()::thing).collect(Collectors.joining(", "));
      html.element("p", "on the word of " + voices, "class", "word");
    }
    html.close();
  }

  private List<String> hedges(StanceEntry entry) {
    Position position = entry.position();
    List<String> hedges = new ArrayList<>();
    if (position.getCertainty() != Certainty.CERTAIN) {
      hedges.add(view.phrasing().word("certainty", position.getCertainty()));
    }
    if (entry.conditional()) {
      hedges.add(view.phrasing().conditions(position.getConditions()));
    }
    position.getVerdict().ifPresent(it -> hedges.add(view.phrasing().verdict(it)));
    if (entry.taken() != Answer.CERTAINLY) {
      hedges.add("possibly not yet");
    }
    if (entry.replaced() != Answer.CERTAINLY_NOT) {
      hedges.add("possibly replaced");
    }
    if (entry.takenBack() != Answer.CERTAINLY_NOT) {
      hedges.add("possibly taken back");
    }
    return hedges;
  }
}
