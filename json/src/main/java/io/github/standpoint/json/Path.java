package io.github.standpoint.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where a reader is: names and indices from the top, written out only when a problem is noted. */
final class Path {
  private final String start;

  /** Names; null where the step is an index. */
  private @Nullable String[] names = new @Nullable String[16];

  private int[] indices = new int[16];
  private int depth;

  Path(String start) {
    this.start = start;
  }

  void enter(String name) {
    room();
    names[depth++] = name;
  }

  void enter(int index) {
    room();
    names[depth] = null;
    indices[depth++] = index;
  }

  private void room() {
    if (depth == names.length) {
      names = Arrays.copyOf(names, depth * 2);
      indices = Arrays.copyOf(indices, depth * 2);
    }
  }

  void leave() {
    depth--;
  }

  /** Returns the JSON Pointer of the current place. */
  String pointer() {
    StringBuilder pointer = new StringBuilder(start);
    for (int i = 0; i < depth; i++) {
      String name = names[i];
      append(pointer, name == null ? Integer.toString(indices[i]) : name);
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
