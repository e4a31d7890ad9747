package io.github.standpoint.json;

import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Holds pointers, lines and columns of a report against a document, well-formed or not: the pointer
 * leads to something (or its parent does, for what is not there), and the place is that of the
 * token meant.
 */
final class ReportPlaces {
  /** What ends the reading stands at a character, not at a token. */
  private static final Set<JsonRule> AT_A_CHARACTER =
      EnumSet.of(JsonRule.SYNTAX, JsonRule.NOT_UTF8, JsonRule.TRAILING_DATA, JsonRule.TOO_DEEP);

  private ReportPlaces() {}

  /** Returns the problems that are not where they should be. */
  static List<String> wrong(byte[] document, Report report) {
    PlacedTokens tokens = PlacedTokens.ofBroken(new String(document, StandardCharsets.UTF_8));
    return report.stream()
        .filter(it -> !(leadsSomewhere(it, tokens) && inPlace(it, tokens)))
        .map(Problem::toString)
        .toList();
  }

  private static boolean leadsSomewhere(Problem problem, PlacedTokens tokens) {
    String pointer = problem.getPointer();
    return pointer.isEmpty()
        || tokens.at(pointer).isPresent()
        || tokens.at(PlacedTokens.parent(pointer)).isPresent();
  }

  static boolean inPlace(Problem problem, PlacedTokens tokens) {
    String pointer = problem.getPointer();
    PlacedTokens.Place place =
        new PlacedTokens.Place(problem.getLine().orElse(0), problem.getColumn().orElse(0));
    if (problem.getRule() == JsonRule.UNKNOWN_PROPERTY
        || problem.getRule() == JsonRule.DUPLICATE_KEY) {
      return tokens.namePlaces(pointer).contains(place);
    }
    if (problem.getRule() == JsonRule.MISSING) {
      return tokens.nearest(PlacedTokens.parent(pointer)).equals(place);
    }
    return problem.getRule() instanceof JsonRule rule && AT_A_CHARACTER.contains(rule)
        || tokens.nearest(pointer).equals(place);
  }
}
