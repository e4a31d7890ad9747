package io.github.standpoint.testing.arbitrary;

import io.github.standpoint.statement.Statement;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;

/**
 * Statements, each as it stands in some valid story.
 *
 * <pre>{@code
 * Arbitrary<Statement> relayed = Statements.valid().onBehalfOfOthers();
 * }</pre>
 *
 * <p>Immutable: each setting gives another arbitrary, and all of them hold together.
 */
public final class Statements implements Arbitrary<Statement> {
  private final Parts<Statement> parts;

  private Statements(Parts<Statement> parts) {
    this.parts = parts;
  }

  /** Returns all that can stand in a valid story. */
  public static Statements valid() {
    return new Statements(Parts.all(Statement.class));
  }

  /** Leaves out all that are only paraphrased. */
  public Statements quoted() {
    return new Statements(parts.that(it -> !it.getQuotes().isEmpty()));
  }

  /** Leaves out all whose speakers speak for themselves alone. */
  public Statements onBehalfOfOthers() {
    return new Statements(parts.that(it -> !it.getOnBehalfOf().isEmpty()));
  }

  /** Leaves out all that the story tells without another in between. */
  public Statements relayed() {
    return new Statements(parts.that(it -> !it.getAccordingTo().isEmpty()));
  }

  @Override
  public RandomGenerator<Statement> generator(int genSize) {
    return parts.generator(genSize);
  }

  @Override
  public EdgeCases<Statement> edgeCases(int maxEdgeCases) {
    return parts.edgeCases(maxEdgeCases);
  }
}
