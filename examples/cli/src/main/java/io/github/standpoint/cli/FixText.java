package io.github.standpoint.cli;

import io.github.standpoint.cli.terminal.SafeText;
import io.github.standpoint.report.Patch;
import io.github.standpoint.report.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a patch changes, for people: values as they stand in JSON, names as they stand before a
 * colon. Safe for a terminal, and cut where it is long.
 *
 * @param before what goes
 * @param after what comes
 */
record FixText(List<String> before, List<String> after) {

  static FixText of(Patch patch) {
    FixText text = new FixText(new ArrayList<>(), new ArrayList<>());
    Patch.Test last = null;
    for (Patch.Operation operation : patch.operations()) {
      if (operation instanceof Patch.Test test) {
        last = test;
      } else {
        text.add(operation, last);
      }
    }
    return text;
  }

  /** A replacement tells what it replaces by the test in front of it. */
  private void add(Patch.Operation operation, Patch.@Nullable Test test) {
    if (operation instanceof Patch.Move move) {
      before.add(name(move.from()) + ": …");
      after.add(name(move.path()) + ": …");
    } else if (operation instanceof Patch.Add add) {
      after.add(name(add.path()) + ": " + value(add.value()));
    } else {
      if (test != null && test.path().equals(operation.path())) {
        before.add(value(test.value()));
      }
      if (operation instanceof Patch.Replace replace) {
        after.add(value(replace.value()));
      }
    }
  }

  private static String name(String pointer) {
    return value(pointer.substring(pointer.lastIndexOf('/') + 1));
  }

  private static String value(@Nullable Object value) {
    return SafeText.of(Problem.cut(Patch.json(value)));
  }

  /** Returns it on one line. */
  String line() {
    if (after.isEmpty()) {
      return "remove " + String.join(", ", before);
    }
    String to = String.join(", ", after);
    return before.isEmpty() ? "add " + to : String.join(", ", before) + " → " + to;
  }
}
