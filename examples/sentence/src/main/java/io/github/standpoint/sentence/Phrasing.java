package io.github.standpoint.sentence;

import io.github.standpoint.actor.Affiliation;
import io.github.standpoint.assistance.Component;
import io.github.standpoint.assistance.PackageMilestone;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.element.Word;
import io.github.standpoint.event.Event;
import io.github.standpoint.position.Claim;
import io.github.standpoint.position.Position;
import io.github.standpoint.proposal.Likeness;
import io.github.standpoint.proposal.ProposalMilestone;
import io.github.standpoint.query.Moment;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.value.Aim;
import io.github.standpoint.value.Amount;
import io.github.standpoint.value.Condition;
import io.github.standpoint.value.LegalReference;
import io.github.standpoint.value.Quantity;
import io.github.standpoint.value.TimeLimit;
import java.util.Collection;
import java.util.List;

/** Parts of sentences about one story, for lists and tables. None of them ends in a full stop. */
public final class Phrasing {
  private final Narrator narrator;

  Phrasing(Narrator narrator) {
    this.narrator = narrator;
  }

  /** Returns the English for a word of a vocabulary, or the word itself. */
  public String word(String vocabulary, Word word) {
    return narrator.phrases.of(vocabulary, word);
  }

  /** Returns an element as a noun phrase; its id between ‹ and › if there is none. */
  public String thing(CharSequence id) {
    return narrator.things.noun(id, 0).text();
  }

  /** Returns an element as a noun phrase, shortly: without what it is a part of. */
  public String mention(CharSequence id) {
    return narrator.things.noun(id, 1).text();
  }

  /** Returns several elements as one noun phrase: A, B and C. */
  public String things(Collection<? extends Id<?>> ids) {
    return narrator.things.nouns(ids, "and", 0).text();
  }

  /** Returns an element as a clause: {@code talks take place}. */
  public String clause(CharSequence id) {
    return narrator.things.clause(id, 0);
  }

  /** Returns the claim as a clause, as sure as its own source is of it. */
  public String clause(Claim claim) {
    return narrator.claims.hedgedClause(claim);
  }

  /** Returns the office with its body, such as {@code President of the United States}. */
  public String office(Affiliation office) {
    return narrator.sayings.noun(office, 0).text();
  }

  /** Returns the verb of the stance as it follows the holder: {@code rules out}. */
  public String stance(Position position) {
    Noun holder = narrator.things.noun(position.getHolder(), 0);
    return narrator.stances.verb(position).after(holder);
  }

  /** Returns the amount as written and as read, with an inferred currency marked. */
  public String amount(Amount amount) {
    return narrator.figures.full(amount);
  }

  /** Returns the amount as read: {@code 90 billion USD (currency inferred)}. */
  public String figure(Amount amount) {
    return narrator.figures.brief(amount);
  }

  /** Returns the quantity as read: {@code about 40 persons}. */
  public String figure(Quantity quantity) {
    return narrator.figures.brief(quantity);
  }

  /**
   * Returns how far the proposal came and when: {@code not yet signed, expected in March 2025}. A
   * step whose happening did not come about is said not to be reached.
   */
  public String milestone(ProposalMilestone milestone) {
    return narrator.milestones.of(milestone);
  }

  /** Returns how far the package came, how much of it and when; as that of a proposal. */
  public String milestone(PackageMilestone milestone) {
    return narrator.milestones.of(milestone);
  }

  /** Returns the components by kind, with their items, but without their package. */
  String components(List<Id<Component>> ids) {
    return English.join(
        ids.stream()
            .map(
                id ->
                    narrator
                        .elements
                        .find(id, Component.class)
                        .map(narrator.texts::mention)
                        .orElseGet(() -> thing(id)))
            .toList(),
        "and");
  }

  /** Returns the event with its status: {@code talks between A and B are ongoing}. */
  public String status(Event event) {
    return narrator.happenings.status(event);
  }

  /** Returns who said something, without what was said. */
  public String saying(Statement statement) {
    return narrator.sayings.brief(statement);
  }

  /** Returns the quantity as written and as read. */
  public String quantity(Quantity quantity) {
    return narrator.figures.full(quantity);
  }

  /** Returns on whose word: {@code announced by A, on behalf of B}; "" if on nobody's. */
  public String attribution(List<Id<? extends Provenance>> accordingTo) {
    return narrator.sayings.attribution(accordingTo, 0);
  }

  /** Returns the story's own judgement as a remark, such as {@code not asserted by the story}. */
  public String verdict(Verdict verdict) {
    return narrator.phrases.column("verdict", verdict, 1, verdict.text());
  }

  /** Returns the component by kind, with the item if it has a name. */
  public String component(Component component) {
    return narrator.texts.name(component);
  }

  /** Returns {@code like NATO, but not NATO itself (“NATO-like”)}. */
  public String likeness(Likeness likeness) {
    return narrator.texts.likeness(likeness);
  }

  /** Returns {@code North Atlantic Treaty, article 5}. */
  public String law(LegalReference reference) {
    return narrator.texts.law(reference);
  }

  /** Returns the conditions, beginning with the first one's word, such as {@code if}. */
  public String conditions(List<Condition> conditions) {
    return bare(narrator.conditions.of(conditions, 0));
  }

  /** Returns the aims, beginning with {@code in order to}. */
  public String aims(List<Aim> aims) {
    return bare(narrator.conditions.aims(aims, 0));
  }

  /** Returns the time limit, such as {@code by 31 January 2025}. */
  public String limit(TimeLimit limit) {
    return narrator.limits.of(limit, 0);
  }

  /** Returns what has or could have a date, as an entry of a timeline, with a capital. */
  public String moment(Moment moment) {
    return English.capitalized(new Moments(narrator).words(moment));
  }

  private static String bare(String text) {
    return text.startsWith(", ") ? text.substring(2) : text;
  }
}
