package io.github.standpoint.cli.picture;

import io.github.standpoint.cli.terminal.Page;
import io.github.standpoint.cli.terminal.Style;
import io.github.standpoint.event.Ballot;
import io.github.standpoint.event.BallotChoice;
import io.github.standpoint.event.Event;
import io.github.standpoint.event.EventStatus;
import io.github.standpoint.event.Tally;
import io.github.standpoint.event.Vote;
import io.github.standpoint.sentence.Contents;
import io.github.standpoint.sentence.Phrasing;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What happened, goes on, is planned, is possible or did not occur, and how was voted. */
final class Events {
  private final Scene scene;
  private final Phrasing phrasing;

  Events(Scene scene) {
    this.scene = scene;
    this.phrasing = scene.phrasing();
  }

  void print() {
    if (!scene.story().getEvents().isEmpty()) {
      scene.page().heading("EVENTS");
    }
    scene.story().getEvents().forEach(this::print);
  }

  private void print(Event event) {
    Page page = scene.page();
    boolean happened =
        event.getStatus() == EventStatus.OCCURRED || event.getStatus() == EventStatus.ONGOING;
    Style style = happened ? Style.PLAIN : Style.DOUBT;
    page.item(1, happened ? "•" : "?", style, scene.sentences().sentence(event));
    event
        .getDescription()
        .ifPresent(it -> page.paragraph(3, "In words: “" + it + "”", Style.QUIET));
    event.getBallot().ifPresent(this::print);
  }

  private void print(Ballot ballot) {
    Page page = scene.page();
    List<String> facts = new ArrayList<>();
    ballot.getOutcome().ifPresent(it -> facts.add(phrasing.word("outcome", it)));
    ballot.getBody().ifPresent(it -> facts.add("in " + phrasing.thing(it)));
    ballot.getThreshold().ifPresent(it -> facts.add("needed: " + phrasing.word("threshold", it)));
    page.field(3, "Vote", String.join("; ", facts));
    ballot.getTallies().forEach(it -> page.field(3, "Count", count(it)));
    Map<BallotChoice, List<String>> voters = new EnumMap<>(BallotChoice.class);
    for (Vote vote : ballot.getVotes()) {
      voters
          .computeIfAbsent(vote.getChoice(), it -> new ArrayList<>())
          .add(phrasing.thing(vote.getActor()));
    }
    voters.forEach(
        (choice, actors) ->
            page.field(
                3,
                phrasing.word("choice", choice) + " (named: " + actors.size() + ")",
                String.join(", ", actors)));
  }

  private String count(Tally tally) {
    String word = phrasing.attribution(tally.getAccordingTo());
    return Contents.count(tally) + (word.isEmpty() ? "" : " – " + word);
  }
}
