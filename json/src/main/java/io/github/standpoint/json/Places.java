package io.github.standpoint.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Follows JSON Pointers (RFC 6901) through a document. */
final class Places {
  private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

  private Places() {}

  /** Returns the steps of a pointer as names; empty if it is no pointer. */
  static Optional<List<String>> steps(String pointer) {
    if (pointer.isEmpty()) {
      return Optional.of(List.of());
    }
    if (pointer.charAt(0) != '/') {
      return Optional.empty();
    }
    List<String> steps = new ArrayList<>();
    for (String step : pointer.substring(1).split("/", -1)) {
      steps.add(step.replace("~1", "/").replace("~0", "~"));
    }
    return Optional.of(steps);
  }

  /** Returns what stands there, or null. */
  static @Nullable Node find(String pointer, Node top) {
    Optional<List<String>> steps = steps(pointer);
    Node node = steps.isEmpty() ? null : top;
    for (String step : steps.orElse(List.of())) {
      if (node == null) {
        return null;
      }
      node = node.is(Tokens.Kind.START_LIST) ? entry(node, step) : node.at(step);
    }
    return node;
  }

  private static @Nullable Node entry(Node list, String step) {
    int index = index(step);
    return index < 0 || index >= list.entries().size() ? null : list.entries().get(index);
  }

  /** Returns the index that a step is, or -1. */
  static int index(String step) {
    return INDEX.matcher(step).matches() ? Integer.parseInt(step) : -1;
  }

  /** Returns the pointer of what contains this. */
  static String parent(String pointer) {
    return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
  }

  /** Returns the last step of a pointer that has one, as a name. */
  static String last(String pointer) {
    return pointer.substring(pointer.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
  }

  /** Returns the pointer of what is called so below this. */
  static String below(String pointer, String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }
}
