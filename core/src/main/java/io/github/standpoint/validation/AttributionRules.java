package io.github.standpoint.validation;

import static io.github.standpoint.report.StandardRule.ATTRIBUTION_AFTER_PUBLICATION;
import static io.github.standpoint.report.StandardRule.ATTRIBUTION_ANONYMOUS_ONLY;
import static io.github.standpoint.report.StandardRule.SOURCE_CONFIRMED_BY_ONE;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.assistance.PackageMilestone;
import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.outlook.Development;
import io.github.standpoint.outlook.Implication;
import io.github.standpoint.outlook.LikelihoodTerm;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.Claim;
import io.github.standpoint.position.Position;
import io.github.standpoint.proposal.ProposalMilestone;
import io.github.standpoint.statement.Credibility;
import io.github.standpoint.statement.Source;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.value.FuzzyDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** On whose word something stands, and whether it could have been known. */
final class AttributionRules {

  private AttributionRules() {}

  static void check(IndexedStory story, Findings findings) {
    for (Located<? extends Attributed> reported : story.having(Attributed.class)) {
      if (withoutDoubt(reported.value()) && anonymousOnly(reported.value(), story)) {
        findings.report(
            ATTRIBUTION_ANONYMOUS_ONLY, reported.at("accordingTo"), reported.value().getId());
      }
    }
    published(story, findings);
    confirmed(story, findings);
  }

  /** What the story has judged itself, by a verdict, rests on nobody else. */
  private static boolean withoutDoubt(Attributed reported) {
    if (reported.getVerdict().isPresent()) {
      return false;
    }
    if (reported instanceof Claim claim) {
      return claim.getCertainty().filter(it -> it == Certainty.CERTAIN).isPresent();
    }
    if (reported instanceof Position position) {
      return position.getCertainty() == Certainty.CERTAIN;
    }
    if (reported instanceof Implication implication) {
      return implication.getLikelihood().getTerm().equals(LikelihoodTerm.STATED_AS_FACT);
    }
    return reported instanceof Development development
        && development.getLikelihood().getTerm().equals(LikelihoodTerm.STATED_AS_FACT);
  }

  private static boolean anonymousOnly(Attributed reported, IndexedStory story) {
    for (Id<? extends Provenance> source : reported.getAccordingTo()) {
      Optional<Statement> statement = story.find(source, Statement.class);
      if (statement.isEmpty() || !anonymous(statement.get(), reported, story)) {
        return false;
      }
    }
    return !reported.getAccordingTo().isEmpty();
  }

  /** Somebody's own mind is known best by that somebody, named or not. */
  private static boolean anonymous(Statement statement, Attributed reported, IndexedStory story) {
    boolean own =
        reported instanceof Position position
            && (statement.getSpeakers().contains(position.getHolder())
                || statement.getOnBehalfOf().contains(position.getHolder()));
    return !own
        && !statement.getSpeakers().isEmpty()
        && statement.getSpeakers().stream().allMatch(it -> anonymous(it, story));
  }

  private static boolean anonymous(Id<Actor> speaker, IndexedStory story) {
    return story.find(speaker, Actor.class).filter(Actor::isAnonymous).isPresent();
  }

  private static void published(IndexedStory story, Findings findings) {
    Optional<FuzzyDate> published = Dates.published(story);
    if (published.isEmpty()) {
      return;
    }
    for (Located<Statement> it : story.all(Statement.class)) {
      late(it, it.value().getDate(), published, findings);
    }
    for (Located<Position> it : story.all(Position.class)) {
      late(it, it.value().getDate(), published, findings);
    }
    for (Located<ProposalMilestone> it : story.all(ProposalMilestone.class)) {
      late(it, it.value().getDate(), published, findings);
    }
    for (Located<PackageMilestone> it : story.all(PackageMilestone.class)) {
      late(it, it.value().getDate(), published, findings);
    }
  }

  private static void late(
      Located<?> located,
      Optional<FuzzyDate> date,
      Optional<FuzzyDate> published,
      Findings findings) {
    if (Dates.certainlyBefore(published, date)) {
      findings.report(
          ATTRIBUTION_AFTER_PUBLICATION,
          located.at("date"),
          facts ->
              facts
                  .shortened(date.get().toString())
                  .putFact("published", published.get().toString()));
    }
  }

  private static void confirmed(IndexedStory story, Findings findings) {
    List<Located<Source>> confirmed = new ArrayList<>();
    for (Located<Source> source : story.all(Source.class)) {
      if (source.value().getCredibility().filter(it -> it == Credibility.CONFIRMED).isPresent()) {
        confirmed.add(source);
      }
    }
    if (!confirmed.isEmpty() && publishers(story) < 2) {
      for (Located<Source> source : confirmed) {
        findings.report(SOURCE_CONFIRMED_BY_ONE, source.at("credibility"), source.value().getId());
      }
    }
  }

  /** How many publishers the sources have; all that name none count for one. Two are enough. */
  private static long publishers(IndexedStory story) {
    return story.story().getSources().stream()
        .map(Source::getPublisher)
        .distinct()
        .limit(2)
        .count();
  }
}
