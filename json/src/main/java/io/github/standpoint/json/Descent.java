package io.github.standpoint.json;

import org.jspecify.annotations.Nullable;

/** The way to a place within a document, over the tokens before it. */
final class Descent {
  private Descent() {}

  /**
   * Goes from the start to the value at this pointer.
   *
   * @return null if it is the current token; otherwise the place of the nearest thing above it
   */
  static @Nullable Spot to(String pointer, Tokens tokens) {
    tokens.next();
    String[] steps = pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1);
    for (String step : steps) {
      Spot nearest = tokens.spot();
      boolean found =
          switch (tokens.kind()) {
            case START_OBJECT -> name(step.replace("~1", "/").replace("~0", "~"), tokens);
            case START_LIST -> index(step, tokens);
            default -> false;
          };
      if (!found) {
        return nearest;
      }
    }
    return null;
  }

  private static boolean name(String name, Tokens tokens) {
    while (tokens.next() == Tokens.Kind.NAME) {
      boolean found = tokens.text().equals(name);
      tokens.next();
      if (found) {
        return true;
      }
      tokens.skip();
    }
    return false;
  }

  private static boolean index(String index, Tokens tokens) {
    for (int i = 0; tokens.next() != Tokens.Kind.END_LIST; i++) {
      if (Integer.toString(i).equals(index)) {
        return true;
      }
      tokens.skip();
    }
    return false;
  }
}
