package io.github.standpoint.report;

import java.util.List;

/**
 * Thrown by {@code build()} when a required part was never given: the one thing that a builder
 * refuses besides {@code null}. Everything else can be built, carried and reported by validation.
 */
public final class IncompleteValueException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> missing;

  /** Names the attributes that are missing, as they stand in JSON. */
  public IncompleteValueException(String... missing) {
    super("required, but not given: " + String.join(", ", missing));
    this.missing = List.of(missing);
  }

  /** Returns the names of the missing attributes, in the order of the model. */
  public List<String> missing() {
    return missing == null ? List.of() : missing;
  }
}
