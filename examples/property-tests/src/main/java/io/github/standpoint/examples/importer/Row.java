package io.github.standpoint.examples.importer;

import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.Position;

/**
 * A line of the table.
 *
 * @param holder the id of who holds the position
 * @param stance the stance, as it stands in JSON
 * @param about the id of what it is about
 * @param certainty how sure it is
 */
record Row(String holder, String stance, String about, Certainty certainty) {

  static Row of(Position position) {
    return new Row(
        position.getHolder().toString(),
        position.getStance().text(),
        position.getAbout().toString(),
        position.getCertainty());
  }
}
