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
      TypeTable.of(Participation.class, new ParticipationAccess())
          .required("actor", Reference.to(Actor.class))
          .optional("onBehalfOf", Reference.to(Actor.class))
          .optional("role", new OpenWord<>(ParticipantRole.VOCABULARY))
          .optional("presence", ClosedWord.of(Presence.class))
          .done();

  static final ModelType<Vote> VOTE =
      TypeTable.of(Vote.class, new VoteAccess())
          .required("actor", Reference.to(Actor.class))
          .required("choice", ClosedWord.of(BallotChoice.class))
          .done();

  static final ModelType<Tally> TALLY =
      TypeTable.of(Tally.class, new TallyAccess())
          .optional("inFavor", Scalar.INTEGER)
          .optional("against", Scalar.INTEGER)
          .optional("abstained", Scalar.INTEGER)
          .optional("absent", Scalar.INTEGER)
          .optional("eligible", Scalar.INTEGER)
          .optional("cast", Scalar.INTEGER)
          .list("accordingTo", Reference.to(Provenance.class))
          .done();

  static final ModelType<Ballot> BALLOT =
      TypeTable.of(Ballot.class, new BallotAccess())
          .optional("body", Reference.to(Actor.class))
          .list("votes", one(VOTE))
          .list("tallies", one(TALLY))
          .optional("threshold", new OpenWord<>(Threshold.VOCABULARY))
          .optional("outcome", new OpenWord<>(BallotOutcome.VOCABULARY))
          .done();

  static final ModelType<Event> EVENT =
      TypeTable.of(Event.class, new EventAccess())
          .required("id", Scalar.ownId())
          .required("kind", new OpenWord<>(EventKind.VOCABULARY))
          .optional("description", Scalar.TEXT)
          .required("status", ClosedWord.of(EventStatus.class))
          .list("participants", one(PARTICIPATION))
          .optional("date", Scalar.DATE)
          .optional("dateStatus", ClosedWord.of(DateStatus.class))
          .optional("previousDate", Scalar.DATE)
          .optional("every", Scalar.PERIOD)
          .optional("occurrences", Scalar.INTEGER)
          .optional("ordinal", Scalar.INTEGER)
          .list("locations", Reference.to(Place.class))
          .optional("amount", one(ValueTypes.AMOUNT))
          .optional("quantity", one(ValueTypes.QUANTITY))
          .optional("partOf", Reference.to(Event.class))
          .list("about", Reference.to(Subject.class))
          .list("realizes", Reference.to(Measure.class, Provision.class))
          .optional("ballot", one(BALLOT))
          .list("accordingTo", Reference.to(Provenance.class))
          .list("contradicts", Reference.to(Attributed.class))
          .optional("verdict", ClosedWord.of(Verdict.class))
          .list("evidence", one(ElementTypes.EVIDENCE))
          .optional("note", Scalar.TEXT)
          .map("extensions")
          .done();

  private EventTypes() {}
}
