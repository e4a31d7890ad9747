package io.github.standpoint.testing.generation;

import io.github.standpoint.Story;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a story is to be like: how many things of each kind it has, and whether it may give rise to
 * warnings. Immutable.
 */
public final class StoryPlan {

  /**
   * How many there may be.
   *
   * @param least 0 or more
   * @param most not less
   */
  public record Range(int least, int most) {

    /** Checks the bounds. */
    public Range {
      if (least < 0 || most < least) {
        throw new IllegalArgumentException(
            "range must be 0 or more and in order, but was " + least + " to " + most);
      }
    }

    /** Returns whether this many are within. */
    public boolean allows(int count) {
      return least <= count && count <= most;
    }
  }

  private static final StoryPlan STANDARD = new StoryPlan(standardRanges(), true);

  private final Map<Kind, Range> ranges;
  private final boolean warnings;

  private StoryPlan(Map<Kind, Range> ranges, boolean warnings) {
    this.ranges = Collections.unmodifiableMap(ranges);
    this.warnings = warnings;
  }

  private static Map<Kind, Range> standardRanges() {
    Map<Kind, Range> ranges = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      ranges.put(kind, new Range(0, 3));
    }
    ranges.put(Kind.ACTOR, new Range(1, 5));
    return ranges;
  }

  /** Returns the plan of stories of up to some forty elements, with an actor at least. */
  public static StoryPlan standard() {
    return STANDARD;
  }

  /** Returns this plan with so many things of a kind. */
  public StoryPlan with(Kind kind, int least, int most) {
    Map<Kind, Range> changed = new EnumMap<>(ranges);
    changed.put(kind, new Range(least, most));
    return new StoryPlan(changed, warnings);
  }

  /** Returns this plan without anything that an editor would be warned of. */
  public StoryPlan withoutWarnings() {
    return new StoryPlan(new EnumMap<>(ranges), false);
  }

  /** Returns how many things of this kind there may be. */
  public Range range(Kind kind) {
    return ranges.get(kind);
  }

  /** Returns whether a story has as many things of each kind as it must have at least. */
  public boolean least(Story story) {
    for (Map.Entry<Kind, Range> range : ranges.entrySet()) {
      if (range.getValue().least() > 0 && range.getKey().count(story) < range.getValue().least()) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether stories may give rise to warnings. */
  public boolean warnings() {
    return warnings;
  }
}
