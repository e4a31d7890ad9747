package io.github.standpoint.testing.generation;

import io.github.standpoint.Story;
import io.github.standpoint.actor.Actor;
import io.github.standpoint.actor.Affiliation;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.event.Event;
import io.github.standpoint.outlook.Development;
import io.github.standpoint.outlook.Implication;
import io.github.standpoint.position.Claim;
import io.github.standpoint.position.Position;
import io.github.standpoint.proposal.Measure;
import io.github.standpoint.proposal.Proposal;
import io.github.standpoint.statement.Source;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.value.Place;

/** Puts what was made into the story that it belongs to. */
final class Elements {

  private Elements() {}

  static void addTo(Story.Builder story, Pool pool) {
    story
        .addAllPlaces(pool.all(Place.class))
        .addAllActors(pool.all(Actor.class))
        .addAllAffiliations(pool.all(Affiliation.class))
        .addAllSources(pool.all(Source.class))
        .addAllStatements(pool.all(Statement.class))
        .addAllClaims(pool.all(Claim.class))
        .addAllMeasures(pool.all(Measure.class))
        .addAllProposals(pool.all(Proposal.class))
        .addAllPackages(pool.all(SecurityPackage.class))
        .addAllEvents(pool.all(Event.class))
        .addAllPositions(pool.all(Position.class))
        .addAllImplications(pool.all(Implication.class))
        .addAllDevelopments(pool.all(Development.class));
  }
}
