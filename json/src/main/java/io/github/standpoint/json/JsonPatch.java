package io.github.standpoint.json;

import io.github.standpoint.report.Patch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Applies patches (RFC 6902) to the text of a document: only the bytes that a patch speaks of
 * change, so that what an author wrote keeps its order, its white space and the digits of its
 * numbers. Works on any JSON document, not on stories alone.
 */
public final class JsonPatch {
  private static final TokenSource TOKENS = new TokenSource(ReadLimits.standard());

  private JsonPatch() {}

  /**
   * Returns the document with all that the patch says done to it. Where a name stands twice in an
   * object, the first is meant. A new name is put in front of the others.
   *
   * @param patch what to do
   * @param json the document, UTF-8, which itself stays as it is
   * @throws PatchConflictException if the patch does not fit the document
   */
  public static byte[] apply(Patch patch, byte[] json) {
    byte[] patched = json;
    Node top = parse(json);
    for (Patch.Operation operation : patch.operations()) {
      for (Patch.Operation step : steps(operation, patched, top)) {
        List<Edit> edits = new Edits(patched, top).of(step);
        if (!edits.isEmpty()) {
          patched = Edit.make(edits, patched);
          top = parse(patched);
        }
      }
    }
    return patched;
  }

  private static Node parse(byte[] json) {
    if (Utf8.wide(json) || Utf8.firstInvalid(json) >= 0) {
      throw new PatchConflictException("the document is not UTF-8");
    }
    try {
      return Node.parse(json, TOKENS);
    } catch (UnreadableException e) {
      throw new PatchConflictException("the document cannot be read: " + e.rule());
    }
  }

  /** What is no renaming is moved in two steps, the second in what the first has left. */
  private static List<Patch.Operation> steps(Patch.Operation operation, byte[] json, Node top) {
    if (operation instanceof Patch.Move move && !new Edits(json, top).renames(move)) {
      Node moved = new Edits(json, top).existing(move.from(), move);
      if (move.from().equals(move.path())) {
        return List.of();
      }
      if (move.path().startsWith(move.from() + "/")) {
        throw new PatchConflictException(move, "nothing can be moved into itself");
      }
      return List.of(new Patch.Remove(move.from()), new Patch.Add(move.path(), moved.value()));
    }
    return List.of(operation);
  }

  /**
   * Returns the changes to the bytes that a patch makes of which no step depends on another.
   *
   * @throws PatchConflictException if the patch does not fit the document
   */
  static List<Edit> edits(Patch patch, byte[] json, Node top) {
    List<Edit> all = new ArrayList<>();
    for (Patch.Operation operation : patch.operations()) {
      all.addAll(new Edits(json, top).of(operation));
    }
    return all;
  }

  /** Returns whether two values are equal, numbers by what they are worth. */
  static boolean equal(@Nullable Object a, @Nullable Object b) {
    if (a instanceof BigDecimal one && b instanceof BigDecimal other) {
      return one.compareTo(other) == 0;
    }
    if (a instanceof List<?> one && b instanceof List<?> other) {
      boolean same = one.size() == other.size();
      for (int i = 0; same && i < one.size(); i++) {
        same = equal(one.get(i), other.get(i));
      }
      return same;
    }
    if (a instanceof Map<?, ?> one && b instanceof Map<?, ?> other) {
      return one.keySet().equals(other.keySet())
          && one.keySet().stream().allMatch(it -> equal(one.get(it), other.get(it)));
    }
    return a == null ? b == null : a.equals(b);
  }
}
