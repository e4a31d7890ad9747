package io.github.standpoint.query;

import io.github.standpoint.Story;
import io.github.standpoint.actor.Actor;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Subject;
import io.github.standpoint.position.Position;
import io.github.standpoint.value.FuzzyDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Who stands where: holders beside subjects, at the end of the story or as of a date. What was
 * certainly replaced by the same holder's later position, what is known only from words that were
 * certainly taken back, and what was certainly not yet so is left out, and listed as such. What the
 * story does not vouch for stays, and {@link StanceEntry#vouched()} says so. Nothing recorded is an
 * empty list: silence is no stance. Immutable and safe for several threads.
 *
 * <pre>{@code
 * for (StanceEntry entry : StanceMatrix.asOf(story, FuzzyDate.parse("2025-08")).entries()) {
 *   System.out.println(entry.position().getHolder() + " " + entry.position().getStance());
 * }
 * }</pre>
 */
public final class StanceMatrix {

  /** Why a position does not stand in the matrix. */
  public enum Absence {
    /** The same holder has certainly taken another position in its place. */
    SUPERSEDED,
    /** All words from which it is known have certainly been taken back. */
    RETRACTED,
    /** By the date in question it had certainly not been taken. */
    LATER
  }

  /**
   * A position that does not stand in the matrix.
   *
   * @param position the position
   * @param why why not
   */
  public record LeftOut(Position position, Absence why) {}

  private final List<StanceEntry> entries;
  private final List<LeftOut> leftOut;
  private final Map<String, Map<String, List<StanceEntry>>> cells = new HashMap<>();

  private StanceMatrix(List<StanceEntry> entries, List<LeftOut> leftOut) {
    this.entries = List.copyOf(entries);
    this.leftOut = List.copyOf(leftOut);
    for (StanceEntry entry : entries) {
      cells
          .computeIfAbsent(entry.position().getHolder().toString(), it -> new HashMap<>())
          .computeIfAbsent(entry.position().getAbout().toString(), it -> new ArrayList<>())
          .add(entry);
    }
  }

  /** Returns where everybody stands at the end of the story. */
  public static StanceMatrix of(Story story) {
    return of(new Standing(StoryIndex.of(story), null));
  }

  /**
   * Returns where everybody stands by the end of this date. A position without a date of its own
   * has that of the statements and sources that it is according to; of several the one that makes
   * it surest decides. Without any, and however vague a date is, it had been taken by the time that
   * the story was last told: when it was updated, or else published. A story that says neither
   * leaves that open, so that {@link StanceEntry#taken()} is possibly.
   */
  public static StanceMatrix asOf(Story story, FuzzyDate date) {
    return of(new Standing(StoryIndex.of(story), Objects.requireNonNull(date, "date")));
  }

  private static StanceMatrix of(Standing standing) {
    List<StanceEntry> entries = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    for (Position position : standing.positions()) {
      standing
          .absence(position)
          .ifPresentOrElse(
              why -> leftOut.add(new LeftOut(position, why)),
              () -> entries.add(standing.entry(position)));
    }
    return new StanceMatrix(entries, leftOut);
  }

  /** Returns all entries, in the order of the document. */
  public List<StanceEntry> entries() {
    return entries;
  }

  /** Returns the positions that do not count, with the reason, in the order of the document. */
  public List<LeftOut> leftOut() {
    return leftOut;
  }

  /** Returns who holds a position here, in the order of the document. */
  public List<Id<Actor>> holders() {
    Set<Id<Actor>> holders = new LinkedHashSet<>();
    entries.forEach(it -> holders.add(it.position().getHolder()));
    return List.copyOf(holders);
  }

  /** Returns what there are positions on, in the order of the document. */
  public List<Id<? extends Subject>> subjects() {
    Set<Id<? extends Subject>> subjects = new LinkedHashSet<>();
    entries.forEach(it -> subjects.add(it.position().getAbout()));
    return List.copyOf(subjects);
  }

  /**
   * Returns what this holder's positions on this subject are: several, if none replaced another.
   */
  public List<StanceEntry> at(CharSequence holder, CharSequence subject) {
    List<StanceEntry> cell =
        cells.getOrDefault(holder.toString(), Map.of()).getOrDefault(subject.toString(), List.of());
    return Collections.unmodifiableList(cell);
  }
}
