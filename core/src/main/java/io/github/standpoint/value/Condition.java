package io.github.standpoint.value;

import io.github.standpoint.constraint.Advice;
import io.github.standpoint.constraint.Coherent;
import io.github.standpoint.constraint.NonBlank;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Subject;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a fact depends on. Several conditions: all are needed; several subjects in one: any
 * suffices.
 */
@Coherent
@Coherent(groups = Advice.class)
@Value.Immutable
public sealed interface Condition permits ImmutableCondition {

  /** {@return how the fact depends on the subjects; {@code none}: expressly unconditional} */
  ConditionKind getKind();

  /** {@return the subjects of which one suffices} */
  List<Id<? extends Subject>> getAnyOf();

  /** {@return the condition in the words of the text, for reading only} */
  Optional<@NonBlank String> getText();

  /** Returns a condition on any of these subjects. */
  static Condition of(ConditionKind kind, Subject... anyOf) {
    Builder builder = builder().kind(kind);
    for (Subject subject : anyOf) {
      builder.addAnyOf(subject);
    }
    return builder.build();
  }

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link Condition}; refuses only what is missing or {@code null}. */
  final class Builder extends ImmutableCondition.Builder {
    Builder() {}

    /** Adds a reference to this element. */
    public Builder addAnyOf(Subject subject) {
      return addAnyOf(subject.getId());
    }
  }
}
