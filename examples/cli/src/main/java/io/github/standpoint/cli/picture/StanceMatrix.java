package io.github.standpoint.cli.picture;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.cli.terminal.Page;
import io.github.standpoint.cli.terminal.Page.Cell;
import io.github.standpoint.cli.terminal.Style;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Subject;
import io.github.standpoint.position.Position;
import io.github.standpoint.query.StanceEntry;
import io.github.standpoint.query.StanceMatrix.LeftOut;
import io.github.standpoint.sentence.Labels;
import io.github.standpoint.sentence.Phrasing;
import io.github.standpoint.value.Answer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Holders beside subjects: each position with its sign, its direction, stance and certainty. */
final class StanceMatrix {
  private static final int HOLDER_WIDTH = 19;
  private static final int SUBJECT_WIDTH = 34;
  private static final String NOTHING_RECORDED = "·";

  private final Scene scene;
  private final Phrasing phrasing;
  private final io.github.standpoint.query.StanceMatrix matrix;
  private final Labels holderLabels;
  private final Labels subjectLabels;

  StanceMatrix(Scene scene) {
    this.scene = scene;
    this.phrasing = scene.phrasing();
    this.matrix =
        scene.asOf() == null
            ? io.github.standpoint.query.StanceMatrix.of(scene.story())
            : io.github.standpoint.query.StanceMatrix.asOf(scene.story(), scene.asOf());
    this.holderLabels = Labels.of(scene.story(), matrix.holders());
    this.subjectLabels = Labels.of(scene.story(), matrix.subjects());
  }

  void print() {
    if (scene.story().getPositions().isEmpty()) {
      return;
    }
    Page page = scene.page();
    String asOf = scene.asOf() == null ? "" : " AS OF " + scene.asOf();
    page.heading("STANCES SIDE BY SIDE" + asOf);
    page.paragraph(
        1, "+ for, − against, 0 neither, ? direction unknown, · nothing recorded", Style.QUIET);
    int subject = Math.min(SUBJECT_WIDTH, page.width() - HOLDER_WIDTH - Page.GAP);
    int fitting = Math.max(1, (page.width() - subject) / (HOLDER_WIDTH + Page.GAP));
    List<Id<Actor>> holders = matrix.holders();
    for (int from = 0; from < holders.size(); from += fitting) {
      List<Id<Actor>> some = holders.subList(from, Math.min(holders.size(), from + fitting));
      printBlock(some, widths(subject, some.size()));
    }
    printLeftOut();
  }

  private void printLeftOut() {
    if (!matrix.leftOut().isEmpty()) {
      scene.page().blank();
    }
    for (LeftOut it : matrix.leftOut()) {
      String why =
          switch (it.why()) {
            case SUPERSEDED -> "replaced later";
            case RETRACTED -> "words taken back";
            case LATER -> "taken later";
          };
      scene.page().item(1, "•", Style.QUIET, "Left out, " + why + ": " + clause(it));
    }
  }

  private String clause(LeftOut leftOut) {
    Position position = leftOut.position();
    String verdict = position.getVerdict().map(it -> " (" + phrasing.verdict(it) + ")").orElse("");
    String clause = phrasing.clause(position.getId());
    return clause.endsWith(verdict) ? clause : clause + verdict;
  }

  private static List<Integer> widths(int subject, int holders) {
    List<Integer> widths = new ArrayList<>();
    widths.add(subject);
    widths.addAll(Collections.nCopies(holders, HOLDER_WIDTH));
    return widths;
  }

  private void printBlock(List<Id<Actor>> holders, List<Integer> widths) {
    Page page = scene.page();
    page.blank();
    List<Cell> head = new ArrayList<>();
    head.add(new Cell("", Style.PLAIN));
    holders.forEach(it -> head.add(new Cell(holderLabels.of(it), Style.HEADING)));
    page.row(head, widths);
    for (Id<? extends Subject> subject : matrix.subjects()) {
      if (holders.stream().anyMatch(it -> !matrix.at(it, subject).isEmpty())) {
        List<Cell> row = new ArrayList<>();
        row.add(new Cell(subjectLabels.of(subject), Style.PLAIN));
        holders.forEach(it -> row.add(cell(matrix.at(it, subject))));
        page.row(row, widths);
      }
    }
  }

  private Cell cell(List<StanceEntry> entries) {
    if (entries.isEmpty()) {
      return new Cell(NOTHING_RECORDED, Style.QUIET);
    }
    List<String> texts = entries.stream().map(this::text).toList();
    StanceEntry last = entries.get(entries.size() - 1);
    return new Cell(String.join("; ", texts), Positions.style(last.direction()));
  }

  private String text(StanceEntry entry) {
    Position position = entry.position();
    String direction = Positions.word(entry.direction());
    String verdict = position.getVerdict().map(it -> ", " + phrasing.verdict(it)).orElse("");
    return Positions.sign(entry.direction())
        + " "
        + direction
        + ": "
        + phrasing.stance(position)
        + ", "
        + phrasing.word("certainty", position.getCertainty())
        + (entry.conditional() ? ", under conditions" : "")
        + verdict
        + doubt(entry.taken() != Answer.CERTAINLY, ", possibly not yet")
        + doubt(entry.replaced() != Answer.CERTAINLY_NOT, ", possibly replaced")
        + doubt(entry.takenBack() != Answer.CERTAINLY_NOT, ", possibly taken back");
  }

  private static String doubt(boolean doubtful, String words) {
    return doubtful ? words : "";
  }
}
