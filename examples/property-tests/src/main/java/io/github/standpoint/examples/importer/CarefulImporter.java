package io.github.standpoint.examples.importer;

import io.github.standpoint.position.Certainty;
import java.util.Arrays;
import java.util.List;

/** Reads the table, each word as it stands there. */
final class CarefulImporter {

  private CarefulImporter() {}

  static List<Row> read(String table) {
    return table.lines().map(CarefulImporter::row).toList();
  }

  private static Row row(String line) {
    String[] cells = line.split(",");
    return new Row(cells[0], cells[1], cells[2], certainty(cells[3]));
  }

  private static Certainty certainty(String cell) {
    return Arrays.stream(Certainty.values())
        .filter(it -> it.text().equals(cell))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no certainty: " + cell));
  }
}
