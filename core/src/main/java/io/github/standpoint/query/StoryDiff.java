package io.github.standpoint.query;

import io.github.standpoint.Story;
import io.github.standpoint.metamodel.Model;
import java.util.List;

/**
 * What is different between two versions of a story: by id and attribute, along the metamodel, and
 * what it means. Equal versions have no difference, the difference applied to the first version
 * gives the second, and the same two versions always give the same changes in the same order, that
 * of the document. Immutable and safe for several threads.
 *
 * <p>Elements are the same if they have the same id. Values without ids, such as milestones, are
 * the same if they are equal, or else if they stand at the same place between equal ones and have
 * more in common than not.
 *
 * <pre>{@code
 * StoryDiff diff = StoryDiff.between(yesterday, today);
 * diff.findings().forEach(System.out::println); // Position p: hedge lost from possible to certain
 * diff.changes().forEach(System.out::println);  // changed Position p certainty: possible -> certain
 * }</pre>
 */
public final class StoryDiff {
  private final ValueEdit<Story> edit;
  private final List<Change> changes;
  private final List<Finding> findings;

  private StoryDiff(ValueEdit<Story> edit, List<Change> changes, List<Finding> findings) {
    this.edit = edit;
    this.changes = changes;
    this.findings = findings;
  }

  /** Returns what makes the second version of the first. */
  public static StoryDiff between(Story first, Story second) {
    ValueEdit<Story> edit = Comparison.between(Model.STORY, first, second);
    List<Change> changes = Changes.of(first, edit);
    return new StoryDiff(edit, changes, Findings.of(first, second, changes));
  }

  /** Returns whether nothing is different. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** Returns every difference, in the order of the document. */
  public List<Change> changes() {
    return changes;
  }

  /** Returns what the differences mean to an editor: the larger moves first. */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * Returns the second version, made of the first and the differences.
   *
   * @throws IllegalArgumentException if something that is different is not as in the first version
   */
  public Story applyTo(Story first) {
    return edit.apply(first);
  }

  /** Returns the findings and the changes as plain text, a line each; empty if there are none. */
  public String text() {
    StringBuilder text = new StringBuilder();
    findings.forEach(it -> text.append("! ").append(it).append('\n'));
    changes.forEach(it -> text.append("  ").append(it).append('\n'));
    return text.toString();
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return text();
  }
}
