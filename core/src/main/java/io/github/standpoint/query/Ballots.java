package io.github.standpoint.query;

import io.github.standpoint.event.Ballot;
import io.github.standpoint.event.Event;
import io.github.standpoint.event.Vote;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Who is told to have voted otherwise, in the ballots of two versions. */
final class Ballots {
  private Ballots() {}

  /** Gives each vote that is another now, as it was and as it is: {@code abstain by russia}. */
  static void compare(Event before, Event after, String nothing, BiConsumer<String, String> moved) {
    if (before.getBallot().isEmpty() || after.getBallot().isEmpty()) {
      return; // a whole ballot came or went: that is said by the change itself
    }
    Map<String, String> was = votes(before.getBallot().get());
    Map<String, String> is = votes(after.getBallot().get());
    Set<String> voters = new LinkedHashSet<>(was.keySet());
    voters.addAll(is.keySet());
    for (String voter : voters) {
      String from = was.getOrDefault(voter, nothing);
      String to = is.getOrDefault(voter, nothing);
      if (!from.equals(to)) {
        moved.accept(from + " by " + voter, to + " by " + voter);
      }
    }
  }

  /** A record in which somebody votes twice is wrong, and shows both. */
  private static Map<String, String> votes(Ballot ballot) {
    Map<String, String> votes = new LinkedHashMap<>();
    for (Vote vote : ballot.getVotes()) {
      votes.merge(vote.getActor().toString(), vote.getChoice().text(), (a, b) -> a + " and " + b);
    }
    return votes;
  }
}
