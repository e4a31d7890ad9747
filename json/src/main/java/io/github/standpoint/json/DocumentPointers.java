package io.github.standpoint.json;

import io.github.standpoint.report.Problem;
import java.util.List;
import java.util.Map;

/**
 * Turns pointers into a story into pointers into the document that it was read from: the same,
 * unless entries of lists were left out, which shifts those behind them.
 */
final class DocumentPointers {
  private final String story;
  private final Map<String, List<Integer>> leftOut;

  /**
   * Makes the translation.
   *
   * @param story the pointer of the story in the document
   * @param leftOut by the pointer of a list, the indices of its entries that were not read
   */
  DocumentPointers(String story, Map<String, List<Integer>> leftOut) {
    this.story = story;
    this.leftOut = leftOut;
  }

  Problem translate(Problem problem) {
    if (story.isEmpty() && leftOut.isEmpty()) {
      return problem;
    }
    return Problem.builder()
        .from(problem)
        .pointer(translate(problem.getPointer()))
        .related(problem.getRelated().stream().map(this::translate).toList())
        .build();
  }

  private String translate(String pointer) {
    if (pointer.isEmpty()) {
      return story;
    }
    StringBuilder translated = new StringBuilder(story);
    for (String step : pointer.substring(1).split("/", -1)) {
      List<Integer> gaps = leftOut.get(translated.toString());
      String here = gaps == null ? step : Integer.toString(shifted(Integer.parseInt(step), gaps));
      translated.append('/').append(here);
    }
    return translated.toString();
  }

  private static int shifted(int index, List<Integer> gaps) {
    int shifted = index;
    for (int gap : gaps) {
      if (gap <= shifted) {
        shifted++;
      }
    }
    return shifted;
  }
}
