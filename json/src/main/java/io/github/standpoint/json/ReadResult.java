package io.github.standpoint.json;

import io.github.standpoint.Story;
import io.github.standpoint.report.Report;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a document: the story, if there is one, and all that is wrong with it.
 *
 * @param story the story, if everything that it requires is there; it may break rules, and lack
 *     elements that could not be read
 * @param report every problem, in the order of the document
 * @param unread the pointers of what was left out of the story
 */
public record ReadResult(Optional<Story> story, Report report, List<String> unread) {

  /** Returns whether there is a story and no error. */
  public boolean valid() {
    return story.isPresent() && report.valid();
  }

  /**
   * Returns the story.
   *
   * @throws InvalidStoryException with the report, if there is an error
   */
  public Story orThrow() {
    if (!valid()) {
      throw new InvalidStoryException(report);
    }
    return story.orElseThrow();
  }
}
