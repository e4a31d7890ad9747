package io.github.standpoint.testing.arbitrary;

import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.Direction;
import io.github.standpoint.position.Position;
import io.github.standpoint.value.ConditionKind;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;

/**
 * Positions, each as it stands in some valid story.
 *
 * <pre>{@code
 * Arbitrary<Position> objections = Positions.valid().against().certain();
 * }</pre>
 *
 * <p>Immutable: each setting gives another arbitrary, and all of them hold together.
 */
public final class Positions implements Arbitrary<Position> {
  private final Parts<Position> parts;

  private Positions(Parts<Position> parts) {
    this.parts = parts;
  }

  /** Returns all that can stand in a valid story. */
  public static Positions valid() {
    return new Positions(Parts.all(Position.class));
  }

  /** Leaves out all but those whose holder wants it, or holds it true. */
  public Positions inFavor() {
    return new Positions(parts.that(it -> it.getStance().direction() == Direction.FOR));
  }

  /** Leaves out all but those whose holder does not want it, or holds it untrue. */
  public Positions against() {
    return new Positions(parts.that(it -> it.getStance().direction() == Direction.AGAINST));
  }

  /** Leaves out all that are only probable, possible or unknown. */
  public Positions certain() {
    return new Positions(parts.that(it -> it.getCertainty() == Certainty.CERTAIN));
  }

  /** Leaves out all that hold without a condition. */
  public Positions conditional() {
    return new Positions(
        parts.that(
            it ->
                it.getConditions().stream()
                    .anyMatch(each -> each.getKind() != ConditionKind.NONE)));
  }

  @Override
  public RandomGenerator<Position> generator(int genSize) {
    return parts.generator(genSize);
  }

  @Override
  public EdgeCases<Position> edgeCases(int maxEdgeCases) {
    return parts.edgeCases(maxEdgeCases);
  }
}
