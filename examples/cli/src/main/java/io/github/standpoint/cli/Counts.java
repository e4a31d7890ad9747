package io.github.standpoint.cli;

import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How many documents were checked, and how much was found in them. */
final class Counts {
  private long documents;
  private long withErrors;
  private long withWarnings;
  private long errors;
  private long warnings;
  private final Map<String, Long> byCode = new TreeMap<>();

  void add(Report report) {
    int bad = report.errors().size();
    int doubtful = report.problems().size() - bad;
    documents++;
    withErrors += bad > 0 ? 1 : 0;
    withWarnings += doubtful > 0 ? 1 : 0;
    errors += bad;
    warnings += doubtful;
    for (Problem problem : report) {
      byCode.merge(Verdict.severity(problem) + " " + problem.code(), 1L, Long::sum);
    }
  }

  long documents() {
    return documents;
  }

  /** Returns what was found; of several documents in how many, and which rules were broken. */
  List<String> text() {
    List<String> lines = new ArrayList<>();
    lines.add(counted(documents, "document") + " checked: " + found());
    if (documents > 1 && errors + warnings > 0) {
      lines.add(
          "documents with errors: "
              + number(withErrors)
              + ", with warnings: "
              + number(withWarnings));
      byCode.entrySet().stream()
          .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
          .forEach(it -> lines.add(String.format("%9s  %s", number(it.getValue()), it.getKey())));
    }
    return lines;
  }

  private String found() {
    return errors + warnings == 0
        ? "nothing found"
        : counted(errors, "error") + ", " + counted(warnings, "warning");
  }

  static String counted(long count, String noun) {
    return number(count) + " " + noun + (count == 1 ? "" : "s");
  }

  private static String number(long count) {
    return String.format(Locale.ENGLISH, "%,d", count);
  }
}
