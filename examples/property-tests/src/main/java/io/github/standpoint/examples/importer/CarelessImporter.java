package io.github.standpoint.examples.importer;

import io.github.standpoint.position.Certainty;
import java.util.List;

/** Reads the table. One line of it is wrong: what is possible becomes probable. */
final class CarelessImporter {

  private CarelessImporter() {}

  static List<Row> read(String table) {
    return table.lines().map(CarelessImporter::row).toList();
  }

  private static Row row(String line) {
    String[] cells = line.split(",");
    return new Row(cells[0], cells[1], cells[2], certainty(cells[3]));
  }

  private static Certainty certainty(String cell) {
    return switch (cell.charAt(0)) {
      case 'c' -> Certainty.CERTAIN;
      case 'p' -> Certainty.PROBABLE;
      default -> Certainty.UNKNOWN;
    };
  }
}
