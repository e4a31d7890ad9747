package io.github.standpoint.query;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.Direction;
import io.github.standpoint.position.Position;
import io.github.standpoint.value.Answer;
import io.github.standpoint.value.ConditionKind;
import java.util.List;
import java.util.Set;

/**
 * A position that counts, and how far.
 *
 * @param position the position, with its stance, certainty and conditions
 * @param taken whether it had been taken by the date in question: certainly or possibly
 * @param replaced whether the same holder had replaced it by then: possibly or certainly not
 * @param takenBack whether all words that it is known from had been taken back by then: possibly or
 *     certainly not
 * @param onWordOf who said so, and who published the source; empty: the story says it itself, or
 *     does not say who
 */
public record StanceEntry(
    Position position, Answer taken, Answer replaced, Answer takenBack, List<Id<Actor>> onWordOf) {
  private static final Set<Verdict> NOT_VOUCHED_FOR =
      Set.of(Verdict.REFUTED, Verdict.DOES_NOT_HOLD, Verdict.NOT_ASSERTED);

  /** Copies the list. */
  public StanceEntry {
    onWordOf = List.copyOf(onWordOf);
  }

  /** Returns whether the holder is for or against it, as far as the stance tells. */
  public Direction direction() {
    return position.getStance().direction();
  }

  /**
   * Returns whether the story lets it stand. It does not if its verdict is that the holder takes no
   * such position (refuted, does-not-hold), or if it is only talked about (not-asserted).
   */
  public boolean vouched() {
    return position.getVerdict().filter(NOT_VOUCHED_FOR::contains).isEmpty();
  }

  /** Returns whether it depends on anything. */
  public boolean conditional() {
    return position.getConditions().stream().anyMatch(it -> it.getKind() != ConditionKind.NONE);
  }

  /** Returns whether it must not be told without its "perhaps", its "if" or its "unless". */
  public boolean hedged() {
    return position.getCertainty() != Certainty.CERTAIN
        || conditional()
        || !vouched()
        || taken != Answer.CERTAINLY
        || replaced != Answer.CERTAINLY_NOT
        || takenBack != Answer.CERTAINLY_NOT
        || position.getVerdict().filter(it -> it != Verdict.CONFIRMED).isPresent();
  }
}
