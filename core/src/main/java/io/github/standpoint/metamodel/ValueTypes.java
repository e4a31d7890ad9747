package io.github.standpoint.metamodel;

import static io.github.standpoint.metamodel.Model.one;

import io.github.standpoint.element.Party;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.element.Subject;
import io.github.standpoint.value.Aim;
import io.github.standpoint.value.Amount;
import io.github.standpoint.value.Bound;
import io.github.standpoint.value.Condition;
import io.github.standpoint.value.ConditionKind;
import io.github.standpoint.value.CurrencyBasis;
import io.github.standpoint.value.Effect;
import io.github.standpoint.value.Equivalent;
import io.github.standpoint.value.Identifier;
import io.github.standpoint.value.IdentifierScheme;
import io.github.standpoint.value.LegalReference;
import io.github.standpoint.value.LegalRole;
import io.github.standpoint.value.Name;
import io.github.standpoint.value.Phase;
import io.github.standpoint.value.Place;
import io.github.standpoint.value.Quantity;
import io.github.standpoint.value.TimeLimit;
import io.github.standpoint.value.Unit;

/** Values without an identity, and places. */
final class ValueTypes {
  static final ModelType<Identifier> IDENTIFIER =
      TypeTable.of(Identifier.class, Identifier::builder, Identifier.Builder::build)
          .required(
              "scheme",
              new OpenWord<>(IdentifierScheme.VOCABULARY),
              Identifier::getScheme,
              Identifier.Builder::scheme)
          .required("value", Scalar.TEXT, Identifier::getValue, Identifier.Builder::value)
          .done();

  static final ModelType<Name> NAME =
      TypeTable.of(Name.class, Name::builder, Name.Builder::build)
          .required("text", Scalar.TEXT, Name::getText, Name.Builder::text)
          .optional("language", Scalar.LANGUAGE, Name::getLanguage, Name.Builder::language)
          .optional("usedBy", Reference.to(Party.class), Name::getUsedBy, Name.Builder::usedBy)
          .done();

  static final ModelType<Equivalent> EQUIVALENT =
      TypeTable.of(Equivalent.class, Equivalent::builder, Equivalent.Builder::build)
          .required("value", Scalar.DECIMAL, Equivalent::getValue, Equivalent.Builder::value)
          .required(
              "currency", Scalar.CURRENCY, Equivalent::getCurrency, Equivalent.Builder::currency)
          .done();

  static final ModelType<Amount> AMOUNT =
      TypeTable.of(Amount.class, Amount::builder, Amount.Builder::build)
          .optional("value", Scalar.DECIMAL, Amount::getValue, Amount.Builder::value)
          .optional("atLeast", Scalar.DECIMAL, Amount::getAtLeast, Amount.Builder::atLeast)
          .optional("atMost", Scalar.DECIMAL, Amount::getAtMost, Amount.Builder::atMost)
          .required("currency", Scalar.CURRENCY, Amount::getCurrency, Amount.Builder::currency)
          .required(
              "currencyBasis",
              ClosedWord.of(CurrencyBasis.class),
              Amount::getCurrencyBasis,
              Amount.Builder::currencyBasis)
          .flag("approximate", Amount::isApproximate, Amount.Builder::approximate)
          .optional("per", Scalar.TEXT, Amount::getPer, Amount.Builder::per)
          .optional("asWritten", Scalar.TEXT, Amount::getAsWritten, Amount.Builder::asWritten)
          .list(
              "equivalents", one(EQUIVALENT), Amount::getEquivalents, Amount.Builder::addEquivalent)
          .list(
              "accordingTo",
              Reference.to(Provenance.class),
              Amount::getAccordingTo,
              Amount.Builder::addAccordingTo)
          .done();

  static final ModelType<Quantity> QUANTITY =
      TypeTable.of(Quantity.class, Quantity::builder, Quantity.Builder::build)
          .optional("value", Scalar.DECIMAL, Quantity::getValue, Quantity.Builder::value)
          .optional("atLeast", Scalar.DECIMAL, Quantity::getAtLeast, Quantity.Builder::atLeast)
          .optional("atMost", Scalar.DECIMAL, Quantity::getAtMost, Quantity.Builder::atMost)
          .required(
              "unit", new OpenWord<>(Unit.VOCABULARY), Quantity::getUnit, Quantity.Builder::unit)
          .optional("outOf", Scalar.DECIMAL, Quantity::getOutOf, Quantity.Builder::outOf)
          .flag("approximate", Quantity::isApproximate, Quantity.Builder::approximate)
          .optional("per", Scalar.TEXT, Quantity::getPer, Quantity.Builder::per)
          .optional("asWritten", Scalar.TEXT, Quantity::getAsWritten, Quantity.Builder::asWritten)
          .list(
              "accordingTo",
              Reference.to(Provenance.class),
              Quantity::getAccordingTo,
              Quantity.Builder::addAccordingTo)
          .done();

