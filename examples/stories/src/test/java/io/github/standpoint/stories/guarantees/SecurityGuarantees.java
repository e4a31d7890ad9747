package io.github.standpoint.stories.guarantees;

import io.github.standpoint.Story;

/**
 * The real story, built in Java: an example of how to use the builders. Each part of it is a class
 * of its own; start at {@link Positions}.
 */
public final class SecurityGuarantees {

  /** Returns the story. */
  public static Story story() {
    return Story.builder()
        .id("security-guarantees")
        .language("en")
        .sections(Text.sections())
        .places(Actors.places())
        .actors(Actors.actors())
        .affiliations(Actors.affiliations())
        .sources(Statements.sources())
        .statements(Statements.statements())
        .claims(Positions.claims())
        .measures(Measures.measures())
        .proposals(Proposals.proposals())
        .packages(Proposals.packages())
        .events(Events.events())
        .positions(Positions.positions())
        .implications(Implications.implications())
        .developments(Developments.developments())
        .build();
  }

  private SecurityGuarantees() {}
}
