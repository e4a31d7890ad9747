package io.github.standpoint.json.extraction;

import io.github.standpoint.Story;
import io.github.standpoint.report.Problem;
import io.github.standpoint.report.Report;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What came of the output of a model.
 *
 * @param story the story, if there is one; while there are errors it lacks what could not be read,
 *     and is only for looking at
 * @param first what is wrong with the output of the first pass, with pointers into it
 * @param second what is wrong with the output of the second pass, with pointers into it
 * @param text what is wrong with the text that both were taken from, with pointers into that story
 */
public record Extraction(Optional<Story> story, Report first, Report second, Report text) {

  /** Returns whether there is a story and no error. */
  public boolean valid() {
    return story.isPresent() && report().valid();
  }

  /** Returns all that is wrong, that of the text first. */
  public Report report() {
    List<Problem> all = Stream.of(text, first, second).flatMap(Report::stream).toList();
    return Report.of(all);
  }
}
