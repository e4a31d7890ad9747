package io.github.standpoint.sentence;

import io.github.standpoint.Story;
import io.github.standpoint.actor.Actor;
import io.github.standpoint.actor.Group;
import io.github.standpoint.actor.GroupKind;
import io.github.standpoint.actor.Organization;
import io.github.standpoint.actor.OrganizationKind;
import io.github.standpoint.actor.Person;
import io.github.standpoint.actor.State;
import io.github.standpoint.element.Subject;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.Position;
import io.github.standpoint.proposal.Measure;
import io.github.standpoint.statement.Source;
import io.github.standpoint.statement.SourceKind;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.value.Place;
import java.util.List;

/** Who and what the examples of these tests are about. */
final class Examples {
  static final State UNITED_STATES = State.of("us", "United States");
  static final State RUSSIA = State.of("russia", "Russia");
  static final State UKRAINE = State.of("ukraine", "Ukraine");
  static final Person TRUMP = Person.of("trump", "Donald Trump");
  static final Group ALLIES =
      Group.builder().id("allies").name("European allies").kind(GroupKind.ALLIES).build();
  static final Person OFFICIAL =
      Person.builder().id("official").name("senior US official").anonymous(true).build();
  static final Organization NATO =
      Organization.builder().id("nato").name("NATO").kind(OrganizationKind.ALLIANCE).build();
  static final List<Actor> ACTORS =
      List.of(UNITED_STATES, RUSSIA, UKRAINE, TRUMP, ALLIES, OFFICIAL, NATO);

  static final Place IN_UKRAINE = Place.of("place-ukraine", "Ukraine");
  static final Source INTERVIEW = Source.of("interview", SourceKind.INTERVIEW);

  static final Statement ANNOUNCEMENT =
      Statement.builder()
          .id("announcement")
          .addSpeaker(TRUMP)
          .addOnBehalfOf(UNITED_STATES)
          .verb("announces")
          .addAccordingTo(INTERVIEW.getId())
          .build();

  static final Measure US_TROOPS =
      Measure.builder()
          .id("us-troops")
          .kind("deploy-ground-forces")
          .addAgent(UNITED_STATES)
          .addLocation(IN_UKRAINE)
          .build();
  static final Measure ALLIED_TROOPS =
      Measure.builder()
          .id("allied-troops")
          .kind("station-forces")
          .addAgent(ALLIES)
          .addLocation(IN_UKRAINE)
          .build();
  static final Measure ATTACK =
      Measure.builder().id("attack").kind("attack").addAgent(RUSSIA).addAgainst(UKRAINE).build();

  private Examples() {}

  /** Returns a story of these actors, acts and sources, to which a test adds what it is about. */
  static Story.Builder story() {
    return Story.builder()
        .id("example")
        .language("en")
        .actors(ACTORS)
        .addPlace(IN_UKRAINE)
        .addSource(INTERVIEW)
        .addStatement(ANNOUNCEMENT)
        .addMeasures(US_TROOPS, ALLIED_TROOPS, ATTACK);
  }

  /** Returns a certain position. */
  static Position.Builder position(Actor holder, String stance, Subject about) {
    return Position.builder()
        .id("position")
        .holder(holder)
        .stance(stance)
        .about(about)
        .certainty(Certainty.CERTAIN);
  }

  /** Returns how the position is said back in a story of the examples. */
  static String said(Position position) {
    return new Sentences(story().addPosition(position).build()).sentence(position);
  }
}
