package io.github.standpoint.metamodel;

import static io.github.standpoint.metamodel.Model.one;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.actor.Affiliation;
import io.github.standpoint.actor.Group;
import io.github.standpoint.actor.GroupKind;
import io.github.standpoint.actor.Organization;
import io.github.standpoint.actor.OrganizationKind;
import io.github.standpoint.actor.Person;
import io.github.standpoint.actor.Role;
import io.github.standpoint.actor.Standing;
import io.github.standpoint.actor.State;
import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.element.Verdict;
import java.util.List;

/** Actors and what they belong to. */
final class ActorTypes {
  static final ModelType<Person> PERSON =
      TypeTable.of(Person.class, new PersonAccess())
          .required("id", Scalar.ownId())
          .required("name", Scalar.TEXT)
          .list("aliases", one(ValueTypes.NAME))
          .list("identifiers", one(ValueTypes.IDENTIFIER))
          .flag("anonymous")
          .list("evidence", one(ElementTypes.EVIDENCE))
          .optional("note", Scalar.TEXT)
          .map("extensions")
          .done();

  static final ModelType<State> STATE =
      TypeTable.of(State.class, new StateAccess())
          .required("id", Scalar.ownId())
          .required("name", Scalar.TEXT)
          .list("aliases", one(ValueTypes.NAME))
          .list("identifiers", one(ValueTypes.IDENTIFIER))
          .flag("anonymous")
          .optional("country", Scalar.COUNTRY)
          .list("evidence", one(ElementTypes.EVIDENCE))
          .optional("note", Scalar.TEXT)
          .map("extensions")
          .done();

  static final ModelType<Organization> ORGANIZATION =
      TypeTable.of(Organization.class, new OrganizationAccess())
          .required("id", Scalar.ownId())
          .required("name", Scalar.TEXT)
          .list("aliases", one(ValueTypes.NAME))
          .list("identifiers", one(ValueTypes.IDENTIFIER))
          .flag("anonymous")
          .required("kind", new OpenWord<>(OrganizationKind.VOCABULARY))
          .flag("complete")
          .optional("partOf", Reference.to(Actor.class))
          .list("evidence", one(ElementTypes.EVIDENCE))
          .optional("note", Scalar.TEXT)
          .map("extensions")
          .done();

  static final ModelType<Group> GROUP =
      TypeTable.of(Group.class, new GroupAccess())
          .required("id", Scalar.ownId())
          .required("name", Scalar.TEXT)
          .list("aliases", one(ValueTypes.NAME))
          .list("identifiers", one(ValueTypes.IDENTIFIER))
          .flag("anonymous")
          .required("kind", new OpenWord<>(GroupKind.VOCABULARY))
          .flag("complete")
          .optional("size", one(ValueTypes.QUANTITY))
          .optional("partOf", Reference.to(Actor.class))
          .list("excludes", Reference.to(Actor.class))
          .list("evidence", one(ElementTypes.EVIDENCE))
          .optional("note", Scalar.TEXT)
          .map("extensions")
          .done();

  static final Nested<Actor> ACTOR = new Nested<>(List.of(PERSON, STATE, ORGANIZATION, GROUP));

  static final ModelType<Affiliation> AFFILIATION =
      TypeTable.of(Affiliation.class, new AffiliationAccess())
          .required("id", Scalar.ownId())
          .list("members", Reference.to(Actor.class))
          .required("organization", Reference.to(Actor.class))
          .required("role", new OpenWord<>(Role.VOCABULARY))
          .optional("standing", new OpenWord<>(Standing.VOCABULARY))
          .optional("title", Scalar.TEXT)
          .optional("ordinal", Scalar.INTEGER)
          .optional("during", Scalar.DATE)
          .optional("speaksFor", Scalar.BOOLEAN)
          .list("accordingTo", Reference.to(Provenance.class))
          .list("contradicts", Reference.to(Attributed.class))
          .optional("verdict", ClosedWord.of(Verdict.class))
          .list("evidence", one(ElementTypes.EVIDENCE))
          .optional("note", Scalar.TEXT)
          .map("extensions")
          .done();

  private ActorTypes() {}
}
