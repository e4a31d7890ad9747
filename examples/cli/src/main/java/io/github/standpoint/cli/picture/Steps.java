package io.github.standpoint.cli.picture;

import java.util.List;

/** How far a proposal or package has come, step by step. */
final class Steps {
  private Steps() {}

  /** Returns the steps in order, or that none is told. */
  static String joined(List<String> steps) {
    return steps.isEmpty() ? "not said" : String.join("; then ", steps);
  }
}
