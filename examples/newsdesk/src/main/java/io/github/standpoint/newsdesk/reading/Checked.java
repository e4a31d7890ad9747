package io.github.standpoint.newsdesk.reading;

import io.github.standpoint.json.StoryJson;
import io.github.standpoint.newsdesk.archive.Submission;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A document that was checked, for people.
 *
 * @param valid whether it has no error
 * @param errors how many errors it has
 * @param warnings how many warnings
 * @param curable how many problems have one certain cure
 * @param spots the first problems, each at its lines
 * @param more how many problems are not shown
 */
public record Checked(
    boolean valid, int errors, int warnings, long curable, List<Spot> spots, int more) {
  private static final int SHOWN = 100;

  /**
   * A problem at its lines.
   *
   * @param severity error or warning
   * @param code the code of the rule
   * @param message what is wrong
   * @param pointer where, as a JSON Pointer
   * @param line the line, from 1; 0: of the whole document
   * @param lines the lines concerned
   * @param suggestion what was probably meant; empty: not known
   * @param fix the one certain cure, an operation a line; empty: there is none
   */
  public record Spot(
      String severity,
      String code,
      String message,
      String pointer,
      int line,
      List<ExcerptLine> lines,
      String suggestion,
      List<String> fix) {}

  static Checked of(byte[] document, StoryJson json) {
    Report report = Submission.explain(document, json);
    List<Problem> shown = report.stream().limit(SHOWN).toList();
    return new Checked(
        report.valid(),
        report.errors().size(),
        report.warnings().size(),
        report.stream().filter(it -> it.getFix().isPresent()).count(),
        Spots.of(shown, new String(document, StandardCharsets.UTF_8)),
        report.problems().size() - shown.size());
  }
}
