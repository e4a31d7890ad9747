package io.github.standpoint.metamodel;

import static io.github.standpoint.metamodel.Model.one;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.actor.Affiliation;
import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.statement.AttributionTerms;
import io.github.standpoint.statement.Credibility;
import io.github.standpoint.statement.Original;
import io.github.standpoint.statement.Quote;
import io.github.standpoint.statement.Reliability;
import io.github.standpoint.statement.ReportingVerb;
import io.github.standpoint.statement.Source;
import io.github.standpoint.statement.SourceKind;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.value.Place;

/** Who said what, and where it was said. */
final class StatementTypes {
  static final ModelType<Source> SOURCE =
      TypeTable.of(Source.class, Source::builder, Source.Builder::build)
          .required("id", Scalar.ownId(), Source::getId, Source.Builder::id)
          .optional("title", Scalar.TEXT, Source::getTitle, Source.Builder::title)
          .required(
              "kind", new OpenWord<>(SourceKind.VOCABULARY), Source::getKind, Source.Builder::kind)
          .optional(
              "publisher",
              Reference.to(Actor.class),
              Source::getPublisher,
              Source.Builder::publisher)
          .optional("url", Scalar.URL, Source::getUrl, Source.Builder::url)
          .optional("published", Scalar.DATE, Source::getPublished, Source.Builder::published)
          .optional(
              "reliability",
              ClosedWord.of(Reliability.class),
              Source::getReliability,
              Source.Builder::reliability)
          .optional(
              "credibility",
              ClosedWord.of(Credibility.class),
              Source::getCredibility,
              Source.Builder::credibility)
          .list(
              "accordingTo",
              Reference.to(Provenance.class),
              Source::getAccordingTo,
              Source.Builder::addAccordingTo)
          .list(
              "contradicts",
              Reference.to(Attributed.class),
              Source::getContradicts,
              Source.Builder::addContradicts)
          .optional(
              "verdict", ClosedWord.of(Verdict.class), Source::getVerdict, Source.Builder::verdict)
          .list(
              "evidence",
              one(ElementTypes.EVIDENCE),
              Source::getEvidence,
              Source.Builder::addEvidence)
          .optional("note", Scalar.TEXT, Source::getNote, Source.Builder::note)
          .map("extensions", Source::getExtensions, Source.Builder::putExtension)
          .done();

  static final ModelType<Original> ORIGINAL =
      TypeTable.of(Original.class, Original::builder, Original.Builder::build)
          .required("text", Scalar.TEXT, Original::getText, Original.Builder::text)
          .required("language", Scalar.LANGUAGE, Original::getLanguage, Original.Builder::language)
          .done();

  static final ModelType<Quote> QUOTE =
      TypeTable.of(Quote.class, Quote::builder, Quote.Builder::build)
          .required("text", Scalar.TEXT, Quote::getText, Quote.Builder::text)
          .optional("language", Scalar.LANGUAGE, Quote::getLanguage, Quote.Builder::language)
          .optional("original", one(ORIGINAL), Quote::getOriginal, Quote.Builder::original)
          .optional(
              "evidence", one(ElementTypes.EVIDENCE), Quote::getEvidence, Quote.Builder::evidence)
          .done();

  static final ModelType<Statement> STATEMENT =
      TypeTable.of(Statement.class, Statement::builder, Statement.Builder::build)
          .required("id", Scalar.ownId(), Statement::getId, Statement.Builder::id)
          .list(
              "speakers",
              Reference.to(Actor.class),
              Statement::getSpeakers,
              Statement.Builder::addSpeaker)
          .list(
              "capacity",
              Reference.to(Affiliation.class),
              Statement::getCapacity,
              Statement.Builder::addCapacity)
          .list(
              "onBehalfOf",
              Reference.to(Actor.class),
              Statement::getOnBehalfOf,
              Statement.Builder::addOnBehalfOf)
          .required(
              "verb",
              new OpenWord<>(ReportingVerb.VOCABULARY),
              Statement::getVerb,
              Statement.Builder::verb)
          .list(
              "audience",
              Reference.to(Actor.class),
              Statement::getAudience,
              Statement.Builder::addAudience)
          .optional(
              "terms",
              ClosedWord.of(AttributionTerms.class),
              Statement::getTerms,
              Statement.Builder::terms)
          .optional("date", Scalar.DATE, Statement::getDate, Statement.Builder::date)
          .list(
              "locations",
              Reference.to(Place.class),
              Statement::getLocations,
              Statement.Builder::addLocation)
          .list("quotes", one(QUOTE), Statement::getQuotes, Statement.Builder::addQuote)
          .list(
              "retracts",
              Reference.to(Statement.class),
              Statement::getRetracts,
              Statement.Builder::addRetracts)
          .list(
              "accordingTo",
              Reference.to(Provenance.class),
              Statement::getAccordingTo,
              Statement.Builder::addAccordingTo)
          .list(
              "contradicts",
              Reference.to(Attributed.class),
              Statement::getContradicts,
              Statement.Builder::addContradicts)
          .optional(
              "verdict",
              ClosedWord.of(Verdict.class),
              Statement::getVerdict,
              Statement.Builder::verdict)
          .list(
              "evidence",
              one(ElementTypes.EVIDENCE),
              Statement::getEvidence,
              Statement.Builder::addEvidence)
          .optional("note", Scalar.TEXT, Statement::getNote, Statement.Builder::note)
          .map("extensions", Statement::getExtensions, Statement.Builder::putExtension)
          .done();

  private StatementTypes() {}
}
