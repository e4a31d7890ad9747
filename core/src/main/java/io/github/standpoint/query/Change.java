package io.github.standpoint.query;

import java.util.Optional;

/**
 * One difference between two versions of a story.
 *
 * @param kind what happened
 * @param type the innermost element's type, such as {@code Position}; {@code Story} outside
 *     elements
 * @param id the innermost element's id
 * @param owner the type of the value that has the attribute, such as {@code Amount}; for what was
 *     added or removed, its own type
 * @param path the attribute, from the element inwards, such as {@code milestones[1].status}:
 *     counted in the second version, for what was removed in the first; empty if the element itself
 *     was added or removed
 * @param before what stood there: a value of the model, a list or a map of them; empty if nothing
 * @param after what stands there now; empty if nothing
 */
public record Change(
    Kind kind,
    String type,
    String id,
    String owner,
    String path,
    Optional<Object> before,
    Optional<Object> after) {

  /** What can happen between two versions. */
  public enum Kind {
    /** Only the second has it. */
    ADDED("added"),
    /** Only the first has it. */
    REMOVED("removed"),
    /** Both have it, and it differs. */
    CHANGED("changed"),
    /** Both have the same entries of a list, in another order. */
    MOVED("moved");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    /** Returns the word for it. */
    public String text() {
      return text;
    }
  }

  /** Returns the last attribute of the path, without its index; empty for a whole element. */
  public String attribute() {
    String last = path.substring(path.lastIndexOf('.') + 1);
    int index = last.indexOf('[');
    return index < 0 ? last : last.substring(0, index);
  }

  /** Returns the change in one line. */
  @Override
  public String toString() {
    String place = type + " " + id + (path.isEmpty() ? "" : " " + path);
    String was = before.map(Plain::of).orElse("nothing");
    String is = after.map(Plain::of).orElse("nothing");
    return switch (kind) {
      case ADDED -> "added " + place + ": " + is;
      case REMOVED -> "removed " + place + ": " + was;
      case CHANGED -> "changed " + place + ": " + Plain.difference(was, is);
      case MOVED -> "moved " + place + ": " + was + " -> " + is;
    };
  }
}
