package io.github.standpoint.statement;

import io.github.standpoint.constraint.Advice;
import io.github.standpoint.constraint.Coherent;
import io.github.standpoint.constraint.LanguageTag;
import io.github.standpoint.constraint.NonBlank;
import org.immutables.value.Value;

/** The words in the language in which they were said, where a translation is printed. */
@Coherent
@Coherent(groups = Advice.class)
@Value.Immutable
public sealed interface Original permits ImmutableOriginal {

  /** {@return the words} */
  @NonBlank
  String getText();

  /** {@return their language (BCP 47)} */
  @LanguageTag
  String getLanguage();

  /** Returns one with this text and this language and nothing else. */
  static Original of(String text, String language) {
    return builder().text(text).language(language).build();
  }

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of an {@link Original}; refuses only what is missing or {@code null}. */
  final class Builder extends ImmutableOriginal.Builder {
    Builder() {}
  }
}
