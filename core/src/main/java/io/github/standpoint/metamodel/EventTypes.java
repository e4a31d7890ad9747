package io.github.standpoint.metamodel;

import static io.github.standpoint.metamodel.Model.one;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.element.Attributed;
import io.github.standpoint.element.Provenance;
import io.github.standpoint.element.Subject;
import io.github.standpoint.element.Verdict;
import io.github.standpoint.event.Ballot;
import io.github.standpoint.event.BallotChoice;
import io.github.standpoint.event.BallotOutcome;
import io.github.standpoint.event.Event;
import io.github.standpoint.event.EventKind;
import io.github.standpoint.event.EventStatus;
import io.github.standpoint.event.ParticipantRole;
import io.github.standpoint.event.Participation;
import io.github.standpoint.event.Presence;
import io.github.standpoint.event.Tally;
import io.github.standpoint.event.Threshold;
import io.github.standpoint.event.Vote;
import io.github.standpoint.proposal.Measure;
import io.github.standpoint.proposal.Provision;
import io.github.standpoint.value.DateStatus;
import io.github.standpoint.value.Place;

/** Happenings and votes. */
final class EventTypes {
  static final ModelType<Participation> PARTICIPATION =
      TypeTable.of(Participation.class, Participation::builder, Participation.Builder::build)
          .required(
              "actor",
              Reference.to(Actor.class),
              Participation::getActor,
              Participation.Builder::actor)
          .optional(
              "onBehalfOf",
              Reference.to(Actor.class),
              Participation::getOnBehalfOf,
              Participation.Builder::onBehalfOf)
          .optional(
              "role",
              new OpenWord<>(ParticipantRole.VOCABULARY),
              Participation::getRole,
              Participation.Builder::role)
          .optional(
              "presence",
              ClosedWord.of(Presence.class),
              Participation::getPresence,
              Participation.Builder::presence)
          .done();

  static final ModelType<Vote> VOTE =
      TypeTable.of(Vote.class, Vote::builder, Vote.Builder::build)
          .required("actor", Reference.to(Actor.class), Vote::getActor, Vote.Builder::actor)
          .required(
              "choice", ClosedWord.of(BallotChoice.class), Vote::getChoice, Vote.Builder::choice)
          .done();

  static final ModelType<Tally> TALLY =
      TypeTable.of(Tally.class, Tally::builder, Tally.Builder::build)
          .optional("inFavor", Scalar.INTEGER, Tally::getInFavor, Tally.Builder::inFavor)
          .optional("against", Scalar.INTEGER, Tally::getAgainst, Tally.Builder::against)
          .optional("abstained", Scalar.INTEGER, Tally::getAbstained, Tally.Builder::abstained)
          .optional("absent", Scalar.INTEGER, Tally::getAbsent, Tally.Builder::absent)
          .optional("eligible", Scalar.INTEGER, Tally::getEligible, Tally.Builder::eligible)
          .optional("cast", Scalar.INTEGER, Tally::getCast, Tally.Builder::cast)
          .list(
              "accordingTo",
              Reference.to(Provenance.class),
              Tally::getAccordingTo,
              Tally.Builder::addAccordingTo)
          .done();

  static final ModelType<Ballot> BALLOT =
      TypeTable.of(Ballot.class, Ballot::builder, Ballot.Builder::build)
          .optional("body", Reference.to(Actor.class), Ballot::getBody, Ballot.Builder::body)
          .list("votes", one(VOTE), Ballot::getVotes, Ballot.Builder::addVote)
          .list("tallies", one(TALLY), Ballot::getTallies, Ballot.Builder::addTally)
          .optional(
              "threshold",
              new OpenWord<>(Threshold.VOCABULARY),
              Ballot::getThreshold,
              Ballot.Builder::threshold)
          .optional(
              "outcome",
              new OpenWord<>(BallotOutcome.VOCABULARY),
              Ballot::getOutcome,
              Ballot.Builder::outcome)
          .done();

  static final ModelType<Event> EVENT =
      TypeTable.of(Event.class, Event::builder, Event.Builder::build)
          .required("id", Scalar.ownId(), Event::getId, Event.Builder::id)
          .required(
              "kind", new OpenWord<>(EventKind.VOCABULARY), Event::getKind, Event.Builder::kind)
          .optional("description", Scalar.TEXT, Event::getDescription, Event.Builder::description)
          .required(
              "status", ClosedWord.of(EventStatus.class), Event::getStatus, Event.Builder::status)
          .list(
              "participants",
              one(PARTICIPATION),
              Event::getParticipants,
              Event.Builder::addParticipant)
          .optional("date", Scalar.DATE, Event::getDate, Event.Builder::date)
          .optional(
              "dateStatus",
              ClosedWord.of(DateStatus.class),
              Event::getDateStatus,
              Event.Builder::dateStatus)
          .optional(
              "previousDate", Scalar.DATE, Event::getPreviousDate, Event.Builder::previousDate)
          .optional("every", Scalar.PERIOD, Event::getEvery, Event.Builder::every)
          .optional(
              "occurrences", Scalar.INTEGER, Event::getOccurrences, Event.Builder::occurrences)
          .optional("ordinal", Scalar.INTEGER, Event::getOrdinal, Event.Builder::ordinal)
          .list(
              "locations",
              Reference.to(Place.class),
              Event::getLocations,
              Event.Builder::addLocation)
          .optional("amount", one(ValueTypes.AMOUNT), Event::getAmount, Event.Builder::amount)
          .optional(
              "quantity", one(ValueTypes.QUANTITY), Event::getQuantity, Event.Builder::quantity)
          .optional("partOf", Reference.to(Event.class), Event::getPartOf, Event.Builder::partOf)
          .list("about", Reference.to(Subject.class), Event::getAbout, Event.Builder::addAbout)
          .list(
              "realizes",
              Reference.to(Measure.class, Provision.class),
              Event::getRealizes,
              Event.Builder::addRealizes)
          .optional("ballot", one(BALLOT), Event::getBallot, Event.Builder::ballot)
          .list(
              "accordingTo",
              Reference.to(Provenance.class),
              Event::getAccordingTo,
              Event.Builder::addAccordingTo)
          .list(
              "contradicts",
              Reference.to(Attributed.class),
              Event::getContradicts,
              Event.Builder::addContradicts)
          .optional(
              "verdict", ClosedWord.of(Verdict.class), Event::getVerdict, Event.Builder::verdict)
          .list(
              "evidence",
              one(ElementTypes.EVIDENCE),
              Event::getEvidence,
              Event.Builder::addEvidence)
          .optional("note", Scalar.TEXT, Event::getNote, Event.Builder::note)
          .map("extensions", Event::getExtensions, Event.Builder::putExtension)
          .done();

  private EventTypes() {}
}
