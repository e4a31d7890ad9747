package io.github.standpoint.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.standpoint.json.InvalidStoryException;
import io.github.standpoint.report.Report;

/**
 * Thrown inside a host's mapper when a value of the model cannot be read. It is what hosts expect
 * of a body that does not bind, and carries all that is wrong with it.
 */
public final class StoryMismatchException extends MismatchedInputException {
  private static final long serialVersionUID = 1L;

  private final transient Report report;

  StoryMismatchException(JsonParser parser, Class<?> type, InvalidStoryException invalid) {
    super(parser, invalid.getMessage(), type);
    this.report = invalid.report();
  }

  /** Returns every problem; pointers are those of the host's document. */
  public Report report() {
    return report;
  }
}
