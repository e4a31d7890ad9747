package io.github.standpoint;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.actor.Affiliation;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.constraint.Advice;
import io.github.standpoint.constraint.Coherent;
import io.github.standpoint.constraint.ExtensionKey;
import io.github.standpoint.constraint.LanguageTag;
import io.github.standpoint.constraint.NonBlank;
import io.github.standpoint.constraint.NotReversed;
import io.github.standpoint.constraint.WellFormedId;
import io.github.standpoint.element.Id;
import io.github.standpoint.event.Event;
import io.github.standpoint.outlook.Development;
import io.github.standpoint.outlook.Implication;
import io.github.standpoint.position.Claim;
import io.github.standpoint.position.Position;
import io.github.standpoint.proposal.Measure;
import io.github.standpoint.proposal.Proposal;
import io.github.standpoint.statement.Source;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.value.FuzzyDate;
import io.github.standpoint.value.Place;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A story about international security: its text, who is who in it, and who says what about what.
 */
@Coherent
@Coherent(groups = Advice.class)
@Value.Immutable
public sealed interface Story permits ImmutableStory {

  /** {@return the version of the format, {@code 1.0}} */
  @NonBlank
  @Value.Default
  default String getStandpoint() {
    return "1.0";
  }

  /** {@return the id of the story, unique where stories are kept} */
  @WellFormedId
  Id<Story> getId();

  /** {@return the headline as printed} */
  Optional<@NonBlank String> getHeadline();

  /** {@return the language of the text (BCP 47)} */
  @LanguageTag
  String getLanguage();

  /** {@return when the story was published} */
  Optional<@NotReversed FuzzyDate> getPublished();

  /** {@return when the story was last updated} */
  Optional<@NotReversed FuzzyDate> getUpdated();

  /** {@return who published it} */
  Optional<Id<Actor>> getPublisher();

  /** {@return which version of the story this is} */
  Optional<@Valid Revision> getRevision();

  /** {@return who or what made this record} */
  Optional<@Valid Encoding> getEncoding();

  /** {@return the text} */
  List<@Valid Section> getSections();

  /** {@return the places} */
  List<@Valid Place> getPlaces();

  /** {@return the actors} */
  List<@Valid Actor> getActors();

  /** {@return who belongs where, and holds which office} */
  List<@Valid Affiliation> getAffiliations();

  /** {@return what carried the words} */
  List<@Valid Source> getSources();

  /** {@return who said something} */
  List<@Valid Statement> getStatements();

  /** {@return what is said to be so} */
  List<@Valid Claim> getClaims();

  /** {@return what can be done} */
  List<@Valid Measure> getMeasures();

  /** {@return the texts and schemes} */
  List<@Valid Proposal> getProposals();

  /** {@return the goods and the money} */
  List<@Valid SecurityPackage> getPackages();

  /** {@return the happenings} */
  List<@Valid Event> getEvents();

  /** {@return who takes which stance on what} */
  List<@Valid Position> getPositions();

  /** {@return what acts on what} */
  List<@Valid Implication> getImplications();

  /** {@return what may come next} */
  List<@Valid Development> getDevelopments();

  /** {@return facts of the user's own, under keys of the form {@code vendor:name}} */
  Map<@ExtensionKey String, String> getExtensions();

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link Story}; refuses only what is missing or {@code null}. */
  final class Builder extends ImmutableStory.Builder {
    Builder() {}

    /** Sets the id, given as text. */
    public Builder id(String id) {
      return id(Id.of(id));
    }

    /**
     * Sets the date, given as EDTF text.
     *
     * @throws IllegalArgumentException if the text is no date
     */
    public Builder published(String published) {
      return published(FuzzyDate.parse(published));
    }

    /**
     * Sets the date, given as EDTF text.
     *
     * @throws IllegalArgumentException if the text is no date
     */
    public Builder updated(String updated) {
      return updated(FuzzyDate.parse(updated));
    }

    /** Sets a reference to this element. */
    public Builder publisher(Actor publisher) {
      return publisher(publisher.getId());
    }
  }
}
