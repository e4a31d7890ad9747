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
      TypeTable.of(Identifier.class, new IdentifierAccess())
          .required("scheme", new OpenWord<>(IdentifierScheme.VOCABULARY))
          .required("value", Scalar.TEXT)
          .done();

  static final ModelType<Name> NAME =
      TypeTable.of(Name.class, new NameAccess())
          .required("text", Scalar.TEXT)
          .optional("language", Scalar.LANGUAGE)
          .optional("usedBy", Reference.to(Party.class))
          .done();

  static final ModelType<Equivalent> EQUIVALENT =
      TypeTable.of(Equivalent.class, new EquivalentAccess())
          .required("value", Scalar.DECIMAL)
          .required("currency", Scalar.CURRENCY)
          .done();

  static final ModelType<Amount> AMOUNT =
      TypeTable.of(Amount.class, new AmountAccess())
          .optional("value", Scalar.DECIMAL)
          .optional("atLeast", Scalar.DECIMAL)
          .optional("atMost", Scalar.DECIMAL)
          .required("currency", Scalar.CURRENCY)
          .required("currencyBasis", ClosedWord.of(CurrencyBasis.class))
          .flag("approximate")
          .optional("per", Scalar.TEXT)
          .optional("asWritten", Scalar.TEXT)
          .list("equivalents", one(EQUIVALENT))
          .list("accordingTo", Reference.to(Provenance.class))
          .done();

  static final ModelType<Quantity> QUANTITY =
      TypeTable.of(Quantity.class, new QuantityAccess())
          .optional("value", Scalar.DECIMAL)
          .optional("atLeast", Scalar.DECIMAL)
          .optional("atMost", Scalar.DECIMAL)
          .required("unit", new OpenWord<>(Unit.VOCABULARY))
          .optional("outOf", Scalar.DECIMAL)
          .flag("approximate")
          .optional("per", Scalar.TEXT)
          .optional("asWritten", Scalar.TEXT)
          .list("accordingTo", Reference.to(Provenance.class))
          .done();

  static final ModelType<TimeLimit> TIME_LIMIT =
      TypeTable.of(TimeLimit.class, new TimeLimitAccess())
          .required("bound", ClosedWord.of(Bound.class))
          .optional("date", Scalar.DATE)
          .optional("within", Scalar.PERIOD)
          .optional("after", Reference.to(Subject.class))
          .optional("before", Reference.to(Subject.class))
          .optional("phase", ClosedWord.of(Phase.class))
          .optional("asWritten", Scalar.TEXT)
          .done();

  static final ModelType<Aim> AIM =
      TypeTable.of(Aim.class, new AimAccess())
          .required("effect", new OpenWord<>(Effect.VOCABULARY))
          .optional("about", Reference.to(Subject.class))
          .optional("text", Scalar.TEXT)
          .done();

  static final ModelType<Condition> CONDITION =
      TypeTable.of(Condition.class, new ConditionAccess())
          .required("kind", ClosedWord.of(ConditionKind.class))
          .list("anyOf", Reference.to(Subject.class))
          .optional("text", Scalar.TEXT)
          .done();

  static final ModelType<LegalReference> LEGAL_REFERENCE =
      TypeTable.of(LegalReference.class, new LegalReferenceAccess())
          .optional("role", ClosedWord.of(LegalRole.class))
          .required("instrument", Scalar.TEXT)
          .optional("article", Scalar.TEXT)
          .optional("identifier", one(IDENTIFIER))
          .optional("url", Scalar.URL)
          .done();

  static final ModelType<Place> PLACE =
      TypeTable.of(Place.class, new PlaceAccess())
          .required("id", Scalar.ownId())
          .required("name", Scalar.TEXT)
          .list("aliases", one(NAME))
          .optional("country", Scalar.COUNTRY)
          .optional("partOf", Reference.to(Place.class))
          .list("identifiers", one(IDENTIFIER))
          .list("evidence", one(ElementTypes.EVIDENCE))
          .optional("note", Scalar.TEXT)
          .map("extensions")
          .done();

  private ValueTypes() {}
}
