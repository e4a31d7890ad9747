package io.github.standpoint.statement;

import io.github.standpoint.constraint.Advice;
import io.github.standpoint.constraint.Coherent;
import io.github.standpoint.constraint.LanguageTag;
import io.github.standpoint.constraint.NonBlank;
import io.github.standpoint.element.Evidence;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/** Words that the story prints as somebody's own; what is not quoted is paraphrased. */
@Coherent
@Coherent(groups = Advice.class)
@Value.Immutable
public sealed interface Quote permits ImmutableQuote {

  /** {@return the words as printed} */
  @NonBlank
  String getText();

  /** {@return the language of the printed words (BCP 47); absent: that of the story} */
  Optional<@LanguageTag String> getLanguage();

  /**
   * {@return the words in the language in which they were said, if the printed ones are a
   * translation}
   */
  Optional<@Valid Original> getOriginal();

  /** {@return where the words are printed} */
  Optional<@Valid Evidence> getEvidence();

  /** Returns one with this text and nothing else. */
  static Quote of(String text) {
    return builder().text(text).build();
  }

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link Quote}; refuses only what is missing or {@code null}. */
  final class Builder extends ImmutableQuote.Builder {
    Builder() {}
  }
}
