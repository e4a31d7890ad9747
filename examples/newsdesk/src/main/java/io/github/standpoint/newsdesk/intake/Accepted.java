package io.github.standpoint.newsdesk.intake;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.github.standpoint.json.StoryAnswer;
import io.github.standpoint.newsdesk.archive.Head;
import io.github.standpoint.report.Report;
import java.time.Instant;

/**
 * The answer to a story that was taken.
 *
 * @param id its id
 * @param revision the number of its latest revision
 * @param received when that came in
 * @param report what an editor should look at: an object with the warnings as {@code problems}
 */
record Accepted(String id, int revision, Instant received, @JsonRawValue String report) {
  static Accepted of(Head head, Report report) {
    String problems = StoryAnswer.of(report).toString();
    return new Accepted(head.id(), head.revision(), head.received(), problems);
  }
}
