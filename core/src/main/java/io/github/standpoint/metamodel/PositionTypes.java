package io.github.standpoint.metamodel;

import static io.github.standpoint.metamodel.Model.one;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Element;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.element.Subject;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.Claim;
import io.github.standpoint.position.ClaimRelation;
import io.github.standpoint.position.Position;
import io.github.standpoint.position.Stance;
import io.github.standpoint.value.Place;

/** Claims and positions. */
final class PositionTypes {
  static final ModelType<Claim> CLAIM =
      TypeTable.of(Claim.class, new ClaimAccess())
          .required("id", Scalar.ownId())
          .optional("subject", Reference.to(Element.class))
          .required("relation", new OpenWord<>(ClaimRelation.VOCABULARY))
          .list("objects", Reference.to(Element.class))
          .optional("text", Scalar.TEXT)
          .list("locations", Reference.to(Place.class))
          .optional("date", Scalar.DATE)
          .list("legalReferences", one(ValueTypes.LEGAL_REFERENCE))
          .optional("amount", one(ValueTypes.AMOUNT))
          .optional("quantity", one(ValueTypes.QUANTITY))
          .optional("certainty", ClosedWord.of(Certainty.class))
          .list("accordingTo", Reference.to(Provenance.class))
          .list("contradicts", Reference.to(Attributed.class))
          .optional("verdict", ClosedWord.of(Verdict.class))
          .list("evidence", one(ElementTypes.EVIDENCE))
          .optional("note", Scalar.TEXT)
          .map("extensions")
          .done();

  static final ModelType<Position> POSITION =
      TypeTable.of(Position.class, new PositionAccess())
          .required("id", Scalar.ownId())
          .required("holder", Reference.to(Actor.class))
          .required("stance", new OpenWord<>(Stance.VOCABULARY))
          .required("about", Reference.to(Subject.class))
          .optional("insteadOf", Reference.to(Subject.class))
          .required("certainty", ClosedWord.of(Certainty.class))
          .list("conditions", one(ValueTypes.CONDITION))
          .list("because", Reference.to(Subject.class))
          .list("aims", one(ValueTypes.AIM))
          .optional("date", Scalar.DATE)
          .optional("supersedes", Reference.to(Position.class))
          .list("accordingTo", Reference.to(Provenance.class))
          .list("contradicts", Reference.to(Attributed.class))
          .optional("verdict", ClosedWord.of(Verdict.class))
          .list("evidence", one(ElementTypes.EVIDENCE))
          .optional("note", Scalar.TEXT)
          .map("extensions")
          .done();

  private PositionTypes() {}
}
