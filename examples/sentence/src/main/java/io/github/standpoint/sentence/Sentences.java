package io.github.standpoint.sentence;

import io.github.standpoint.Story;
import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.event.Event;
import io.github.standpoint.outlook.Development;
import io.github.standpoint.outlook.Implication;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.Claim;
import io.github.standpoint.position.Position;
import io.github.standpoint.proposal.Measure;
import io.github.standpoint.proposal.Provision;
import io.github.standpoint.proposal.ProvisionBasis;
import io.github.standpoint.statement.Statement;
import java.util.Optional;

/**
 * Says the elements of one story back as plain English sentences, from their structure alone: every
 * "not" and every "may" of the structure is in the sentence, and so is whose word it stands on.
 *
 * <p>Any story can be said back: a reference that leads nowhere, or too deep, is shown as its id
 * between ‹ and ›. Texts of the story stand in the sentences as they are; whoever shows them
 * escapes them.
 *
 * <p>Not for several threads at once: each takes its own.
 *
 * <pre>{@code
 * new Sentences(story).sentence(story.getPositions().get(0));
 * }</pre>
 */
public final class Sentences {
  private final Narrator narrator;

  /** Prepares to say this story back. */
  public Sentences(Story story) {
    this(new Narrator(story));
  }

  Sentences(Narrator narrator) {
    this.narrator = narrator;
  }

  /** Returns who holds which stance on what, how surely, why, and on whose word. */
  public String sentence(Position position) {
    String certainty = narrator.phrases.of("certainty", position.getCertainty());
    boolean unclear =
        position.getCertainty() == Certainty.UNKNOWN && position.getVerdict().isEmpty();
    String clause =
        (unclear ? "it is unclear whether " : "")
            + narrator.stances.conditional(position)
            + narrator.conditions.because(position.getBecause(), 0)
            + narrator.conditions.aims(position.getAims(), 0)
            + position.getDate().map(it -> ", " + Dates.phrase(it)).orElse("");
    String earlier =
        position
            .getSupersedes()
            .map(it -> "; it replaces " + narrator.things.noun(it, 0))
            .orElse("");
    return finished(position, clause + " (" + certainty + ")" + earlier);
  }

  /** Returns who said something, to whom and where, and which words are quoted. */
  public String sentence(Statement statement) {
    String sentence = narrator.sayings.sentence(statement);
    return English.capitalized(judged(statement, sentence) + contradicted(statement)) + ".";
  }

  /** Returns what is claimed to be so, how surely, and on whose word. */
  public String sentence(Claim claim) {
    String certainty =
        claim
            .getCertainty()
            .map(it -> " (" + narrator.phrases.of("certainty", it) + ")")
            .orElse("");
    return finished(claim, narrator.claims.hedgedClause(claim) + certainty);
  }

  /** Returns what acts on what, and how likely. */
  public String sentence(Implication implication) {
    return finished(implication, narrator.outlook.clause(implication, 0));
  }

  /** Returns what comes or goes on, and how likely. */
  public String sentence(Development development) {
    return finished(development, narrator.outlook.clause(development, 0));
  }

  /** Returns what the text of a proposal obliges to, permits, forbids or omits. */
  public String sentence(Provision provision) {
    boolean stated = provision.getBasis() == ProvisionBasis.STATED;
    String basis = stated ? " (" + narrator.texts.basis(provision) + ")" : "";
    String clause = narrator.texts.clause(provision, "it", 0) + basis;
    return provision.getAccordingTo().isEmpty()
        ? English.capitalized(judged(provision, clause) + contradicted(provision)) + "."
        : finished(provision, clause);
  }

  /**
   * Returns an act in words, with what it is a part of. Its own description is left for the one who
   * shows it; wherever an act is only mentioned, the description is in the sentence.
   */
  public String sentence(Measure measure) {
    return English.capitalized(narrator.acts.bareNoun(measure).text()) + ".";
  }

  /** Returns an event with who takes part for whom, its status and its date. */
  public String sentence(Event event) {
    return finished(event, narrator.happenings.told(event));
  }

  /** Returns parts of sentences in the same voice, for lists and tables. */
  public Phrasing phrasing() {
    return new Phrasing(narrator);
  }

  private String finished(Attributed fact, String clause) {
    String judged = judged(fact, clause) + contradicted(fact);
    return English.capitalized(judged + attributed(fact)) + ".";
  }

  private String attributed(Attributed fact) {
    if (!fact.getAccordingTo().isEmpty()) {
      return "; " + narrator.sayings.attribution(fact.getAccordingTo(), 0);
    }
    boolean vouchedFor = !fact.getVerdict().equals(Optional.of(Verdict.NOT_ASSERTED));
    return vouchedFor ? "; in the story's own voice" : "";
  }

  private String judged(Attributed fact, String clause) {
    return fact.getVerdict().map(it -> lead(it) + " " + Hedges.behindLead(clause)).orElse(clause);
  }

  private String lead(Verdict verdict) {
    return narrator.phrases.of("verdict", verdict);
  }

  private String contradicted(Attributed fact) {
    return fact.getContradicts().isEmpty()
        ? ""
        : "; this contradicts " + narrator.things.nouns(fact.getContradicts(), "and", 0);
  }
}
