package io.github.standpoint.proposal;

import io.github.standpoint.constraint.Advice;
import io.github.standpoint.constraint.Coherent;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Subject;
import org.immutables.value.Value;

/** That a proposal responds to something. */
@Coherent
@Coherent(groups = Advice.class)
@Value.Immutable
public sealed interface Response permits ImmutableResponse {

  /** {@return what is responded to} */
  Id<? extends Subject> getTo();

  /** {@return how: answers it, counters it, amends it} */
  ResponseRelation getRelation();

  /** Returns one with this to and this relation and nothing else. */
  static Response of(Subject to, ResponseRelation relation) {
    return builder().to(to).relation(relation).build();
  }

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link Response}; refuses only what is missing or {@code null}. */
  final class Builder extends ImmutableResponse.Builder {
    Builder() {}

    /** Sets a reference to this element. */
    public Builder to(Subject to) {
      return to(to.getId());
    }

    /** Sets the word, known or not, given as text. */
    public Builder relation(String relation) {
      return relation(ResponseRelation.of(relation));
    }
  }
}
