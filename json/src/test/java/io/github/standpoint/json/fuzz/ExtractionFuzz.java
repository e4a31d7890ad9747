package io.github.standpoint.json.fuzz;

import io.github.standpoint.Section;
import io.github.standpoint.SectionKind;
import io.github.standpoint.Story;
import io.github.standpoint.json.StoryJson;
import io.github.standpoint.json.extraction.Extraction;
import io.github.standpoint.json.extraction.ExtractionJson;
import io.github.standpoint.report.Problem;
import java.util.Arrays;

/**
 * Whatever a model puts out ends in a story or in an error that has a place in one of the outputs.
 */
public final class ExtractionFuzz {
  private static final Story TEXT =
      Story.builder()
          .id("text")
          .language("en")
          .addSection(
              Section.builder()
                  .id("s")
                  .kind(SectionKind.BODY)
                  .text("Poland will not send troops, its minister said.")
                  .build())
          .build();

  private ExtractionFuzz() {}

  /** Reads what stands before the first line break as the first output, the rest as the second. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    int end = 0;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    byte[] first = Arrays.copyOf(bytes, end);
    byte[] second = Arrays.copyOfRange(bytes, Math.min(end + 1, bytes.length), bytes.length);

    Extraction extraction = ExtractionJson.standard().read(first, second, TEXT);

    for (Problem problem : extraction.report()) {
      Findings.hold(!problem.message().isBlank(), "a problem without a message", bytes);
    }
    Findings.hold(
        extraction.story().isPresent() || !extraction.report().valid(),
        "no story and no error",
        bytes);
    if (extraction.valid()) {
      Story story = extraction.story().orElseThrow();
      Findings.hold(
          StoryJson.standard().read(StoryJson.standard().write(story)).equals(story),
          "another story is read",
          bytes);
    }
  }
}
