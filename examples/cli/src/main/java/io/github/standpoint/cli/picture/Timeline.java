package io.github.standpoint.cli.picture;

import io.github.standpoint.Story;
import io.github.standpoint.assistance.PackageMilestone;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.cli.sentence.Dates;
import io.github.standpoint.cli.sentence.English;
import io.github.standpoint.cli.sentence.Phrases;
import io.github.standpoint.cli.sentence.Phrasing;
import io.github.standpoint.cli.terminal.Style;
import io.github.standpoint.event.Event;
import io.github.standpoint.proposal.Measure;
import io.github.standpoint.proposal.Proposal;
import io.github.standpoint.proposal.ProposalMilestone;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.value.FuzzyDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What stands when, by the earliest moment that a date can mean; what has no date comes last. */
final class Timeline {
  private final Scene scene;
  private final Phrasing phrasing;
  private final List<Entry> entries = new ArrayList<>();
  private final List<String> undated = new ArrayList<>();

  private record Entry(FuzzyDate date, String text) {}

  Timeline(Scene scene) {
    this.scene = scene;
    this.phrasing = scene.phrasing();
    collect(scene.story());
  }

  void print() {
    if (entries.isEmpty() && undated.isEmpty()) {
      return;
    }
    scene.page().heading("TIMELINE (dates as written)");
    entries.sort(Comparator.comparing(it -> it.date().earliest()));
    for (Entry entry : entries) {
      String written = entry.date().toString();
      String words = Dates.words(entry.date());
      String meant = words.equals(written) ? "" : " (" + words + ")";
      scene.page().field(1, written + meant, entry.text());
    }
    if (!undated.isEmpty()) {
      scene.page().paragraph(1, "No date given", Style.QUIET);
      undated.forEach(it -> scene.page().item(2, "•", Style.PLAIN, it));
    }
  }

  private void collect(Story story) {
    story.getPublished().ifPresent(it -> add(it, "the story is published"));
    story.getUpdated().ifPresent(it -> add(it, "the story is updated"));
    story.getEvents().forEach(this::collect);
    story.getStatements().forEach(this::collect);
    story.getProposals().forEach(this::collect);
    story.getPackages().forEach(this::collect);
    story.getMeasures().forEach(this::collect);
    story
        .getClaims()
        .forEach(it -> it.getDate().ifPresent(date -> add(date, scene.sentences().sentence(it))));
    story
        .getPositions()
        .forEach(it -> it.getDate().ifPresent(date -> add(date, phrasing.clause(it.getId()))));
    story
        .getDevelopments()
        .forEach(it -> it.getDate().ifPresent(date -> add(date, phrasing.clause(it.getId()))));
  }

  private void add(FuzzyDate date, String text) {
    entries.add(new Entry(date, English.capitalized(text)));
  }

  private void add(Optional<FuzzyDate> date, String text) {
    date.ifPresentOrElse(it -> add(it, text), () -> undated.add(English.capitalized(text)));
  }

  private void collect(Event event) {
    add(event.getDate(), phrasing.status(event));
    event
        .getPreviousDate()
        .ifPresent(it -> add(it, "the date once set for " + phrasing.thing(event.getId())));
  }

  private void collect(Statement statement) {
    add(statement.getDate(), phrasing.saying(statement));
  }

  private void collect(Proposal proposal) {
    String title = phrasing.thing(proposal.getId());
    for (ProposalMilestone step : proposal.getMilestones()) {
      String text = title + ": " + Phrases.plain(step.getStatus());
      collect(step.getDate(), step.getExpected(), step.getEvent().isPresent(), text);
    }
    proposal
        .getTimeLimit()
        .flatMap(it -> it.getDate())
        .ifPresent(it -> add(it, "time limit of " + title));
  }

  private void collect(SecurityPackage one) {
    String title = phrasing.thing(one.getId());
    one.getDuring().ifPresent(it -> add(it, title + ": meant for this time"));
    for (PackageMilestone step : one.getMilestones()) {
      String text = title + ": " + Phrases.plain(step.getStatus());
      collect(step.getDate(), step.getExpected(), step.getEvent().isPresent(), text);
    }
  }

  private void collect(
      Optional<FuzzyDate> date, Optional<FuzzyDate> expected, boolean event, String text) {
    if (expected.isPresent()) {
      add(expected.get(), text + " (expected, not yet so)");
    } else if (!event) { // an event carries the date itself, and is in the list
      add(date, text);
    }
  }

  private void collect(Measure measure) {
    String act = phrasing.mention(measure.getId());
    measure.getDuring().ifPresent(it -> add(it, "time meant for " + act));
    measure
        .getTimeLimit()
        .flatMap(it -> it.getDate())
        .ifPresent(it -> add(it, "time limit for " + act));
  }
}
