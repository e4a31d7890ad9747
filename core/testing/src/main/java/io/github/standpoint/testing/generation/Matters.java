package io.github.standpoint.testing.generation;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.element.Element;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.element.Subject;
import io.github.standpoint.outlook.Development;
import io.github.standpoint.outlook.Implication;
import io.github.standpoint.outlook.Likelihood;
import io.github.standpoint.outlook.LikelihoodTerm;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.Claim;
import io.github.standpoint.proposal.Measure;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What can be done, what is said to be so, what acts on what and what may come next. */
final class Matters {
  private final Draft draft;
  private final Choices choices;

  Matters(Draft draft) {
    this.draft = draft;
    this.choices = draft.choices;
  }

  void measure() {
    Measure.Builder measure = Measure.builder().id(draft.<Measure>id("measure"));
    draft.pool.several(Actor.class, 2).forEach(measure::addAgent);
    if (choices.oneIn(3)) {
      long start = draft.days.future();
      measure.during(draft.days.around(start));
      if (choices.oneIn(2)) {
        long limit = start + choices.below(90);
        measure.timeLimit(draft.filler.timeLimit(draft.days.around(limit).toString()));
      }
    } else if (choices.oneIn(4)) {
      measure.timeLimit(draft.filler.timeLimit(draft.days.any().toString()));
    }
    draft.evidence(Measure.class, measure);
    draft.finish(Measure.class, measure, "agents", "during", "timeLimit");
  }

  void claim() {
    Claim.Builder claim = Claim.builder().id(draft.<Claim>id("claim"));
    List<Provenance> words = draft.words(2);
    words.forEach(claim::addAccordingTo);
    if (choices.oneIn(2)) {
      claim.certainty(certainty(draft.anonymousOnly(words)));
    }
    draft.evidence(Claim.class, claim);
    draft.finish(Claim.class, claim, "accordingTo", "certainty");
  }

  /** Nothing is certain on the word of those alone who are not named. */
  Certainty certainty(boolean anonymousOnly) {
    List<Certainty> all = List.of(Certainty.values());
    return choices.pick(
        anonymousOnly ? all.stream().filter(it -> it != Certainty.CERTAIN).toList() : all);
  }

  void implication() {
    Implication.Builder implication =
        Implication.builder().id(draft.<Implication>id("implication"));
    List<Provenance> words = draft.words(2);
    words.forEach(implication::addAccordingTo);
    implication.cause(draft.pool.pick(Subject.class).orElseThrow());
    Set<Actor> actors = new LinkedHashSet<>(draft.pool.several(Actor.class, 3));
    if (actors.size() > 1 && choices.oneIn(2)) {
      actors.forEach(implication::addAffects);
      implication.affectsRelation(true);
    } else {
      draft.pool.several(Element.class, 2).forEach(implication::addAffects);
    }
    Likelihood likelihood = likelihood(words);
    implication.likelihood(likelihood);
    draft.evidence(Implication.class, implication, fact(likelihood));
    draft.finish(
        Implication.class,
        implication,
        "cause",
        "affects",
        "affectsRelation",
        "likelihood",
        "accordingTo");
  }

  private Likelihood likelihood(List<Provenance> words) {
    return draft.anonymousOnly(words) ? Likelihoods.hedged(choices) : Likelihoods.any(choices);
  }

  private static boolean fact(Likelihood likelihood) {
    return likelihood.getTerm().equals(LikelihoodTerm.STATED_AS_FACT);
  }

  void development() {
    Development.Builder development =
        Development.builder().id(draft.<Development>id("development"));
    List<Provenance> words = draft.words(2);
    words.forEach(development::addAccordingTo);
    Likelihood likelihood = likelihood(words);
    development.likelihood(likelihood);
    draft.evidence(Development.class, development, fact(likelihood));
    draft.finish(Development.class, development, "likelihood", "accordingTo");
  }
}
