package io.github.standpoint.metamodel;

import static io.github.standpoint.metamodel.Model.one;

import io.github.standpoint.Correction;
import io.github.standpoint.Encoder;
import io.github.standpoint.Encoding;
import io.github.standpoint.Revision;
import io.github.standpoint.Section;
import io.github.standpoint.SectionKind;
import io.github.standpoint.Story;
import io.github.standpoint.actor.Actor;
import io.github.standpoint.element.Element;

/** The story and its text. */
final class StoryTypes {
  static final ModelType<Section> SECTION =
      TypeTable.of(Section.class, new SectionAccess())
          .required("id", Scalar.ownId())
          .required("kind", new OpenWord<>(SectionKind.VOCABULARY))
          .optional("heading", Scalar.TEXT)
          .optional("text", Scalar.TEXT)
          .optional("url", Scalar.URL)
          .done();

  static final ModelType<Correction> CORRECTION =
      TypeTable.of(Correction.class, new CorrectionAccess())
          .optional("date", Scalar.DATE)
          .required("text", Scalar.TEXT)
          .list("elements", Reference.to(Element.class))
          .done();

  static final ModelType<Revision> REVISION =
      TypeTable.of(Revision.class, new RevisionAccess())
          .required("number", Scalar.INTEGER)
          .optional("date", Scalar.DATE)
          .optional("replaces", Scalar.STORY_ID)
          .list("corrections", one(CORRECTION))
          .done();

  static final ModelType<Encoding> ENCODING =
      TypeTable.of(Encoding.class, new EncodingAccess())
          .required("by", ClosedWord.of(Encoder.class))
          .optional("name", Scalar.TEXT)
          .optional("version", Scalar.TEXT)
          .optional("date", Scalar.DATE)
          .optional("reviewedBy", Scalar.TEXT)
          .done();

  static final ModelType<Story> STORY =
      TypeTable.of(Story.class, new StoryAccess())
          .required("standpoint", Scalar.TEXT)
          .required("id", Scalar.STORY_ID)
          .optional("headline", Scalar.TEXT)
          .required("language", Scalar.LANGUAGE)
          .optional("published", Scalar.DATE)
          .optional("updated", Scalar.DATE)
          .optional("publisher", Reference.to(Actor.class))
          .optional("revision", one(REVISION))
          .optional("encoding", one(ENCODING))
          .list("sections", one(SECTION))
          .list("places", one(ValueTypes.PLACE))
          .list("actors", ActorTypes.ACTOR)
          .list("affiliations", one(ActorTypes.AFFILIATION))
          .list("sources", one(StatementTypes.SOURCE))
          .list("statements", one(StatementTypes.STATEMENT))
          .list("claims", one(PositionTypes.CLAIM))
          .list("measures", one(ProposalTypes.MEASURE))
          .list("proposals", one(ProposalTypes.PROPOSAL))
          .list("packages", one(AssistanceTypes.SECURITY_PACKAGE))
          .list("events", one(EventTypes.EVENT))
          .list("positions", one(PositionTypes.POSITION))
          .list("implications", one(OutlookTypes.IMPLICATION))
          .list("developments", one(OutlookTypes.DEVELOPMENT))
          .map("extensions")
          .done();

  private StoryTypes() {}
}
