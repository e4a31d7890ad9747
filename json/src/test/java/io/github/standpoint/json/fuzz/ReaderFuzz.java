package io.github.standpoint.json.fuzz;

import io.github.standpoint.Story;
import io.github.standpoint.json.ReadResult;
import io.github.standpoint.json.StoryJson;
import io.github.standpoint.report.Problem;

/** Any bytes end in a story or in an error, and a story is read again as it was written. */
public final class ReaderFuzz {

  private ReaderFuzz() {}

  /** Reads these bytes. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    judge(bytes, StoryJson.standard().tryRead(bytes));
  }

  static void judge(byte[] bytes, ReadResult result) {
    for (Problem problem : result.report()) {
      Findings.hold(!problem.message().isBlank(), "a problem without a message", bytes);
      Findings.hold(problem.getLine().orElse(1) > 0, "a problem without a line", problem);
    }
    Findings.hold(
        result.story().isPresent() || !result.report().valid(), "no story and no error", bytes);
    if (result.valid()) {
      Story story = result.orThrow();
      byte[] written = StoryJson.standard().write(story);
      Findings.hold(
          StoryJson.standard().read(written).equals(story), "another story is read", written);
    }
  }
}
