package io.github.standpoint.examples.importer;

import io.github.standpoint.Story;
import java.util.List;
import java.util.stream.Collectors;

/** The table that a desk keeps of positions: {@code us,rules-out,troops,certain}. */
final class PositionTable {

  private PositionTable() {}

  static List<Row> rows(Story story) {
    return story.getPositions().stream().map(Row::of).toList();
  }

  static String write(Story story) {
    return rows(story).stream()
        .map(
            it ->
                "%s,%s,%s,%s%n"
                    .formatted(it.holder(), it.stance(), it.about(), it.certainty().text()))
        .collect(Collectors.joining());
  }
}
