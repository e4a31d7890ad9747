package io.github.standpoint.cli.picture;

import io.github.standpoint.cli.sentence.Phrasing;
import io.github.standpoint.cli.terminal.Page;
import io.github.standpoint.cli.terminal.Page.Cell;
import io.github.standpoint.cli.terminal.Style;
import io.github.standpoint.element.Id;
import io.github.standpoint.position.Position;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holders beside subjects: each position with its sign, its direction, stance and certainty. */
final class StanceMatrix {
  private static final int HOLDER_WIDTH = 19;
  private static final int SUBJECT_WIDTH = 34;
  private static final String NOTHING_RECORDED = "·";

  private final Scene scene;
  private final Phrasing phrasing;
  private final Map<Id<?>, Map<Id<?>, List<Position>>> byHolder = new LinkedHashMap<>();
  private final Set<Id<?>> superseded = new LinkedHashSet<>();

  StanceMatrix(Scene scene) {
    this.scene = scene;
    this.phrasing = scene.phrasing();
    for (Position position : scene.story().getPositions()) {
      byHolder
          .computeIfAbsent(position.getHolder(), it -> new LinkedHashMap<>())
          .computeIfAbsent(position.getAbout(), it -> new ArrayList<>())
          .add(position);
      position.getSupersedes().ifPresent(superseded::add);
    }
  }

  void print() {
    if (byHolder.isEmpty()) {
      return;
    }
    Page page = scene.page();
    page.heading("STANCES SIDE BY SIDE");
    page.paragraph(
        1, "+ for, − against, 0 neither, ? direction unknown, · nothing recorded", Style.QUIET);
    int subject = Math.min(SUBJECT_WIDTH, page.width() - HOLDER_WIDTH - Page.GAP);
    int fitting = Math.max(1, (page.width() - subject) / (HOLDER_WIDTH + Page.GAP));
    List<Id<?>> holders = new ArrayList<>(byHolder.keySet());
    for (int from = 0; from < holders.size(); from += fitting) {
      List<Id<?>> some = holders.subList(from, Math.min(holders.size(), from + fitting));
      printBlock(some, widths(subject, some.size()));
    }
  }

  private static List<Integer> widths(int subject, int holders) {
    List<Integer> widths = new ArrayList<>();
    widths.add(subject);
    widths.addAll(Collections.nCopies(holders, HOLDER_WIDTH));
    return widths;
  }

  private void printBlock(List<Id<?>> holders, List<Integer> widths) {
    Page page = scene.page();
    page.blank();
    List<Cell> head = new ArrayList<>();
    head.add(new Cell("", Style.PLAIN));
    holders.forEach(it -> head.add(new Cell(phrasing.thing(it), Style.HEADING)));
    page.row(head, widths);
    for (Id<?> subject : subjects(holders)) {
      List<Cell> row = new ArrayList<>();
      row.add(new Cell(phrasing.thing(subject), Style.PLAIN));
      holders.forEach(it -> row.add(cell(byHolder.get(it).getOrDefault(subject, List.of()))));
      page.row(row, widths);
    }
  }

  private Set<Id<?>> subjects(List<Id<?>> holders) {
    Set<Id<?>> subjects = new LinkedHashSet<>();
    holders.forEach(it -> subjects.addAll(byHolder.get(it).keySet()));
    return subjects;
  }

  private Cell cell(List<Position> positions) {
    if (positions.isEmpty()) {
      return new Cell(NOTHING_RECORDED, Style.QUIET);
    }
    List<String> texts = positions.stream().map(this::text).toList();
    Position last = positions.get(positions.size() - 1);
    return new Cell(String.join("; ", texts), Positions.style(last.getStance().direction()));
  }

  private String text(Position position) {
    String direction = Positions.word(position.getStance().direction());
    String verdict = position.getVerdict().map(it -> ", " + phrasing.verdict(it)).orElse("");
    return Positions.sign(position.getStance().direction())
        + " "
        + direction
        + ": "
        + phrasing.stance(position)
        + ", "
        + phrasing.word("certainty", position.getCertainty())
        + verdict
        + (superseded.contains(position.getId()) ? ", replaced later" : "");
  }
}
