package io.github.standpoint.query;

import io.github.standpoint.element.Verdict;
import io.github.standpoint.outlook.LikelihoodTerm;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.query.Finding.Kind;
import io.github.standpoint.value.Condition;
import io.github.standpoint.value.ConditionKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a change makes something surer or less sure than it was told. */
final class Hedges {
  /** What the story does not let stand as it is; a refuted thing is not hedged but denied. */
  private static final Set<Verdict> DOUBTS =
      Set.of(Verdict.DISPUTED, Verdict.UNVERIFIED, Verdict.NOT_ASSERTED);

  private Hedges() {}

  /** Returns what became of a certainty, a likelihood or a condition; empty for anything else. */
  static Optional<Kind> of(Change change) {
    boolean likelihood =
        change.owner().equals("Likelihood") && !change.attribute().equals("confidence");
    if (change.attribute().equals("certainty")) {
      return moved(doubt(change.before()), doubt(change.after()));
    }
    if (likelihood) {
      return change.attribute().equals("term")
          ? moved(hedged(change.before()), hedged(change.after())).or(Hedges::otherwise)
          : otherwise();
    }
    return change.owner().equals("Condition") ? condition(change) : Optional.empty();
  }

  /** A verdict that doubts is a hedge too, besides being the story's own judgement. */
  static Optional<Kind> ofVerdict(Change change) {
    return change.attribute().equals("verdict")
        ? moved(doubts(change.before()), doubts(change.after()))
        : Optional.empty();
  }

  static Optional<Kind> between(Certainty earlier, Certainty later) {
    return moved(earlier.ordinal(), later.ordinal());
  }

  static Optional<Kind> between(List<Condition> earlier, List<Condition> later) {
    List<Condition> was = earlier.stream().filter(it -> !none(it)).toList();
    List<Condition> is = later.stream().filter(it -> !none(it)).toList();
    return was.equals(is) ? Optional.empty() : moved(was.size(), is.size()).or(Hedges::otherwise);
  }

  /** Something said without a degree of certainty is said as such. */
  private static int doubt(Optional<Object> certainty) {
    return certainty.map(it -> ((Certainty) it).ordinal()).orElse(0);
  }

  private static int doubts(Optional<Object> verdict) {
    return verdict.filter(it -> DOUBTS.contains((Verdict) it)).isPresent() ? 1 : 0;
  }

  private static int hedged(Optional<Object> term) {
    return term.filter(it -> !it.equals(LikelihoodTerm.STATED_AS_FACT)).isPresent() ? 1 : 0;
  }

  private static Optional<Kind> condition(Change change) {
    return switch (change.kind()) {
      case ADDED -> expresslyNone(change.after()) ? Optional.empty() : added();
      case REMOVED -> expresslyNone(change.before()) ? Optional.empty() : lost();
      case MOVED -> otherwise();
      case CHANGED ->
          change.attribute().equals("kind")
              ? moved(depends(change.before()), depends(change.after())).or(Hedges::otherwise)
              : otherwise();
    };
  }

  private static boolean expresslyNone(Optional<Object> condition) {
    return condition.filter(it -> none((Condition) it)).isPresent();
  }

  private static boolean none(Condition condition) {
    return condition.getKind() == ConditionKind.NONE;
  }

  private static int depends(Optional<Object> kind) {
    return kind.filter(it -> it != ConditionKind.NONE).isPresent() ? 1 : 0;
  }

  private static Optional<Kind> moved(int was, int is) {
    return was == is ? Optional.empty() : is > was ? added() : lost();
  }

  private static Optional<Kind> added() {
    return Optional.of(Kind.HEDGE_ADDED);
  }

  private static Optional<Kind> lost() {
    return Optional.of(Kind.HEDGE_LOST);
  }

  private static Optional<Kind> otherwise() {
    return Optional.of(Kind.HEDGE_CHANGED);
  }
}
