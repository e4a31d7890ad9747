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
      TypeTable.of(Source.class, new SourceAccess())
          .required("id", Scalar.ownId())
          .optional("title", Scalar.TEXT)
          .required("kind", new OpenWord<>(SourceKind.VOCABULARY))
          .optional("publisher", Reference.to(Actor.class))
          .optional("url", Scalar.URL)
          .optional("published", Scalar.DATE)
          .optional("reliability", ClosedWord.of(Reliability.class))
          .optional("credibility", ClosedWord.of(Credibility.class))
          .list("accordingTo", Reference.to(Provenance.class))
          .list("contradicts", Reference.to(Attributed.class))
          .optional("verdict", ClosedWord.of(Verdict.class))
          .list("evidence", one(ElementTypes.EVIDENCE))
          .optional("note", Scalar.TEXT)
          .map("extensions")
          .done();

  static final ModelType<Original> ORIGINAL =
      TypeTable.of(Original.class, new OriginalAccess())
          .required("text", Scalar.TEXT)
          .required("language", Scalar.LANGUAGE)
          .done();

  static final ModelType<Quote> QUOTE =
      TypeTable.of(Quote.class, new QuoteAccess())
          .required("text", Scalar.TEXT)
          .optional("language", Scalar.LANGUAGE)
          .optional("original", one(ORIGINAL))
          .optional("evidence", one(ElementTypes.EVIDENCE))
          .done();

  static final ModelType<Statement> STATEMENT =
      TypeTable.of(Statement.class, new StatementAccess())
          .required("id", Scalar.ownId())
          .list("speakers", Reference.to(Actor.class))
          .list("capacity", Reference.to(Affiliation.class))
          .list("onBehalfOf", Reference.to(Actor.class))
          .required("verb", new OpenWord<>(ReportingVerb.VOCABULARY))
          .list("audience", Reference.to(Actor.class))
          .optional("terms", ClosedWord.of(AttributionTerms.class))
          .optional("date", Scalar.DATE)
          .list("locations", Reference.to(Place.class))
          .list("quotes", one(QUOTE))
          .list("retracts", Reference.to(Statement.class))
          .list("accordingTo", Reference.to(Provenance.class))
          .list("contradicts", Reference.to(Attributed.class))
          .optional("verdict", ClosedWord.of(Verdict.class))
          .list("evidence", one(ElementTypes.EVIDENCE))
          .optional("note", Scalar.TEXT)
          .map("extensions")
          .done();

  private StatementTypes() {}
}
