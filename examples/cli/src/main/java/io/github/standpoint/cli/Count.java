package io.github.standpoint.cli;

/** So many of something, in words. */
final class Count {

  private Count() {}

  static String of(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
