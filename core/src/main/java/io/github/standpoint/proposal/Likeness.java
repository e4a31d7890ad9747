package io.github.standpoint.proposal;

import io.github.standpoint.constraint.Advice;
import io.github.standpoint.constraint.Coherent;
import io.github.standpoint.constraint.NonBlank;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Subject;
import io.github.standpoint.value.LegalReference;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/** What something is likened to, without being it: "NATO-like" is not NATO. */
@Coherent
@Coherent(groups = Advice.class)
@Value.Immutable
public sealed interface Likeness permits ImmutableLikeness {

  /** {@return the alliance or text that is the likeness} */
  Optional<Id<? extends Subject>> getTo();

  /** {@return the words of the text, such as {@code NATO-like}} */
  @NonBlank
  String getAsWritten();

  /** {@return the provision that the likeness is to} */
  Optional<@Valid LegalReference> getLegalReference();

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link Likeness}; refuses only what is missing or {@code null}. */
  final class Builder extends ImmutableLikeness.Builder {
    Builder() {}

    /** Sets a reference to this element. */
    public Builder to(Subject to) {
      return to(to.getId());
    }
  }
}
