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
import java.util.Optional;

/** Positions in words: who takes which stance on what. */
final class Stances {
  private final Narrator narrator;

  Stances(Narrator narrator) {
    this.narrator = narrator;
  }

  /**
   * Returns the position as a clause: {@code Vladimir Putin is possibly open to negotiating}. A
   * doubt about the position itself is always in it.
   */
  String clause(Position position, int depth) {
    String unknown = position.getCertainty() == Certainty.UNKNOWN ? " (certainty unknown)" : "";
    return core(position, depth)
        + narrator.conditions.inMention(position.getConditions(), depth)
        + unknown;
  }

  /** Returns the clause without a remark on a certainty that is not known. */
  String core(Position position, int depth) {
    Noun holder = narrator.things.noun(position.getHolder(), depth);
    String adverb = narrator.phrases.column("adverb", position.getCertainty(), 0, "");
    Verb verb = verb(position.getStance());
    String rather =
        position.getInsteadOf().map(it -> " rather than " + object(position, it, depth)).orElse("");
    return holder + " " + verb.after(holder, adverb) + " " + about(position, depth) + rather;
  }

  /** Returns the stance as a verb: {@code rules out}. */
  Verb verb(Stance stance) {
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
        return "that " + narrator.things.plainClause(id, depth);
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
