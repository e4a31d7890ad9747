package io.github.standpoint.newsdesk.reading;

import io.github.standpoint.Story;
import io.github.standpoint.position.Position;
import io.github.standpoint.query.Change;
import io.github.standpoint.query.Finding;
import io.github.standpoint.query.StoryDiff;
import io.github.standpoint.query.StoryIndex;
import io.github.standpoint.sentence.Sentences;
import java.util.List;

/**
 * Two revisions side by side, for people.
 *
 * @param findings what the changes mean, the larger moves first
 * @param changes every change, in the order of the document
 */
public record Compared(List<Meaning> findings, List<Line> changes) {

  /**
   * A finding, and the positions that it is about as sentences.
   *
   * @param text the finding in one line
   * @param before the sentence in the first revision; empty if it is about no position there
   * @param after the sentence in the second
   */
  public record Meaning(String text, String before, String after) {}

  /**
   * A change.
   *
   * @param kind added, removed, changed or moved
   * @param place the element and the attribute
   * @param text what was there and is now
   */
  public record Line(String kind, String place, String text) {}

  static Compared of(Story first, Story second) {
    StoryDiff diff = StoryDiff.between(first, second);
    StoryIndex before = StoryIndex.of(first);
    StoryIndex after = StoryIndex.of(second);
    return new Compared(
        diff.findings().stream().map(it -> meaning(it, before, after)).toList(),
        diff.changes().stream().map(Compared::line).toList());
  }

  private static Meaning meaning(Finding finding, StoryIndex before, StoryIndex after) {
    String text = finding.kind().text() + " from " + finding.before() + " to " + finding.after();
    return new Meaning(text, sentence(finding.id(), before), sentence(finding.id(), after));
  }

  private static String sentence(String id, StoryIndex index) {
    return index
        .find(id, Position.class)
        .map(it -> new Sentences(index.story()).sentence(it))
        .orElse("");
  }

  private static Line line(Change change) {
    String path = change.path().isEmpty() ? "" : " " + change.path();
    String place = change.type() + " " + change.id() + path;
    String start = change.kind().text() + " " + place + ": ";
    return new Line(change.kind().text(), place, change.toString().substring(start.length()));
  }
}
