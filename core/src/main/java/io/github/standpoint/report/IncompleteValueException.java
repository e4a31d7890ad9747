package io.github.standpoint.report;

import java.util.List;
import java.util.Optional;

/**
 * Thrown by {@code build()} when a required part was never given: the one thing that a builder
 * refuses besides {@code null}. Everything else can be built, carried and reported by validation.
 */
public final class IncompleteValueException extends IllegalStateException {
  private static final long serialVersionUID = 1L;
  private static final StackWalker STACK =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
  private static final String GENERATED = "Immutable";

  private final transient List<String> missing;

  /** Names the type whose builder throws this, and the attributes as they stand in JSON. */
  public IncompleteValueException(String... missing) {
    super(type().map(it -> it + ": ").orElse("") + "required, but not given: " + list(missing));
    this.missing = List.of(missing);
  }

  private static String list(String... missing) {
    return String.join(", ", missing);
  }

  /** Builders are generated, and tell no more than what is missing; of which type, they are. */
  private static Optional<String> type() {
    return STACK.walk(
        frames ->
            frames
                .map(StackWalker.StackFrame::getDeclaringClass)
                .filter(it -> it != IncompleteValueException.class)
                .findFirst()
                .map(Class::getEnclosingClass)
                .map(Class::getSimpleName)
                .filter(it -> it.startsWith(GENERATED))
                .map(it -> it.substring(GENERATED.length())));
  }

  /** Returns the names of the missing attributes, in the order of the model. */
  public List<String> missing() {
    return missing == null ? List.of() : missing;
  }
}
