package io.github.standpoint.validation;

import static io.github.standpoint.report.StandardRule.POSITION_CONTRADICTS_ITSELF;

import io.github.standpoint.element.Id;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.Direction;
import io.github.standpoint.position.Position;
import io.github.standpoint.position.Stance;
import io.github.standpoint.value.Condition;
import io.github.standpoint.value.ConditionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** No holder is flatly for and flatly against one thing, in the same voice, at the same time. */
final class ContradictionRules {
  /** What can be held together with its opposite: one supports what one criticizes or regrets. */
  private static final Set<Stance> MIXED =
      Set.of(
          Stance.CONSIDERS,
          Stance.OPEN_TO,
          Stance.THREATENS,
          Stance.RECOGNIZES,
          Stance.PRAISES,
          Stance.CRITICIZES,
          Stance.REGRETS,
          Stance.DOUBTS);

  private ContradictionRules() {}

  /** Each position is compared with the first of the other direction in the same voice. */
  static void check(IndexedStory story, Findings findings) {
    List<Located<Position>> disputing = disputing(story);
    if (disputing.isEmpty()) {
      return;
    }
    Map<String, Map<Direction, Located<Position>>> first = new HashMap<>();
    Set<String> superseded = PositionRules.superseded(story);
    for (Located<Position> located : disputing) {
      Position position = located.value();
      if (superseded.contains(position.getId().toString())) {
        continue;
      }
      List<String> sources =
          position.getAccordingTo().isEmpty()
              ? List.of("")
              : position.getAccordingTo().stream().map(Id::toString).toList();
      for (String source : sources) {
        String voice = Key.of(position.getHolder(), position.getAbout(), source);
        Map<Direction, Located<Position>> both =
            first.computeIfAbsent(voice, it -> new HashMap<>());
        both.putIfAbsent(position.getStance().direction(), located);
        Located<Position> other = both.get(opposite(position.getStance().direction()));
        if (other != null && contradict(position, other.value())) {
          report(located, other, findings);
          break;
        }
      }
    }
  }

  /** The flat positions about what somebody is flatly for and somebody flatly against. */
  private static List<Located<Position>> disputing(IndexedStory story) {
    Map<String, Direction> directions = new HashMap<>();
    Set<String> disputed = new HashSet<>();
    List<Located<Position>> flat = new ArrayList<>();
    for (Located<Position> located : story.all(Position.class)) {
      Position position = located.value();
      if (flat(position)) {
        flat.add(located);
        String about = position.getAbout().toString();
        Direction direction = position.getStance().direction();
        Direction first = directions.putIfAbsent(about, direction);
        if (first != null && first != direction) {
          disputed.add(about);
        }
      }
    }
    flat.removeIf(it -> !disputed.contains(it.value().getAbout().toString()));
    return flat;
  }

  private static boolean flat(Position position) {
    Direction direction = position.getStance().direction();
    return (direction == Direction.FOR || direction == Direction.AGAINST)
        && !MIXED.contains(position.getStance())
        && position.getCertainty() == Certainty.CERTAIN
        && position.getVerdict().isEmpty()
        && unconditional(position.getConditions());
  }

  private static boolean unconditional(List<Condition> conditions) {
    for (Condition condition : conditions) {
      if (condition.getKind() != ConditionKind.NONE) {
        return false;
      }
    }
    return true;
  }

  private static Direction opposite(Direction direction) {
    return direction == Direction.FOR ? Direction.AGAINST : Direction.FOR;
  }

  private static boolean contradict(Position one, Position other) {
    return !bowsTo(one.getStance(), other.getStance())
        && !bowsTo(other.getStance(), one.getStance())
        && Dates.same(one.getDate(), other.getDate())
        && !one.getSupersedes().equals(Optional.of(other.getId()))
        && !other.getSupersedes().equals(Optional.of(one.getId()))
        && !one.getContradicts().contains(other.getId())
        && !other.getContradicts().contains(one.getId());
  }

  /** A decision that one opposes can be accepted all the same. */
  private static boolean bowsTo(Stance one, Stance other) {
    return one.equals(Stance.ACCEPTS)
        && (other.equals(Stance.OPPOSES) || other.equals(Stance.WARNS_AGAINST));
  }

  private static void report(
      Located<Position> located, Located<Position> other, Findings findings) {
    findings.report(
        POSITION_CONTRADICTS_ITSELF,
        located.at("stance"),
        facts ->
            facts
                .shortened(located.value().getStance().text())
                .addRelated(other.at().toString())
                .putFact("other", other.value().getStance().text()));
  }
}
