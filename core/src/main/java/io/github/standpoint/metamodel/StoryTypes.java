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
      TypeTable.of(Section.class, Section::builder, Section.Builder::build)
          .required("id", Scalar.ownId(), Section::getId, Section.Builder::id)
          .required(
              "kind",
              new OpenWord<>(SectionKind.VOCABULARY),
              Section::getKind,
              Section.Builder::kind)
          .optional("heading", Scalar.TEXT, Section::getHeading, Section.Builder::heading)
          .optional("text", Scalar.TEXT, Section::getText, Section.Builder::text)
          .optional("url", Scalar.URL, Section::getUrl, Section.Builder::url)
          .done();

  static final ModelType<Correction> CORRECTION =
      TypeTable.of(Correction.class, Correction::builder, Correction.Builder::build)
          .optional("date", Scalar.DATE, Correction::getDate, Correction.Builder::date)
          .required("text", Scalar.TEXT, Correction::getText, Correction.Builder::text)
          .list(
              "elements",
              Reference.to(Element.class),
              Correction::getElements,
              Correction.Builder::addElement)
          .done();

  static final ModelType<Revision> REVISION =
      TypeTable.of(Revision.class, Revision::builder, Revision.Builder::build)
          .required("number", Scalar.INTEGER, Revision::getNumber, Revision.Builder::number)
          .optional("date", Scalar.DATE, Revision::getDate, Revision.Builder::date)
          .optional("replaces", Scalar.STORY_ID, Revision::getReplaces, Revision.Builder::replaces)
          .list(
              "corrections",
              one(CORRECTION),
              Revision::getCorrections,
              Revision.Builder::addCorrection)
          .done();

  static final ModelType<Encoding> ENCODING =
      TypeTable.of(Encoding.class, Encoding::builder, Encoding.Builder::build)
          .required("by", ClosedWord.of(Encoder.class), Encoding::getBy, Encoding.Builder::by)
          .optional("name", Scalar.TEXT, Encoding::getName, Encoding.Builder::name)
          .optional("version", Scalar.TEXT, Encoding::getVersion, Encoding.Builder::version)
          .optional("date", Scalar.DATE, Encoding::getDate, Encoding.Builder::date)
          .optional(
              "reviewedBy", Scalar.TEXT, Encoding::getReviewedBy, Encoding.Builder::reviewedBy)
          .done();

  static final ModelType<Story> STORY =
      TypeTable.of(Story.class, Story::builder, Story.Builder::build)
          .required("standpoint", Scalar.TEXT, Story::getStandpoint, Story.Builder::standpoint)
          .required("id", Scalar.STORY_ID, Story::getId, Story.Builder::id)
          .optional("headline", Scalar.TEXT, Story::getHeadline, Story.Builder::headline)
          .required("language", Scalar.LANGUAGE, Story::getLanguage, Story.Builder::language)
          .optional("published", Scalar.DATE, Story::getPublished, Story.Builder::published)
          .optional("updated", Scalar.DATE, Story::getUpdated, Story.Builder::updated)
          .optional(
              "publisher", Reference.to(Actor.class), Story::getPublisher, Story.Builder::publisher)
          .optional("revision", one(REVISION), Story::getRevision, Story.Builder::revision)
          .optional("encoding", one(ENCODING), Story::getEncoding, Story.Builder::encoding)
          .list("sections", one(SECTION), Story::getSections, Story.Builder::addSection)
          .list("places", one(ValueTypes.PLACE), Story::getPlaces, Story.Builder::addPlace)
          .list("actors", ActorTypes.ACTOR, Story::getActors, Story.Builder::addActor)
          .list(
              "affiliations",
              one(ActorTypes.AFFILIATION),
              Story::getAffiliations,
              Story.Builder::addAffiliation)
          .list("sources", one(StatementTypes.SOURCE), Story::getSources, Story.Builder::addSource)
          .list(
              "statements",
              one(StatementTypes.STATEMENT),
              Story::getStatements,
              Story.Builder::addStatement)
          .list("claims", one(PositionTypes.CLAIM), Story::getClaims, Story.Builder::addClaim)
          .list(
              "measures", one(ProposalTypes.MEASURE), Story::getMeasures, Story.Builder::addMeasure)
          .list(
              "proposals",
              one(ProposalTypes.PROPOSAL),
              Story::getProposals,
              Story.Builder::addProposal)
          .list(
              "packages",
              one(AssistanceTypes.SECURITY_PACKAGE),
              Story::getPackages,
              Story.Builder::addPackage)
          .list("events", one(EventTypes.EVENT), Story::getEvents, Story.Builder::addEvent)
          .list(
              "positions",
              one(PositionTypes.POSITION),
              Story::getPositions,
              Story.Builder::addPosition)
          .list(
              "implications",
              one(OutlookTypes.IMPLICATION),
              Story::getImplications,
              Story.Builder::addImplication)
          .list(
              "developments",
              one(OutlookTypes.DEVELOPMENT),
              Story::getDevelopments,
              Story.Builder::addDevelopment)
          .map("extensions", Story::getExtensions, Story.Builder::putExtension)
          .done();

  private StoryTypes() {}
}
