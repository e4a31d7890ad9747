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

  /** Returns whether there is a story, no error, and nothing unread. */
  public boolean valid() {
    return story.isPresent() && report.valid() && unread.isEmpty();
  }

  /**
   * Returns the story.
   *
   * @throws InvalidStoryException with the report, if this is not {@link #valid()}
   */
  public Story orThrow() {
    return orThrow("");
  }

  /**
   * @param where what stands before the message of the exception
   */
  Story orThrow(String where) {
    if (!valid()) {
      throw new InvalidStoryException(where, report, unread);
    }
    return story.orElseThrow();
  }
}
