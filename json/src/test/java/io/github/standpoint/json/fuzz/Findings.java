package io.github.standpoint.json.fuzz;

import java.nio.charset.StandardCharsets;

/** What a target says when something does not hold: an error, which is a finding for a fuzzer. */
final class Findings {

  private Findings() {}

  static void hold(boolean holds, String what, Object of) {
    if (!holds) {
      String input =
          of instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : of.toString();
      throw new AssertionError(what + ": " + input);
    }
  }
}
