package io.github.standpoint;

import io.github.standpoint.constraint.Advice;
import io.github.standpoint.constraint.Coherent;
import io.github.standpoint.constraint.NonBlank;
import io.github.standpoint.constraint.NotReversed;
import io.github.standpoint.element.Element;
import io.github.standpoint.element.Id;
import io.github.standpoint.value.FuzzyDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a story set right in this revision. */
@Coherent
@Coherent(groups = Advice.class)
@Value.Immutable
public sealed interface Correction permits ImmutableCorrection {

  /** {@return when} */
  Optional<@NotReversed FuzzyDate> getDate();

  /** {@return the correction as printed} */
  @NonBlank
  String getText();

  /** {@return the elements that were corrected} */
  List<Id<? extends Element>> getElements();

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link Correction}; refuses only what is missing or {@code null}. */
  final class Builder extends ImmutableCorrection.Builder {
    Builder() {}

    /**
     * Sets the date, given as EDTF text.
     *
     * @throws IllegalArgumentException if the text is no date
     */
    public Builder date(String date) {
      return date(FuzzyDate.parse(date));
    }

    /** Adds a reference to this element. */
    public Builder addElement(Element element) {
      return addElement(element.getId());
    }
  }
}
