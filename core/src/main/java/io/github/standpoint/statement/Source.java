package io.github.standpoint.statement;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.constraint.NonBlank;
import io.github.standpoint.constraint.NotReversed;
import io.github.standpoint.constraint.WebUrl;
import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.value.FuzzyDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What carried words to the story: an interview, a document, a broadcast, an outlet's report. */
@Value.Immutable
// getId() is narrower here, which from(Element) cannot copy; from(Source) copies everything.
@SuppressWarnings("immutables:from")
public sealed interface Source extends Provenance permits ImmutableSource {

  @Override
  Id<Source> getId();

  /** {@return its title} */
  Optional<@NonBlank String> getTitle();

  /** {@return what it is} */
  SourceKind getKind();

  /** {@return who published it} */
  Optional<Id<Actor>> getPublisher();

  /** {@return where it can be seen (absolute http or https)} */
  Optional<@WebUrl String> getUrl();

  /** {@return when it was published} */
  Optional<@NotReversed FuzzyDate> getPublished();

  /** {@return how reliable the source is, judged by the story (Admiralty Code, letter)} */
  Optional<Reliability> getReliability();

  /** {@return how credible what it says is, judged by the story (Admiralty Code, number)} */
  Optional<Credibility> getCredibility();

  /** Returns one with this id and this kind and nothing else. */
  static Source of(String id, SourceKind kind) {
    return builder().id(id).kind(kind).build();
  }

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link Source}; refuses only what is missing or {@code null}. */
  final class Builder extends ImmutableSource.Builder {
    Builder() {}

    /** Sets the id, given as text. */
    public Builder id(String id) {
      return id(Id.of(id));
    }

    /** Sets the word, known or not, given as text. */
    public Builder kind(String kind) {
      return kind(SourceKind.of(kind));
    }

    /** Sets a reference to this element. */
    public Builder publisher(Actor publisher) {
      return publisher(publisher.getId());
    }

    /**
     * Sets the date, given as EDTF text.
     *
     * @throws IllegalArgumentException if the text is no date
     */
    public Builder published(String published) {
      return published(FuzzyDate.parse(published));
    }

    /** Adds a reference to what this is known from. */
    public Builder addAccordingTo(Provenance source) {
      return addAccordingTo(source.getId());
    }

    /** Adds a reference to what cannot be so if this is. */
    public Builder addContradicts(Attributed other) {
      return addContradicts(other.getId());
    }
  }
}
