package io.github.standpoint.sentence;

import io.github.standpoint.element.Id;
import io.github.standpoint.element.Subject;
import io.github.standpoint.event.Event;
import io.github.standpoint.outlook.Development;
import io.github.standpoint.outlook.Implication;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.Claim;
import io.github.standpoint.position.Position;
import io.github.standpoint.position.Stance;
import io.github.standpoint.proposal.Measure;
import io.github.standpoint.proposal.Provision;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.value.ConditionKind;
import java.util.Optional;
import java.util.Set;

/** Positions in words: who takes which stance on what. */
final class Stances {
  private static final Set<ConditionKind> TO_BE_MET =
      Set.of(ConditionKind.IF, ConditionKind.UNLESS, ConditionKind.ONCE);

  private final Narrator narrator;

  Stances(Narrator narrator) {
    this.narrator = narrator;
  }

  /**
   * Returns the position as a clause: {@code Vladimir Putin is possibly open to negotiating}. A
   * doubt about the position itself is always in it.
   */
  String clause(Position position, int depth) {
    String conditions = narrator.conditions.inMention(position.getConditions(), depth);
    return placed(position, conditions, mentioned(position, depth)) + unknown(position);
  }

  /**
   * Returns the clause behind a word such as {@code that}: its conditions stand before it, where
   * they cannot be taken for those of the sentence around it.
   */
  String behind(String word, Position position, int depth) {
    String conditions = narrator.conditions.inMention(position.getConditions(), depth);
    String core = mentioned(position, depth) + unknown(position);
    return conditions.startsWith(",")
        ? word + conditions + ", " + core
        : word + " " + core + conditions;
  }

  private String mentioned(Position position, int depth) {
    return narrator.saying.during(position, () -> core(position, depth));
  }

  private static String unknown(Position position) {
    return position.getCertainty() == Certainty.UNKNOWN ? " (certainty unknown)" : "";
  }

  /** Returns the clause with conditions in full, without a remark on an unknown certainty. */
  String conditional(Position position) {
    String conditions = narrator.conditions.of(position.getConditions(), 0);
    return placed(position, conditions, core(position, 0));
  }

  /** Behind "rather than" a condition would read as one of what is not wanted. */
  private static String placed(Position position, String conditions, String core) {
    boolean inFront = position.getInsteadOf().isPresent() && conditions.startsWith(", ");
    return inFront ? conditions.substring(2) + ", " + core : core + conditions;
  }

  private String core(Position position, int depth) {
    Noun holder = narrator.things.noun(position.getHolder(), depth);
    String adverb = narrator.phrases.column("adverb", position.getCertainty(), 0, "");
    Verb verb = verb(position);
    String rather =
        position.getInsteadOf().map(it -> " rather than " + object(position, it, depth)).orElse("");
    return holder + " " + verb.after(holder, adverb) + " " + about(position, depth) + rather;
  }

  /**
   * Returns the stance as a verb: {@code rules out}; {@code would consider}, if it is taken only
   * once a condition is met and the present would say that it is taken already.
   */
  Verb verb(Position position) {
    boolean dependent =
        position.getConditions().stream().anyMatch(it -> TO_BE_MET.contains(it.getKind()));
    String would = narrator.phrases.column("stance", position.getStance(), 3, "");
    return dependent && !would.isEmpty()
        ? new Verb(would, would, would)
        : verb(position.getStance());
  }

  private Verb verb(Stance stance) {
    if (narrator.phrases.has("stance", stance)) {
      return narrator.phrases.verb("stance", stance);
    }
    String itself = " the stance " + English.quoted(Phrases.plain(stance)) + " on";
    return new Verb("takes" + itself, "take" + itself, "take" + itself);
  }

  private String about(Position position, int depth) {
    Optional<Measure> act =
        depth < Things.DEEPEST
            ? narrator.elements.find(position.getAbout(), Measure.class)
            : Optional.empty();
    return act.map(it -> act(position, it, depth + 1))
        .orElseGet(() -> object(position, position.getAbout(), depth));
  }

  private String form(Position position) {
    return narrator.phrases.column("stance", position.getStance(), 2, "gerund");
  }

  private String act(Position position, Measure act, int depth) {
    Acts acts = narrator.acts;
    boolean own = act.getAgents().isEmpty() || acts.actsAlone(act, position.getHolder());
    return switch (form(position)) {
      case "infinitive" -> "to " + acts.infinitive(act, depth) + by(own, act, depth);
      case "offer" -> own ? "to " + acts.infinitive(act, depth) : acts.noun(act, depth).text();
      case "noun" ->
          own && !act.getAgents().isEmpty()
              ? "to " + acts.infinitive(act, depth)
              : acts.noun(act, depth).text();
      case "that" -> demanded(act, own, depth);
      case "object" -> urged(act, own, depth);
      case "claim" -> "that " + acts.clause(act, depth);
      default -> acts.gerund(act, position.getHolder(), depth);
    };
  }

  private String by(boolean own, Measure act, int depth) {
    return own ? "" : " (done by " + narrator.acts.agents(act, depth) + ")";
  }

  private String demanded(Measure act, boolean own, int depth) {
    if (act.getAgents().isEmpty()) {
      return narrator.acts.noun(act, depth).text();
    }
    String infinitive = narrator.acts.infinitive(act, depth);
    return own ? "to " + infinitive : "that " + narrator.acts.agents(act, depth) + " " + infinitive;
  }

  private String urged(Measure act, boolean own, int depth) {
    return own
        ? narrator.acts.noun(act, depth).text()
        : narrator.acts.agents(act, depth) + " to " + narrator.acts.infinitive(act, depth);
  }

  /**
   * Returns what the stance is about, if it is no act: a claim that is denied, a text, an actor.
   */
  private String object(Position position, Id<? extends Subject> id, int depth) {
    boolean inside = depth < Things.DEEPEST;
    Optional<Measure> other = inside ? narrator.elements.find(id, Measure.class) : Optional.empty();
    if (other.isPresent()) {
      return narrator.acts.gerund(other.get(), position.getHolder(), depth + 1);
    }
    if (inside && form(position).equals("claim")) {
      Optional<Statement> said = narrator.elements.find(id, Statement.class);
      if (said.isPresent()) {
        return "that " + narrator.sayings.clause(said.get(), depth + 1);
      }
      if (holdsOrNot(id)) {
        return narrator.things.plainClauseBehind("that", id, depth);
      }
    }
    return narrator.things.noun(id, depth).text();
  }

  private boolean holdsOrNot(Id<? extends Subject> id) {
    return narrator
        .elements
        .find(id)
        .filter(
            it ->
                it instanceof Claim
                    || it instanceof Position
                    || it instanceof Event
                    || it instanceof Provision
                    || it instanceof Development
                    || it instanceof Implication)
        .isPresent();
  }
}
