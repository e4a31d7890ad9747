package io.github.standpoint.validation;

import static io.github.standpoint.report.StandardRule.LIKELIHOOD_HEDGE_QUANTIFIED;
import static io.github.standpoint.report.StandardRule.LIKELIHOOD_PROBABILITY_RANGE;
import static io.github.standpoint.report.StandardRule.LIKELIHOOD_PROBABILITY_WITHOUT_SCALE;
import static io.github.standpoint.report.StandardRule.LIKELIHOOD_TERM_CONTRADICTS_PROBABILITY;
import static io.github.standpoint.report.StandardRule.LIKELIHOOD_TERM_NOT_ON_SCALE;

import io.github.standpoint.outlook.Likelihood;
import io.github.standpoint.outlook.LikelihoodScale;
import io.github.standpoint.outlook.LikelihoodTerm;
import io.github.standpoint.outlook.ProbabilityRange;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Words and numbers for likelihood belong to a scale, and a "may" has no number. */
final class LikelihoodRules {
  private static final Pattern HEDGE =
      Pattern.compile(
          "(?iU)(?<!\\p{L})(?:(?-i:may|^May(?=\\s\\p{Ll}))|might|could|perhaps|possibly|potentially|"
              + "kann|können|könnte|könnten|vielleicht|möglicherweise|peut|peuvent|peut-être|pourrait|pourraient|puede|pueden|podría|podrían|quizás?|tal"
              + " vez|може|можуть|мож(?:ливо|е бути)|(?:міг|могла|могло|могли)"
              + " би?|может|могут|возможно|(?:мог|могла|могло|могли) бы)(?!\\p{L})");

  /** A word of likelihood beside the hedge is what the term was chosen for. */
  private static final Pattern DEGREE =
      Pattern.compile("(?iU)likely|probabl|certain|chance|wahrscheinlich|ймовірн|вероятн");

  private static final Set<LikelihoodTerm> OFF_SCALE =
      Set.of(
          LikelihoodTerm.UNQUANTIFIED, LikelihoodTerm.STATED_AS_FACT, LikelihoodTerm.NOT_ASSESSED);

  private LikelihoodRules() {}

  /** Whether the words hedge what they say, and give no degree. */
  static boolean hedge(String words) {
    return HEDGE.matcher(words).find() && !DEGREE.matcher(words).find();
  }

  static void range(Located<ProbabilityRange> located, Findings findings) {
    BigDecimal least = located.value().getAtLeast();
    BigDecimal most = located.value().getAtMost();
    boolean holds =
        least.signum() >= 0 && least.compareTo(most) <= 0 && most.compareTo(BigDecimal.ONE) <= 0;
    if (!holds) {
      findings.report(LIKELIHOOD_PROBABILITY_RANGE, located.at(), least + " to " + most);
    }
  }

  static void likelihood(Located<Likelihood> located, Findings findings) {
    Likelihood likelihood = located.value();
    LikelihoodTerm term = likelihood.getTerm();
    likelihood.getScale().ifPresent(scale -> onScale(located, scale, findings));
    if (likelihood.getProbability().isPresent()
        && likelihood.getScale().isEmpty()
        && likelihood.getAsWritten().isEmpty()) {
      findings.report(LIKELIHOOD_PROBABILITY_WITHOUT_SCALE, located.at("probability"), term.text());
    }
    likelihood
        .getAsWritten()
        .filter(words -> !term.equals(LikelihoodTerm.UNQUANTIFIED) && term.known())
        .filter(LikelihoodRules::hedge)
        .ifPresent(
            words -> findings.report(LIKELIHOOD_HEDGE_QUANTIFIED, located.at("term"), term.text()));
  }

  private static void onScale(
      Located<Likelihood> located, LikelihoodScale scale, Findings findings) {
    LikelihoodTerm term = located.value().getTerm();
    if (OFF_SCALE.contains(term) || !term.known()) {
      return;
    }
    Optional<ProbabilityRange> band = term.band(scale);
    if (band.isEmpty()) {
      findings.report(
          LIKELIHOOD_TERM_NOT_ON_SCALE,
          located.at("term"),
          facts -> facts.shortened(term.text()).putFact("scale", scale.text()));
      return;
    }
    located
        .value()
        .getProbability()
        .filter(it -> !within(it, band.get()))
        .ifPresent(
            it ->
                findings.report(
                    LIKELIHOOD_TERM_CONTRADICTS_PROBABILITY,
                    located.at("probability"),
                    facts ->
                        facts
                            .shortened(it.getAtLeast() + " to " + it.getAtMost())
                            .putFact("term", term.text())
                            .putFact("scale", scale.text())));
  }

  private static boolean within(ProbabilityRange numbers, ProbabilityRange band) {
    return numbers.getAtLeast().compareTo(band.getAtLeast()) >= 0
        && numbers.getAtMost().compareTo(band.getAtMost()) <= 0;
  }
}
