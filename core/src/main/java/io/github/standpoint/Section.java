package io.github.standpoint;

import io.github.standpoint.constraint.Advice;
import io.github.standpoint.constraint.Coherent;
import io.github.standpoint.constraint.NonBlank;
import io.github.standpoint.constraint.WebUrl;
import io.github.standpoint.constraint.WellFormedId;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Passage;
import java.util.Optional;
import org.immutables.value.Value;

/** A part of the story's text, as printed. Partners may share facts and a link without the text. */
@Coherent
@Coherent(groups = Advice.class)
@Value.Immutable
// getId() is narrower here, which from(Element) cannot copy; from(Section) copies everything.
@SuppressWarnings("immutables:from")
public sealed interface Section extends Passage permits ImmutableSection {

  @Override
  @WellFormedId
  Id<Section> getId();

  /** {@return what part of the story it is} */
  SectionKind getKind();

  /** {@return the heading as printed} */
  Optional<@NonBlank String> getHeading();

  /** {@return the text as printed} */
  Optional<@NonBlank String> getText();

  /** {@return where the text can be read (absolute http or https)} */
  Optional<@WebUrl String> getUrl();

  /** Returns one with this id and this kind and nothing else. */
  static Section of(String id, SectionKind kind) {
    return builder().id(id).kind(kind).build();
  }

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link Section}; refuses only what is missing or {@code null}. */
  final class Builder extends ImmutableSection.Builder {
    Builder() {}

    /** Sets the id, given as text. */
    public Builder id(String id) {
      return id(Id.of(id));
    }

    /** Sets the word, known or not, given as text. */
    public Builder kind(String kind) {
      return kind(SectionKind.of(kind));
    }
  }
}
