package io.github.standpoint.json;

import io.github.standpoint.report.Patch;

/**
 * Thrown when a patch does not fit the document that it is applied to: a test fails, a place is not
 * there, or the document is not JSON. Nothing has been changed then.
 */
public final class PatchConflictException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PatchConflictException(Patch.Operation operation, String reason) {
    super(reason + ": " + operation);
  }

  PatchConflictException(String reason) {
    super(reason);
  }
}
