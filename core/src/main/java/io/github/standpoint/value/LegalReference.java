package io.github.standpoint.value;

import io.github.standpoint.constraint.Advice;
import io.github.standpoint.constraint.Coherent;
import io.github.standpoint.constraint.NonBlank;
import io.github.standpoint.constraint.WebUrl;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/** A place in a treaty, law or resolution. */
@Coherent
@Coherent(groups = Advice.class)
@Value.Immutable
public sealed interface LegalReference permits ImmutableLegalReference {

  /** {@return what the instrument has to do with the element that refers to it} */
  Optional<LegalRole> getRole();

  /** {@return the name of the treaty, law or resolution} */
  @NonBlank
  String getInstrument();

  /** {@return the article, paragraph or chapter, as it is cited} */
  Optional<@NonBlank String> getArticle();

  /** {@return the instrument in a register} */
  Optional<@Valid Identifier> getIdentifier();

  /** {@return where the text can be read (absolute http or https)} */
  Optional<@WebUrl String> getUrl();

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Collects the parts of a {@link LegalReference}; refuses only what is missing or {@code null}.
   */
  final class Builder extends ImmutableLegalReference.Builder {
    Builder() {}
  }
}
