package io.github.standpoint.newsdesk.intake;

import io.github.standpoint.newsdesk.archive.Head;
import java.time.Instant;
import java.util.List;

/**
 * The answer to a story that was taken.
 *
 * @param id its id
 * @param revision the number of its latest revision
 * @param received when that came in
 * @param warnings what an editor should look at
 */
record Accepted(String id, int revision, Instant received, List<ProblemEntry> warnings) {
  static Accepted of(Head head, List<ProblemEntry> warnings) {
    return new Accepted(head.id(), head.revision(), head.received(), warnings);
  }
}
