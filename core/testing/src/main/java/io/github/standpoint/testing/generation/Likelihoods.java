package io.github.standpoint.testing.generation;

import io.github.standpoint.outlook.Confidence;
import io.github.standpoint.outlook.Likelihood;
import io.github.standpoint.outlook.LikelihoodScale;
import io.github.standpoint.outlook.LikelihoodTerm;
import io.github.standpoint.outlook.ProbabilityRange;
import java.util.List;

/** Likelihoods whose words and numbers belong together. */
final class Likelihoods {

  private Likelihoods() {}

  static Likelihood any(Choices choices) {
    return choices.oneIn(6)
        ? Likelihood.builder().term(LikelihoodTerm.STATED_AS_FACT).build()
        : hedged(choices);
  }

  /** Returns any but what is stated as fact. */
  static Likelihood hedged(Choices choices) {
    Likelihood.Builder likelihood = Likelihood.builder();
    switch (choices.below(5)) {
      case 0 -> likelihood.term(LikelihoodTerm.UNQUANTIFIED);
      case 1 ->
          likelihood
              .term(LikelihoodTerm.UNQUANTIFIED)
              .asWritten(choices.pick(List.of("may", "might", "could", "може")));
      case 2 -> likelihood.term(LikelihoodTerm.NOT_ASSESSED);
      case 3 ->
          likelihood.term(
              choices.oneIn(4) ? LikelihoodTerm.of("x-desk-hunch") : LikelihoodTerm.LIKELY);
      default -> onScale(likelihood, choices);
    }
    if (choices.oneIn(4)) {
      likelihood.confidence(choices.pick(List.of(Confidence.values())));
    }
    return likelihood.build();
  }

  private static void onScale(Likelihood.Builder likelihood, Choices choices) {
    LikelihoodScale scale = choices.pick(List.of(LikelihoodScale.values()));
    List<LikelihoodTerm> terms =
        LikelihoodTerm.VOCABULARY.known().stream()
            .filter(it -> it.band(scale).isPresent())
            .toList();
    LikelihoodTerm term = choices.pick(terms);
    likelihood.scale(scale).term(term);
    ProbabilityRange band = term.band(scale).orElseThrow();
    switch (choices.below(3)) {
      case 0 -> {}
      case 1 -> likelihood.probability(band);
      default -> likelihood.probability(ProbabilityRange.of(band.getAtMost(), band.getAtMost()));
    }
  }
}
