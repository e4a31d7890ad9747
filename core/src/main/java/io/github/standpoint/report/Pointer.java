package io.github.standpoint.report;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * A place in a story: a JSON Pointer (RFC 6901) that is cheap to extend while one walks, is written
 * out only when somebody asks, and knows the order of the document.
 */
public final class Pointer implements Comparable<Pointer> {
  /** The whole document. */
  public static final Pointer ROOT = new Pointer(null, "", 0);

  private final @Nullable Pointer parent;
  private final @Nullable String name;
  private final int order;

  private Pointer(@Nullable Pointer parent, @Nullable String name, int order) {
    this.parent = parent;
    this.name = name;
    this.order = order;
  }

  /**
   * Returns the place of an attribute.
   *
   * @param order where the attribute stands among its siblings, from 0
   */
  public Pointer child(String name, int order) {
    return new Pointer(this, name, order);
  }

  /** Returns the place of an entry of a list, from 0. */
  public Pointer child(int index) {
    return new Pointer(this, null, index);
  }

  private Deque<Pointer> steps() {
    Deque<Pointer> steps = new ArrayDeque<>();
    for (Pointer step = this; step.parent != null; step = step.parent) {
      steps.push(step);
    }
    return steps;
  }

  /** Orders places as they stand in the document, what contains before what is contained. */
  @Override
  public int compareTo(Pointer other) {
    Deque<Pointer> mine = steps();
    Deque<Pointer> theirs = other.steps();
    while (!mine.isEmpty() && !theirs.isEmpty()) {
      Pointer my = mine.pop();
      Pointer their = theirs.pop();
      if (my.order != their.order) {
        return Integer.compare(my.order, their.order);
      }
      int byName = my.step().compareTo(their.step());
      if (byName != 0) {
        return byName;
      }
    }
    return Boolean.compare(!mine.isEmpty(), !theirs.isEmpty());
  }

  private String step() {
    return name == null ? Integer.toString(order) : name.replace("~", "~0").replace("/", "~1");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Pointer pointer && toString().equals(pointer.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  /** Returns the JSON Pointer. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Pointer step : steps()) {
      text.append('/').append(step.step());
    }
    return text.toString();
  }
}
