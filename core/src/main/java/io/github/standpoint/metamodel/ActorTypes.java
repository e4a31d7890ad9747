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
      TypeTable.of(Person.class, Person::builder, Person.Builder::build)
          .required("id", Scalar.ownId(), Person::getId, Person.Builder::id)
          .required("name", Scalar.TEXT, Person::getName, Person.Builder::name)
          .list("aliases", one(ValueTypes.NAME), Person::getAliases, Person.Builder::addAlias)
          .list(
              "identifiers",
              one(ValueTypes.IDENTIFIER),
              Person::getIdentifiers,
              Person.Builder::addIdentifier)
          .flag("anonymous", Person::isAnonymous, Person.Builder::anonymous)
          .list(
              "evidence",
              one(ElementTypes.EVIDENCE),
              Person::getEvidence,
              Person.Builder::addEvidence)
          .optional("note", Scalar.TEXT, Person::getNote, Person.Builder::note)
          .map("extensions", Person::getExtensions, Person.Builder::putExtension)
          .done();

  static final ModelType<State> STATE =
      TypeTable.of(State.class, State::builder, State.Builder::build)
          .required("id", Scalar.ownId(), State::getId, State.Builder::id)
          .required("name", Scalar.TEXT, State::getName, State.Builder::name)
          .list("aliases", one(ValueTypes.NAME), State::getAliases, State.Builder::addAlias)
          .list(
              "identifiers",
              one(ValueTypes.IDENTIFIER),
              State::getIdentifiers,
              State.Builder::addIdentifier)
          .flag("anonymous", State::isAnonymous, State.Builder::anonymous)
          .optional("country", Scalar.COUNTRY, State::getCountry, State.Builder::country)
          .list(
              "evidence",
              one(ElementTypes.EVIDENCE),
              State::getEvidence,
              State.Builder::addEvidence)
          .optional("note", Scalar.TEXT, State::getNote, State.Builder::note)
          .map("extensions", State::getExtensions, State.Builder::putExtension)
          .done();

  static final ModelType<Organization> ORGANIZATION =
      TypeTable.of(Organization.class, Organization::builder, Organization.Builder::build)
          .required("id", Scalar.ownId(), Organization::getId, Organization.Builder::id)
          .required("name", Scalar.TEXT, Organization::getName, Organization.Builder::name)
          .list(
              "aliases",
              one(ValueTypes.NAME),
              Organization::getAliases,
              Organization.Builder::addAlias)
          .list(
              "identifiers",
              one(ValueTypes.IDENTIFIER),
              Organization::getIdentifiers,
              Organization.Builder::addIdentifier)
          .flag("anonymous", Organization::isAnonymous, Organization.Builder::anonymous)
          .required(
              "kind",
              new OpenWord<>(OrganizationKind.VOCABULARY),
              Organization::getKind,
              Organization.Builder::kind)
          .flag("complete", Organization::isComplete, Organization.Builder::complete)
          .optional(
              "partOf",
              Reference.to(Actor.class),
              Organization::getPartOf,
              Organization.Builder::partOf)
          .list(
              "evidence",
              one(ElementTypes.EVIDENCE),
              Organization::getEvidence,
              Organization.Builder::addEvidence)
          .optional("note", Scalar.TEXT, Organization::getNote, Organization.Builder::note)
          .map("extensions", Organization::getExtensions, Organization.Builder::putExtension)
          .done();

  static final ModelType<Group> GROUP =
      TypeTable.of(Group.class, Group::builder, Group.Builder::build)
          .required("id", Scalar.ownId(), Group::getId, Group.Builder::id)
          .required("name", Scalar.TEXT, Group::getName, Group.Builder::name)
          .list("aliases", one(ValueTypes.NAME), Group::getAliases, Group.Builder::addAlias)
          .list(
              "identifiers",
              one(ValueTypes.IDENTIFIER),
              Group::getIdentifiers,
              Group.Builder::addIdentifier)
          .flag("anonymous", Group::isAnonymous, Group.Builder::anonymous)
          .required(
              "kind", new OpenWord<>(GroupKind.VOCABULARY), Group::getKind, Group.Builder::kind)
          .flag("complete", Group::isComplete, Group.Builder::complete)
          .optional("size", one(ValueTypes.QUANTITY), Group::getSize, Group.Builder::size)
          .optional("partOf", Reference.to(Actor.class), Group::getPartOf, Group.Builder::partOf)
          .list(
              "excludes", Reference.to(Actor.class), Group::getExcludes, Group.Builder::addExcludes)
          .list(
              "evidence",
              one(ElementTypes.EVIDENCE),
              Group::getEvidence,
              Group.Builder::addEvidence)
          .optional("note", Scalar.TEXT, Group::getNote, Group.Builder::note)
          .map("extensions", Group::getExtensions, Group.Builder::putExtension)
          .done();

  static final Nested<Actor> ACTOR = new Nested<>(List.of(PERSON, STATE, ORGANIZATION, GROUP));

  static final ModelType<Affiliation> AFFILIATION =
      TypeTable.of(Affiliation.class, Affiliation::builder, Affiliation.Builder::build)
          .required("id", Scalar.ownId(), Affiliation::getId, Affiliation.Builder::id)
          .list(
              "members",
              Reference.to(Actor.class),
              Affiliation::getMembers,
              Affiliation.Builder::addMember)
          .required(
              "organization",
              Reference.to(Actor.class),
              Affiliation::getOrganization,
              Affiliation.Builder::organization)
          .required(
              "role",
              new OpenWord<>(Role.VOCABULARY),
              Affiliation::getRole,
              Affiliation.Builder::role)
          .optional(
              "standing",
              new OpenWord<>(Standing.VOCABULARY),
              Affiliation::getStanding,
              Affiliation.Builder::standing)
          .optional("title", Scalar.TEXT, Affiliation::getTitle, Affiliation.Builder::title)
          .optional(
              "ordinal", Scalar.INTEGER, Affiliation::getOrdinal, Affiliation.Builder::ordinal)
          .optional("during", Scalar.DATE, Affiliation::getDuring, Affiliation.Builder::during)
          .optional(
              "speaksFor",
              Scalar.BOOLEAN,
              Affiliation::getSpeaksFor,
              Affiliation.Builder::speaksFor)
          .list(
              "accordingTo",
              Reference.to(Provenance.class),
              Affiliation::getAccordingTo,
              Affiliation.Builder::addAccordingTo)
          .list(
              "contradicts",
              Reference.to(Attributed.class),
              Affiliation::getContradicts,
              Affiliation.Builder::addContradicts)
          .optional(
              "verdict",
              ClosedWord.of(Verdict.class),
              Affiliation::getVerdict,
              Affiliation.Builder::verdict)
          .list(
              "evidence",
              one(ElementTypes.EVIDENCE),
              Affiliation::getEvidence,
              Affiliation.Builder::addEvidence)
          .optional("note", Scalar.TEXT, Affiliation::getNote, Affiliation.Builder::note)
          .map("extensions", Affiliation::getExtensions, Affiliation.Builder::putExtension)
          .done();

  private ActorTypes() {}
}
