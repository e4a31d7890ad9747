package io.github.standpoint.json;

import io.github.standpoint.report.Patch;
import io.github.standpoint.report.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which problems a document may have, by code and pointer and how often, and what of it was not
 * read. Immutable.
 */
final class Problems {

  private record Key(String code, String pointer) {

    static Key of(Problem problem) {
      return new Key(problem.code(), problem.getPointer());
    }
  }

  private final Map<Key, Integer> counts;
  private final Set<String> unread;

  private Problems(Map<Key, Integer> counts, Set<String> unread) {
    this.counts = counts;
    this.unread = unread;
  }

  static Problems of(ReadResult result) {
    Map<Key, Integer> counts = new HashMap<>();
    result.report().forEach(it -> counts.merge(Key.of(it), 1, Integer::sum));
    return new Problems(counts, Set.copyOf(result.unread()));
  }

  /**
   * Returns those that are left when these are cured, at the places that the patch moves them to.
   */
  Problems without(List<Problem> cured, Patch patch) {
    Map<Key, Integer> less = new HashMap<>(counts);
    cured.forEach(it -> less.computeIfPresent(Key.of(it), (key, count) -> count - 1));
    List<String> removed =
        patch.operations().stream()
            .filter(it -> it instanceof Patch.Remove)
            .map(Patch.Operation::path)
            .toList();
    Map<Key, Integer> moved = new HashMap<>();
    less.forEach(
        (key, count) ->
            moved.merge(new Key(key.code, shifted(key.pointer, removed)), count, Integer::sum));
    return new Problems(
        moved, unread.stream().map(it -> shifted(it, removed)).collect(Collectors.toSet()));
  }

  /** Entries of a list come nearer to its start for each that is removed before them. */
  private static String shifted(String pointer, List<String> removed) {
    if (removed.isEmpty() || pointer.isEmpty()) {
      return pointer;
    }
    StringBuilder original = new StringBuilder();
    StringBuilder shifted = new StringBuilder();
    for (String step : pointer.substring(1).split("/", -1)) {
      int index = Places.index(step);
      String list = original.toString();
      long before =
          index < 0
              ? 0
              : removed.stream()
                  .filter(it -> Places.parent(it).equals(list))
                  .filter(it -> Places.index(Places.last(it)) < index)
                  .count();
      original.append('/').append(step);
      shifted.append('/').append(before == 0 ? step : Long.toString(index - before));
    }
    return shifted.toString();
  }

  /** Returns the problems of this document that are not among the ones here. */
  List<Problem> beyond(ReadResult found) {
    Map<Key, Integer> left = new HashMap<>(counts);
    List<Problem> beyond = new ArrayList<>();
    for (Problem problem : found.report()) {
      if (left.merge(Key.of(problem), -1, Integer::sum) < 0) {
        beyond.add(problem);
      }
    }
    return beyond;
  }

  /**
   * Returns those that are not among the ones here either, nor said of what was left out before and
   * is read now: that was there all the time.
   */
  List<Problem> added(ReadResult found) {
    Set<String> readNow = new HashSet<>(unread);
    found.unread().forEach(readNow::remove);
    return beyond(found).stream().filter(it -> !within(it.getPointer(), readNow)).toList();
  }

  private static boolean within(String pointer, Set<String> places) {
    for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
      if (places.contains(pointer.substring(0, end))) {
        return true;
      }
    }
    return false;
  }
}
