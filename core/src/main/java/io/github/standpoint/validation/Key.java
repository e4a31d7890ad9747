package io.github.standpoint.validation;

import java.util.List;

/**
 * Makes one text of several, no two lists of parts giving the same. Maps have texts for keys
 * because a map stays fast only with comparable keys when somebody has made their hashes collide.
 */
final class Key {

  private Key() {}

  static String of(CharSequence... parts) {
    StringBuilder key = new StringBuilder();
    for (CharSequence part : parts) {
      key.append(part.length()).append(':').append(part);
    }
    return key.toString();
  }

  static String of(List<? extends CharSequence> parts) {
    StringBuilder key = new StringBuilder();
    for (CharSequence part : parts) {
      key.append(part.length()).append(':').append(part);
    }
    return key.toString();
  }
}
