package io.github.standpoint.stories.guarantees;

import static io.github.standpoint.stories.guarantees.Text.happening;
import static io.github.standpoint.stories.guarantees.Text.next;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.actor.Affiliation;
import io.github.standpoint.actor.Group;
import io.github.standpoint.actor.GroupKind;
import io.github.standpoint.actor.Organization;
import io.github.standpoint.actor.OrganizationKind;
import io.github.standpoint.actor.Person;
import io.github.standpoint.actor.Role;
import io.github.standpoint.actor.State;
import io.github.standpoint.value.Identifier;
import io.github.standpoint.value.IdentifierScheme;
import io.github.standpoint.value.Place;
import java.util.List;

/** Who is who in the story, and where. */
final class Actors {
  static final Place PLACE_UKRAINE =
      Place.builder().id("place-ukraine").name("Ukraine").country("UA").build();

  static final Place PLACE_EASTERN_EUROPE =
      Place.builder().id("place-eastern-europe").name("Eastern Europe").build();

  static final Person TRUMP =
      Person.builder().id("trump").name("Donald Trump").addIdentifier(wikidata("Q22686")).build();

  static final State US =
      State.builder()
          .id("us")
          .name("United States")
          .addIdentifier(wikidata("Q30"))
          .country("US")
          .build();

  static final State UKRAINE =
      State.builder()
          .id("ukraine")
          .name("Ukraine")
          .addIdentifier(wikidata("Q212"))
          .country("UA")
          .build();

  static final Group AMERICAN_PUBLIC =
      Group.builder()
          .id("american-public")
          .name("American public")
          .kind(GroupKind.PUBLIC)
          .partOf(US)
          .build();

  static final Group EUROPEAN_ALLIES =
      Group.builder().id("european-allies").name("European allies").kind(GroupKind.ALLIES).build();

  static final Person PUTIN =
      Person.builder().id("putin").name("Vladimir Putin").addIdentifier(wikidata("Q7747")).build();

  static final State RUSSIA =
      State.builder()
          .id("russia")
          .name("Russia")
          .addIdentifier(wikidata("Q159"))
          .country("RU")
          .build();

  static final Organization TRUMP_ADMINISTRATION =
      Organization.builder()
          .id("trump-administration")
          .name("Trump administration")
          .kind(OrganizationKind.GOVERNMENT)
          .partOf(US)
          .build();

  static final Group ADMINISTRATION_OFFICIALS =
      Group.builder()
          .id("administration-officials")
          .name("Trump administration officials")
          .anonymous(true)
          .kind(GroupKind.OFFICIALS)
          .partOf(TRUMP_ADMINISTRATION)
          .build();

  static final Organization NATO =
      Organization.builder()
          .id("nato")
          .name("NATO")
          .addIdentifier(wikidata("Q7184"))
          .kind(OrganizationKind.ALLIANCE)
          .build();

  static final Organization RUSSIAN_FOREIGN_MINISTRY =
      Organization.builder()
          .id("russian-foreign-ministry")
          .name("Russian Foreign Ministry")
          .kind(OrganizationKind.MINISTRY)
          .partOf(RUSSIA)
          .build();

  static final Group NATO_COUNTRIES =
      Group.builder()
          .id("nato-countries")
          .name("NATO countries")
          .kind(GroupKind.MEMBERS)
          .partOf(NATO)
          .build();

  static final Group EUROPEAN_LEADERS =
      Group.builder()
          .id("european-leaders")
          .name("European leaders")
          .kind(GroupKind.LEADERS)
          .build();

  static final Person ZELENSKY =
      Person.builder()
          .id("zelensky")
          .name("Volodymyr Zelensky")
          .addIdentifier(wikidata("Q3874799"))
          .build();

  static final Group STAKEHOLDERS =
      Group.builder().id("stakeholders").name("Stakeholders").kind(GroupKind.STAKEHOLDERS).build();

  static final Affiliation TRUMP_PRESIDENT =
      Affiliation.builder()
          .id("trump-president")
          .addMember(TRUMP)
          .organization(US)
          .role(Role.HEAD_OF_STATE)
          .title("President")
          .addEvidence(happening("President Trump"))
          .build();

  static final Affiliation PUTIN_PRESIDENT =
      Affiliation.builder()
          .id("putin-president")
          .addMember(PUTIN)
          .organization(RUSSIA)
          .role(Role.HEAD_OF_STATE)
          .title("President")
          .addEvidence(happening("Russian President Vladimir Putin"))
          .build();

  static final Affiliation ZELENSKY_PRESIDENT =
      Affiliation.builder()
          .id("zelensky-president")
          .addMember(ZELENSKY)
          .organization(UKRAINE)
          .role(Role.HEAD_OF_STATE)
          .title("President")
          .addEvidence(next("Ukrainian President Zelensky"))
          .build();

  /** Returns the places, in the order of the text. */
  static List<Place> places() {
    return List.of(PLACE_UKRAINE, PLACE_EASTERN_EUROPE);
  }

  /** Returns the actors, in the order of the text. */
  static List<Actor> actors() {
    return List.of(
        TRUMP,
        US,
        UKRAINE,
        AMERICAN_PUBLIC,
        EUROPEAN_ALLIES,
        PUTIN,
        RUSSIA,
        TRUMP_ADMINISTRATION,
        ADMINISTRATION_OFFICIALS,
        NATO,
        RUSSIAN_FOREIGN_MINISTRY,
        NATO_COUNTRIES,
        EUROPEAN_LEADERS,
        ZELENSKY,
        STAKEHOLDERS);
  }

  /** Returns who holds which office. */
  static List<Affiliation> affiliations() {
    return List.of(TRUMP_PRESIDENT, PUTIN_PRESIDENT, ZELENSKY_PRESIDENT);
  }

  private static Identifier wikidata(String item) {
    return Identifier.of(IdentifierScheme.WIKIDATA, item);
  }

  private Actors() {}
}
