package io.github.standpoint.validation;

import static io.github.standpoint.validation.BaseStory.AMOUNT;
import static io.github.standpoint.validation.BaseStory.KOVAL;
import static io.github.standpoint.validation.BaseStory.NORWAY;
import static io.github.standpoint.validation.BaseStory.OFFICE;
import static io.github.standpoint.validation.BaseStory.UKRAINE;

import io.github.standpoint.Story;
import io.github.standpoint.actor.Affiliation;
import io.github.standpoint.actor.Person;
import io.github.standpoint.actor.State;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.value.Identifier;
import io.github.standpoint.value.IdentifierScheme;
import io.github.standpoint.value.Place;
import java.util.List;

/** What one field, or one value with its parts, can get wrong. */
final class FieldFaults {
  private static final Identifier WIKIDATA = Identifier.of(IdentifierScheme.WIKIDATA, "Q1");

  static final List<OneFault> CASES =
      List.of(
          new OneFault(
              StandardRule.ID_MALFORMED, "/places/0/id", id("a".repeat(128)), id("a".repeat(129))),
          new OneFault(StandardRule.TEXT_BLANK, "/places/0/name", name("."), name(" \u200B\n")),
          new OneFault(
              StandardRule.TEXT_CONTROL_CHARACTER,
              "/places/0/name",
              name("Ky\tiv"),
              name("Ky\u202Eiv")),
          new OneFault(
              StandardRule.LANGUAGE_MALFORMED,
              "/language",
              BaseStory.with(it -> it.language("en-GB-oxendict")),
              BaseStory.with(it -> it.language("en_GB"))),
          new OneFault(
              StandardRule.COUNTRY_MALFORMED, "/places/0/country", country("UA"), country("ua")),
          new OneFault(
              StandardRule.COUNTRY_UNKNOWN, "/places/0/country", country("XK"), country("UX")),
          new OneFault(
              StandardRule.CURRENCY_MALFORMED,
              "/packages/0/amounts/0/currency",
              currency("EUR"),
              currency("eur")),
          new OneFault(
              StandardRule.CURRENCY_UNKNOWN,
              "/packages/0/amounts/0/currency",
              currency("DEM"),
              currency("DME")),
          new OneFault(
              StandardRule.URL_MALFORMED,
              "/sections/0/url",
              BaseStory.section(it -> it.url("https://www.example.org/a?b=c#d")),
              BaseStory.section(it -> it.url("www.example.org/a"))),
          new OneFault(
              StandardRule.IDENTIFIER_MALFORMED,
              "/actors/0/identifiers/0/value",
              identifier("Q212"),
              identifier("212")),
          new OneFault(
              StandardRule.EXTENSION_KEY_MALFORMED,
              "/extensions/priority",
              BaseStory.with(it -> it.putExtension("desk:priority", "high")),
              BaseStory.with(it -> it.putExtension("priority", "high"))),
          new OneFault(
              StandardRule.VOCABULARY_UNKNOWN_TERM,
              "/events/0/kind",
              BaseStory.event(it -> it.kind("x-talk")),
              BaseStory.event(it -> it.kind("talk"))),
          new OneFault(
              StandardRule.DATE_REVERSED,
              "/events/0/date",
              BaseStory.event(it -> it.date("2024-03/2024")),
              BaseStory.event(it -> it.date("2024-03/2024-02"))),
          new OneFault(
              StandardRule.AFFILIATION_PERIOD_REVERSED,
              "/affiliations/0/during",
              during("2020/2024"),
              during("2024/2020")),
          new OneFault(
              StandardRule.STATEMENT_NO_SPEAKER,
              "/statements/0/speakers",
              BaseStory.statement(it -> it.speakers(List.of(KOVAL.getId()))),
              BaseStory.statement(it -> it.speakers(List.of()))),
          new OneFault(
              StandardRule.STATEMENT_ANONYMOUS_BUT_NAMED,
              "/actors/2/identifiers",
              koval(Person.builder().from(KOVAL).addIdentifier(WIKIDATA)),
              koval(Person.builder().from(KOVAL).addIdentifier(WIKIDATA).anonymous(true))));

  private FieldFaults() {}

  private static Story id(String id) {
    return BaseStory.places(Place.of(id, "Kyiv"));
  }

  private static Story name(String name) {
    return BaseStory.places(Place.of("kyiv", name));
  }

  private static Story country(String country) {
    return BaseStory.places(Place.builder().id("kyiv").name("Kyiv").country(country).build());
  }

  private static Story currency(String currency) {
    return BaseStory.amount(it -> it.from(AMOUNT).currency(currency));
  }

  private static Story identifier(String value) {
    Identifier identifier = Identifier.of(IdentifierScheme.WIKIDATA, value);
    State ukraine = State.builder().from(UKRAINE).identifiers(List.of(identifier)).build();
    return BaseStory.with(it -> it.actors(List.of(ukraine, NORWAY, KOVAL)));
  }

  private static Story during(String period) {
    Affiliation office = Affiliation.builder().from(OFFICE).during(period).build();
    return BaseStory.with(it -> it.affiliations(List.of(office)));
  }

  private static Story koval(Person.Builder person) {
    return BaseStory.with(it -> it.actors(List.of(UKRAINE, NORWAY, person.build())));
  }
}
