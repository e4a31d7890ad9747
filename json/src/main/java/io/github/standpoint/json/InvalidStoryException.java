package io.github.standpoint.json;

import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a document is no valid story. It carries all that is wrong, not the first of it; the
 * message names the file, if it was read from one, and the first error.
 */
public final class InvalidStoryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable Report report;

  InvalidStoryException(Report report) {
    this("", report, List.of());
  }

  /**
   * @param where what stands before the message, such as the name of a file
   * @param unread what was left out of the story
   */
  InvalidStoryException(String where, Report report, List<String> unread) {
    super(where + summary(report.errors(), unread));
    this.report = report;
  }

  private static String summary(List<Problem> errors, List<String> unread) {
    if (errors.isEmpty()) {
      return unread.isEmpty() ? "no story" : "not read: " + String.join(", ", unread);
    }
    Problem first = errors.get(0);
    String place =
        first.getLine().map(it -> "line " + it + ": ").orElse("")
            + (first.getPointer().isEmpty() ? "" : first.getPointer() + ": ");
    return place + first.message() + more(errors.size() - 1);
  }

  private static String more(int count) {
    return switch (count) {
      case 0 -> "";
      case 1 -> " (and 1 more error)";
      default -> " (and " + count + " more errors)";
    };
  }

  /**
   * Returns every problem, errors and warnings, in the order of the document. It is not serialized:
   * of an exception that was, only the message is left, and this is empty.
   */
  public Report report() {
    return report == null ? Report.empty() : report;
  }
}
