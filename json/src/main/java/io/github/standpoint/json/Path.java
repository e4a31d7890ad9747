package io.github.standpoint.json;

import java.util.Arrays;

/** Where a reader is: names and indices from the top, written out only when a problem is noted. */
final class Path {
  private final String start;
  private Object[] steps = new Object[16];
  private int depth;

  Path(String start) {
    this.start = start;
  }

  void enter(String name) {
    push(name);
  }

  void enter(int index) {
    push(index);
  }

  private void push(Object step) {
    if (depth == steps.length) {
      steps = Arrays.copyOf(steps, depth * 2);
    }
    steps[depth++] = step;
  }

  void leave() {
    depth--;
  }

  /** Returns the JSON Pointer of the current place. */
  String pointer() {
    StringBuilder pointer = new StringBuilder(start);
    for (int i = 0; i < depth; i++) {
      append(pointer, steps[i].toString());
    }
    return pointer.toString();
  }

  /** Returns the JSON Pointer of something right below the current place. */
  String pointer(String name) {
    StringBuilder pointer = new StringBuilder(pointer());
    append(pointer, name);
    return pointer.toString();
  }

  private static void append(StringBuilder pointer, String step) {
    pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
  }
}
