package io.github.standpoint.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds where pointers stand in a document: a second pass over the tokens that is made only when
 * rules have found something, and that enters only what leads to a pointer asked for.
 */
final class Locator {

  /** A step on the way to pointers asked for. */
  private static final class Step {
    private final Map<String, Step> below = new HashMap<>();
    private @Nullable Spot spot;
  }

  private final Tokens tokens;
  private final Step top = new Step();

  private Locator(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Returns the places of these pointers; of one that leads nowhere, the place of the nearest thing
   * above it.
   */
  static Map<String, Spot> find(List<String> pointers, Tokens tokens) {
    Locator locator = new Locator(tokens);
    for (String pointer : pointers) {
      Step step = locator.top;
      for (String name : steps(pointer)) {
        step = step.below.computeIfAbsent(name, it -> new Step());
      }
    }
    tokens.next();
    locator.visit(locator.top);
    Map<String, Spot> found = new HashMap<>();
    for (String pointer : pointers) {
      found.put(pointer, locator.nearest(pointer));
    }
    return found;
  }

  private static String[] steps(String pointer) {
    return pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1);
  }

  private void visit(Step step) {
    step.spot = tokens.spot();
    if (step.below.isEmpty()) {
      tokens.skip();
    } else if (tokens.kind() == Tokens.Kind.START_OBJECT) {
      while (tokens.next() == Tokens.Kind.NAME) {
        Step below = step.below.get(escape(tokens.text()));
        tokens.next();
        visitOrSkip(below);
      }
    } else if (tokens.kind() == Tokens.Kind.START_LIST) {
      for (int i = 0; tokens.next() != Tokens.Kind.END_LIST; i++) {
        visitOrSkip(step.below.get(Integer.toString(i)));
      }
    }
  }

  private void visitOrSkip(@Nullable Step step) {
    // The first of two equal names counts, for the reader as for its places.
    if (step == null || step.spot != null) {
      tokens.skip();
    } else {
      visit(step);
    }
  }

  private static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private Spot nearest(String pointer) {
    Step step = top;
    Spot spot = top.spot;
    for (String name : steps(pointer)) {
      step = step.below.get(name);
      if (step.spot == null) {
        break;
      }
      spot = step.spot;
    }
    return spot == null ? new Spot(0, 1, 1) : spot;
  }
}
