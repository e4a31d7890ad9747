package io.github.standpoint.newsdesk.archive;

import io.github.standpoint.Story;
import io.github.standpoint.json.StoryJson;

/**
 * A revision with its content.
 *
 * @param head which it is
 * @param bytes the document as received
 * @param canonical the story as the library writes it
 */
public record Revision(Head head, byte[] bytes, String canonical) {

  /** Returns the story. */
  public Story story() {
    return StoryJson.standard().read(canonical);
  }
}
