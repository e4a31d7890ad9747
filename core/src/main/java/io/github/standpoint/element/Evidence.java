package io.github.standpoint.element;

import io.github.standpoint.constraint.Advice;
import io.github.standpoint.constraint.Coherent;
import io.github.standpoint.constraint.NonBlank;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The words of the story's own text that bear an element out (W3C Web Annotation, text quote
 * selector).
 */
@Coherent
@Coherent(groups = Advice.class)
@Value.Immutable
public sealed interface Evidence permits ImmutableEvidence {

  /** {@return the section in which the words stand} */
  Id<? extends Passage> getSection();

  /** {@return the words, letter for letter as the section has them} */
  @NonBlank
  String getExact();

  /** {@return what stands directly before the words, to tell one occurrence from another} */
  Optional<String> getPrefix();

  /** {@return what stands directly after the words, to tell one occurrence from another} */
  Optional<String> getSuffix();

  /**
   * {@return where the words start, in Unicode code points from the start of the section's text,
   * from 0}
   */
  Optional<Integer> getStart();

  /** Returns one with this section and this exact and nothing else. */
  static Evidence of(Passage section, String exact) {
    return builder().section(section).exact(exact).build();
  }

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of an {@link Evidence}; refuses only what is missing or {@code null}. */
  final class Builder extends ImmutableEvidence.Builder {
    Builder() {}

    /** Sets a reference to this element. */
    public Builder section(Passage section) {
      return section(section.getId());
    }
  }
}
