package io.github.standpoint.outlook;

import io.github.standpoint.constraint.Advice;
import io.github.standpoint.constraint.Coherent;
import io.github.standpoint.constraint.NonBlank;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How likely an outcome is said to be; not how sure a source is (certainty), nor how good the basis
 * is (confidence).
 */
@Coherent
@Coherent(groups = Advice.class)
@Value.Immutable
public sealed interface Likelihood permits ImmutableLikelihood {

  /**
   * {@return the scale that the term belongs to; absent: ordinary language, which has no numbers}
   */
  Optional<LikelihoodScale> getScale();

  /**
   * {@return a word of the scale, or {@code unquantified}, {@code stated-as-fact}, {@code
   * not-assessed}}
   */
  LikelihoodTerm getTerm();

  /** {@return the hedge in the words of the text, such as {@code may}} */
  Optional<@NonBlank String> getAsWritten();

  /** {@return the numbers, where they are given} */
  Optional<@Valid ProbabilityRange> getProbability();

  /** {@return how good the basis of the judgement is; never mixed with the term (ICD 203)} */
  Optional<Confidence> getConfidence();

  /** Returns a hedge in ordinary language, which has no number: {@code unquantified("may")}. */
  static Likelihood unquantified(String asWritten) {
    return builder().term(LikelihoodTerm.UNQUANTIFIED).asWritten(asWritten).build();
  }

  /** Returns that it is said without a hedge. */
  static Likelihood statedAsFact() {
    return builder().term(LikelihoodTerm.STATED_AS_FACT).build();
  }

  /** Returns that nothing is said of how likely it is. */
  static Likelihood notAssessed() {
    return builder().term(LikelihoodTerm.NOT_ASSESSED).build();
  }

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link Likelihood}; refuses only what is missing or {@code null}. */
  final class Builder extends ImmutableLikelihood.Builder {
    Builder() {}

    /** Sets the word, known or not, given as text. */
    public Builder term(String term) {
      return term(LikelihoodTerm.of(term));
    }
  }
}