  static final ModelType<TimeLimit> TIME_LIMIT =
      TypeTable.of(TimeLimit.class, TimeLimit::builder, TimeLimit.Builder::build)
          .required(
              "bound", ClosedWord.of(Bound.class), TimeLimit::getBound, TimeLimit.Builder::bound)
          .optional("date", Scalar.DATE, TimeLimit::getDate, TimeLimit.Builder::date)
          .optional("within", Scalar.PERIOD, TimeLimit::getWithin, TimeLimit.Builder::within)
          .optional(
              "after", Reference.to(Subject.class), TimeLimit::getAfter, TimeLimit.Builder::after)
          .optional(
              "before",
              Reference.to(Subject.class),
              TimeLimit::getBefore,
              TimeLimit.Builder::before)
          .optional(
              "phase", ClosedWord.of(Phase.class), TimeLimit::getPhase, TimeLimit.Builder::phase)
          .optional("asWritten", Scalar.TEXT, TimeLimit::getAsWritten, TimeLimit.Builder::asWritten)
          .done();

  static final ModelType<Aim> AIM =
      TypeTable.of(Aim.class, Aim::builder, Aim.Builder::build)
          .required(
              "effect", new OpenWord<>(Effect.VOCABULARY), Aim::getEffect, Aim.Builder::effect)
          .optional("about", Reference.to(Subject.class), Aim::getAbout, Aim.Builder::about)
          .optional("text", Scalar.TEXT, Aim::getText, Aim.Builder::text)
          .done();

  static final ModelType<Condition> CONDITION =
      TypeTable.of(Condition.class, Condition::builder, Condition.Builder::build)
          .required(
              "kind",
              ClosedWord.of(ConditionKind.class),
              Condition::getKind,
              Condition.Builder::kind)
          .list(
              "anyOf",
              Reference.to(Subject.class),
              Condition::getAnyOf,
              Condition.Builder::addAnyOf)
          .optional("text", Scalar.TEXT, Condition::getText, Condition.Builder::text)
          .done();

  static final ModelType<LegalReference> LEGAL_REFERENCE =
      TypeTable.of(LegalReference.class, LegalReference::builder, LegalReference.Builder::build)
          .optional(
              "role",
              ClosedWord.of(LegalRole.class),
              LegalReference::getRole,
              LegalReference.Builder::role)
          .required(
              "instrument",
              Scalar.TEXT,
              LegalReference::getInstrument,
              LegalReference.Builder::instrument)
          .optional(
              "article", Scalar.TEXT, LegalReference::getArticle, LegalReference.Builder::article)
          .optional(
              "identifier",
              one(IDENTIFIER),
              LegalReference::getIdentifier,
              LegalReference.Builder::identifier)
          .optional("url", Scalar.URL, LegalReference::getUrl, LegalReference.Builder::url)
          .done();

  static final ModelType<Place> PLACE =
      TypeTable.of(Place.class, Place::builder, Place.Builder::build)
          .required("id", Scalar.ownId(), Place::getId, Place.Builder::id)
          .required("name", Scalar.TEXT, Place::getName, Place.Builder::name)
          .list("aliases", one(NAME), Place::getAliases, Place.Builder::addAlias)
          .optional("country", Scalar.COUNTRY, Place::getCountry, Place.Builder::country)
          .optional("partOf", Reference.to(Place.class), Place::getPartOf, Place.Builder::partOf)
          .list("identifiers", one(IDENTIFIER), Place::getIdentifiers, Place.Builder::addIdentifier)
          .list(
              "evidence",
              one(ElementTypes.EVIDENCE),
              Place::getEvidence,
              Place.Builder::addEvidence)
          .optional("note", Scalar.TEXT, Place::getNote, Place.Builder::note)
          .map("extensions", Place::getExtensions, Place.Builder::putExtension)
          .done();

  private ValueTypes() {}
}
