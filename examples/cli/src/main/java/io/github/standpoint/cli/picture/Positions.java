package io.github.standpoint.cli.picture;

import io.github.standpoint.cli.terminal.Style;
import io.github.standpoint.position.Direction;
import io.github.standpoint.position.Position;
import java.util.List;

/** Every position, said back as one sentence. */
final class Positions {
  private final Scene scene;

  Positions(Scene scene) {
    this.scene = scene;
  }

  void print() {
    List<Position> positions = scene.story().getPositions();
    if (!positions.isEmpty()) {
      scene.page().heading("WHERE THEY STAND");
      scene.page().paragraph(1, LEGEND, Style.QUIET);
    }
    for (Position position : positions) {
      Direction direction = position.getStance().direction();
      scene.page().item(1, sign(direction), style(direction), scene.sentences().sentence(position));
    }
  }

  static final String LEGEND =
      "+ for, − against, 0 neither, ? direction unknown; what is in brackets is how sure";

  static String sign(Direction direction) {
    return switch (direction) {
      case FOR -> "+";
      case AGAINST -> "−";
      case NEITHER -> "0";
      case UNKNOWN -> "?";
    };
  }

  static String word(Direction direction) {
    return switch (direction) {
      case FOR -> "for";
      case AGAINST -> "against";
      case NEITHER -> "neither";
      case UNKNOWN -> "unknown";
    };
  }

  static Style style(Direction direction) {
    return switch (direction) {
      case FOR -> Style.FOR;
      case AGAINST -> Style.AGAINST;
      case NEITHER, UNKNOWN -> Style.DOUBT;
    };
  }
}
