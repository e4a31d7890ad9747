package io.github.standpoint.query;

import io.github.standpoint.Story;
import io.github.standpoint.actor.Affiliation;
import io.github.standpoint.actor.Organization;
import io.github.standpoint.actor.OrganizationKind;
import io.github.standpoint.actor.Person;
import io.github.standpoint.actor.Role;
import io.github.standpoint.actor.State;
import io.github.standpoint.position.Certainty;
import io.github.standpoint.position.Position;
import io.github.standpoint.proposal.Measure;
import io.github.standpoint.statement.Statement;

/** Who and what the examples of these tests are about. */
final class Examples {
  static final State US = State.of("us", "United States");
  static final State UKRAINE = State.of("ukraine", "Ukraine");
  static final Organization EU =
      Organization.builder()
          .id("eu")
          .name("EU")
          .kind(OrganizationKind.of("intergovernmental"))
          .build();
  static final Person TRUMP = Person.of("trump", "Donald Trump");
  static final Affiliation PRESIDENCY =
      Affiliation.builder()
          .id("presidency")
          .addMember(TRUMP)
          .organization(US)
          .role(Role.HEAD_OF_STATE)
          .build();
  static final Measure TROOPS = Measure.builder().id("troops").kind("deploy-forces").build();
  static final Statement JULY = said("said-in-july", "2025-07-10");
  static final Statement AUGUST = said("said-in-august", "2025-08-19");
  static final Position OPEN =
      position("open", "open-to").addAccordingTo(JULY).certainty(Certainty.POSSIBLE).build();
  static final Position RULED_OUT =
      position("ruled-out", "rules-out").addAccordingTo(AUGUST).supersedes(OPEN).build();

  private Examples() {}

  static Statement said(String id, String date) {
    return Statement.builder()
        .id(id)
        .addSpeaker(TRUMP)
        .addOnBehalfOf(US)
        .verb("announces")
        .date(date)
        .build();
  }

  /** Returns a certain position of the United States on sending troops. */
  static Position.Builder position(String id, String stance) {
    return Position.builder()
        .id(id)
        .holder(US)
        .stance(stance)
        .about(TROOPS)
        .certainty(Certainty.CERTAIN);
  }

  static Story.Builder story() {
    return Story.builder()
        .id("example")
        .language("en")
        .addActors(US, UKRAINE, EU, TRUMP)
        .addAffiliation(PRESIDENCY)
        .addStatements(JULY, AUGUST)
        .addMeasure(TROOPS);
  }
}
