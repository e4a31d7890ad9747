package io.github.standpoint.newsdesk.archive;

import io.github.standpoint.Story;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.position.Position;
import io.github.standpoint.query.StanceEntry;
import io.github.standpoint.query.StanceMatrix;
import io.github.standpoint.query.StoryIndex;
import io.github.standpoint.sentence.Sentences;
import io.github.standpoint.statement.Source;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.value.Answer;
import io.github.standpoint.value.FuzzyDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes rows of the positions of a story, those among them that no longer stand. */
final class PositionRows {
  private final StoryIndex index;
  private final Sentences sentences;
  private final Rows rows;

  private PositionRows(Story story, Rows rows) {
    this.index = StoryIndex.of(story);
    this.sentences = new Sentences(story);
    this.rows = rows;
  }

  static void add(Story story, Rows rows) {
    PositionRows positions = new PositionRows(story, rows);
    StanceMatrix matrix = StanceMatrix.of(story);
    matrix.entries().forEach(it -> positions.add(it, "stands"));
    for (StanceMatrix.LeftOut left : matrix.leftOut()) {
      // What it was while it stood.
      positions.add(
          new StanceEntry(
              left.position(),
              Answer.CERTAINLY,
              Answer.CERTAINLY_NOT,
              Answer.CERTAINLY_NOT,
              List.of()),
          left.why().name().toLowerCase(Locale.ROOT));
    }
  }

  private void add(StanceEntry entry, String standing) {
    Position position = entry.position();
    @Nullable FuzzyDate taken = taken(position).orElse(null);
    rows.add(
        "positions",
        position.getId(),
        position.getHolder(),
        position.getStance(),
        entry.direction().name().toLowerCase(Locale.ROOT),
        position.getAbout(),
        position.getCertainty(),
        entry.conditional(),
        entry.hedged(),
        entry.vouched(),
        standing,
        taken,
        Stored.earliest(taken),
        Stored.latest(taken),
        sentences.sentence(position));
  }

  private Optional<FuzzyDate> taken(Position position) {
    return position
        .getDate()
        .or(() -> position.getAccordingTo().stream().flatMap(this::said).findFirst());
  }

  private Stream<FuzzyDate> said(Id<? extends Provenance> provenance) {
    return Stream.concat(
        index.find(provenance, Statement.class).flatMap(Statement::getDate).stream(),
        index.find(provenance, Source.class).flatMap(Source::getPublished).stream());
  }
}
