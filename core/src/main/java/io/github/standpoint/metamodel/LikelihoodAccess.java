package io.github.standpoint.metamodel;

import io.github.standpoint.outlook.Confidence;
import io.github.standpoint.outlook.Likelihood;
import io.github.standpoint.outlook.LikelihoodScale;
import io.github.standpoint.outlook.LikelihoodTerm;
import io.github.standpoint.outlook.ProbabilityRange;
import org.jspecify.annotations.Nullable;

/** Reads and fills values of {@link Likelihood}, by the place of an attribute in its table. */
final class LikelihoodAccess extends Access<Likelihood> {

  @Override
  @Nullable Object get(Likelihood owner, int attribute) {
    return switch (attribute) {
      case 0 -> owner.getScale().orElse(null);
      case 1 -> owner.getTerm();
      case 2 -> owner.getAsWritten().orElse(null);
      case 3 -> owner.getProbability().orElse(null);
      case 4 -> owner.getConfidence().orElse(null);
      default -> throw unknown(attribute);
    };
  }

  @Override
  void set(Object builder, int attribute, Object value) {
    Likelihood.Builder to = (Likelihood.Builder) builder;
    switch (attribute) {
      case 0 -> to.scale((LikelihoodScale) value);
      case 1 -> to.term((LikelihoodTerm) value);
      case 2 -> to.asWritten((String) value);
      case 3 -> to.probability((ProbabilityRange) value);
      case 4 -> to.confidence((Confidence) value);
      default -> throw unknown(attribute);
    }
  }

  @Override
  Object newBuilder() {
    return Likelihood.builder();
  }

  @Override
  Likelihood build(Object builder) {
    return ((Likelihood.Builder) builder).build();
  }
}
