package io.github.standpoint.validation;

import static io.github.standpoint.report.StandardRule.STATEMENT_OFFICE_NOT_HELD;
import static io.github.standpoint.report.StandardRule.STATEMENT_RETRACTED_STILL_RELIED_ON;
import static io.github.standpoint.report.StandardRule.STATEMENT_RETRACTS_ANOTHERS;
import static io.github.standpoint.report.StandardRule.STATEMENT_RETRACTS_LATER;
import static io.github.standpoint.report.StandardRule.STATEMENT_WITHOUT_MANDATE;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.actor.Affiliation;
import io.github.standpoint.element.Id;
import io.github.standpoint.position.Position;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.value.FuzzyDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who speaks may speak for whom, holds the office, and takes back one's own words. */
final class StatementRules {
  private static final Set<String> SETTING_RIGHT =
      Set.of("supersedes", "contradicts", "retracts", "elements");

  private StatementRules() {}

  static void check(IndexedStory story, Findings findings) {
    Relations relations = Relations.of(story);
    for (Located<Statement> statement : story.all(Statement.class)) {
      mandate(statement, relations, findings);
      offices(statement, story, findings);
      retractions(statement, story, relations, findings);
    }
    reliedOn(story, findings);
  }

  /** Silent about a speaker of whom the story records nothing. */
  private static void mandate(Located<Statement> located, Relations relations, Findings findings) {
    Statement statement = located.value();
    if (statement.getOnBehalfOf().isEmpty()
        || statement.getSpeakers().isEmpty()
        || !statement.getSpeakers().stream().allMatch(relations::recorded)) {
      return;
    }
    Set<String> spokenFor = relations.spokenFor(statement.getSpeakers());
    for (int i = 0; i < statement.getOnBehalfOf().size(); i++) {
      Id<Actor> principal = statement.getOnBehalfOf().get(i);
      if (!spokenFor.contains(principal.toString())) {
        findings.report(STATEMENT_WITHOUT_MANDATE, located.at("onBehalfOf").child(i), principal);
      }
    }
  }

  private static void offices(Located<Statement> located, IndexedStory story, Findings findings) {
    Optional<FuzzyDate> day = located.value().getDate();
    List<Id<Affiliation>> capacity = located.value().getCapacity();
    for (int i = 0; i < capacity.size(); i++) {
      Optional<FuzzyDate> term =
          story.find(capacity.get(i), Affiliation.class).flatMap(Affiliation::getDuring);
      if (Dates.certainlyBefore(term, day) || Dates.certainlyBefore(day, term)) {
        findings.report(
            STATEMENT_OFFICE_NOT_HELD,
            located.at("capacity").child(i),
            facts -> facts.shortened(term.get().toString()).putFact("date", day.get().toString()));
      }
    }
  }

  private static void retractions(
      Located<Statement> located, IndexedStory story, Relations relations, Findings findings) {
    Statement statement = located.value();
    for (int i = 0; i < statement.getRetracts().size(); i++) {
      Id<Statement> id = statement.getRetracts().get(i);
      Optional<Statement> earlier = story.find(id, Statement.class);
      if (earlier.isEmpty()) {
        continue;
      }
      var at = located.at("retracts").child(i);
      if (Collections.disjoint(
          relations.circle(voices(statement)), relations.circle(voices(earlier.get())))) {
        findings.report(STATEMENT_RETRACTS_ANOTHERS, at, id);
      }
      if (Dates.certainlyBefore(statement.getDate(), earlier.get().getDate())) {
        findings.report(STATEMENT_RETRACTS_LATER, at, id);
      }
    }
  }

  private static List<Id<Actor>> voices(Statement statement) {
    List<Id<Actor>> voices = new ArrayList<>(statement.getSpeakers());
    voices.addAll(statement.getOnBehalfOf());
    return voices;
  }

  private static Set<String> retracted(IndexedStory story) {
    Set<String> retracted = new HashSet<>();
    for (Statement statement : story.story().getStatements()) {
      for (Id<Statement> id : statement.getRetracts()) {
        retracted.add(id.toString());
      }
    }
    return retracted;
  }

  /** What is taken back stays on record; it is only not to be built on. */
  private static Set<String> builtOn(IndexedStory story) {
    Set<String> builtOn = new HashSet<>();
    for (IndexedStory.Link link : story.links()) {
      if (!SETTING_RIGHT.contains(link.attribute().name())) {
        builtOn.add(link.to().toString());
      }
    }
    return builtOn;
  }

  private static void reliedOn(IndexedStory story, Findings findings) {
    Set<String> retracted = retracted(story);
    if (retracted.isEmpty()) {
      return;
    }
    Set<String> replaced = PositionRules.superseded(story);
    Set<String> builtOn = builtOn(story);
    for (Located<Position> located : story.all(Position.class)) {
      Position position = located.value();
      boolean onlyRetracted =
          !position.getAccordingTo().isEmpty()
              && position.getAccordingTo().stream()
                  .allMatch(it -> retracted.contains(it.toString()));
      if (onlyRetracted
          && builtOn.contains(position.getId().toString())
          && position.getVerdict().isEmpty()
          && !replaced.contains(position.getId().toString())) {
        findings.report(
            STATEMENT_RETRACTED_STILL_RELIED_ON, located.at("accordingTo"), position.getId());
      }
    }
  }
}
