package io.github.standpoint.validation;

import io.github.standpoint.constraint.Figure;
import io.github.standpoint.report.StandardRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A figure says what the words say that it was read from, and is no more exact than they are. */
final class FigureWords {

  private FigureWords() {}

  static <T extends Figure> void check(
      Located<T> located,
      String words,
      StandardRule contradicts,
      StandardRule vague,
      Findings findings) {
    Figure figure = located.value();
    List<BigDecimal> numbers = numbers(figure);
    Set<BigDecimal> read = numbers.isEmpty() ? Set.of() : WrittenFigure.readings(words);
    if (!read.isEmpty() && !anyEqual(numbers, read)) {
      findings.report(
          contradicts,
          located.at(figure.getValue().isPresent() ? "value" : bound(figure)),
          facts ->
              facts
                  .shortened(words)
                  .putFact("figure", numbers.get(0).toPlainString())
                  .suggestion(read.iterator().next().toPlainString()));
    }
    if (figure.getValue().isPresent() && !figure.isApproximate() && WrittenFigure.vague(words)) {
      findings.report(vague, located.at("asWritten"), words);
    }
  }

  private static List<BigDecimal> numbers(Figure figure) {
    if (figure.getValue().isPresent()) {
      return List.of(figure.getValue().get());
    }
    List<BigDecimal> bounds = new ArrayList<>(2);
    figure.getAtLeast().ifPresent(bounds::add);
    figure.getAtMost().ifPresent(bounds::add);
    return bounds;
  }

  private static String bound(Figure figure) {
    return figure.getAtLeast().isPresent() ? "atLeast" : "atMost";
  }

  /** Whether a number is among the readings, however many zeros are written out. */
  private static boolean anyEqual(List<BigDecimal> numbers, Set<BigDecimal> readings) {
    for (BigDecimal reading : readings) {
      for (BigDecimal number : numbers) {
        if (reading.compareTo(number) == 0) {
          return true;
        }
      }
    }
    return false;
  }
}
