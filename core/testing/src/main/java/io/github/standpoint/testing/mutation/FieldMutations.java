package io.github.standpoint.testing.mutation;

import io.github.standpoint.Section;
import io.github.standpoint.actor.Affiliation;
import io.github.standpoint.actor.Person;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.value.Identifier;
import io.github.standpoint.value.IdentifierScheme;
import io.github.standpoint.value.Name;
import io.github.standpoint.value.Place;
import java.util.List;
import java.util.function.Consumer;

/** What one field, or one value with its parts, can get wrong. */
final class FieldMutations {
  private static final Identifier UNHEARD_OF =
      Identifier.of(IdentifierScheme.WIKIDATA, "Q999999937");

  static final List<Mutation> ALL =
      List.of(
          new Mutation(
              StandardRule.ID_MALFORMED,
              "an id of more than 128 characters",
              it ->
                  it.in(
                      Place.of(it.id("a".repeat(40)), "Narva"),
                      Place.of(it.id("a".repeat(130)), "Narva"),
                      "/id")),
          new Mutation(
              StandardRule.TEXT_BLANK,
              "a name of invisible characters",
              it -> it.in(named(it, "."), named(it, " \u200B\n"), "/name")),
          new Mutation(
              StandardRule.TEXT_CONTROL_CHARACTER,
              "a name that turns the direction of writing",
              it -> it.in(named(it, "Nar\tva"), named(it, "Nar\u202Eva"), "/name")),
          new Mutation(
              StandardRule.LANGUAGE_MALFORMED,
              "a language tag with an underscore",
              it ->
                  it.in(
                      place(it, to -> to.addAlias(alias("en-GB-oxendict"))),
                      place(it, to -> to.addAlias(alias("en_GB"))),
                      "/aliases/0/language")),
          new Mutation(
              StandardRule.COUNTRY_MALFORMED,
              "a country in small letters",
              it ->
                  it.in(
                      place(it, to -> to.country("EE")),
                      place(it, to -> to.country("ee")),
                      "/country")),
          new Mutation(
              StandardRule.COUNTRY_UNKNOWN,
              "a country that nobody has assigned",
              it ->
                  it.in(
                      place(it, to -> to.country("XK")),
                      place(it, to -> to.country("UX")),
                      "/country")),
          new Mutation(
              StandardRule.CURRENCY_MALFORMED,
              "a currency in small letters",
              it -> it.in(currency(it, "EUR"), currency(it, "eur"), "/amounts/0/currency")),
          new Mutation(
              StandardRule.CURRENCY_UNKNOWN,
              "a currency that never was",
              it -> it.in(currency(it, "DEM"), currency(it, "DME"), "/amounts/0/currency")),
          new Mutation(
              StandardRule.URL_MALFORMED,
              "an address without its scheme",
              it ->
                  it.in(
                      at(it, "https://www.example.org/a?b=c#d"),
                      at(it, "www.example.org/a"),
                      "/url")),
          new Mutation(
              StandardRule.IDENTIFIER_MALFORMED,
              "a Wikidata item without its Q",
              it -> it.in(known(it, "Q999999937"), known(it, "999999937"), "/identifiers/0/value")),
          new Mutation(
              StandardRule.EXTENSION_KEY_MALFORMED,
              "a key of the user's own without a prefix",
              it ->
                  it.in(
                      place(it, to -> to.putExtension("desk:priority", "high")),
                      place(it, to -> to.putExtension("priority", "high")),
                      "/extensions/priority")),
          new Mutation(
              StandardRule.VOCABULARY_UNKNOWN_TERM,
              "a kind of event that is not known",
              it ->
                  it.in(
                      it.talks(to -> to.kind("x-talk")), it.talks(to -> to.kind("talk")), "/kind")),
          new Mutation(
              StandardRule.DATE_REVERSED,
              "an event that ends before it begins",
              it ->
                  it.in(
                      it.talks(to -> to.date("1990-03/1990")),
                      it.talks(to -> to.date("1990-03/1990-02")),
                      "/date")),
          new Mutation(
              StandardRule.AFFILIATION_PERIOD_REVERSED,
              "an office that ends before it begins",
              it -> it.in(during(it, "1986/1990"), during(it, "1990/1986"), "/during")),
          new Mutation(
              StandardRule.STATEMENT_NO_SPEAKER,
              "a statement of nobody",
              it ->
                  it.in(
                      it.statement(to -> {}),
                      Statement.builder()
                          .from(it.statement)
                          .speakers(List.of())
                          .capacity(List.of())
                          .onBehalfOf(List.of())
                          .build(),
                      "/speakers")),
          new Mutation(
              StandardRule.STATEMENT_ANONYMOUS_BUT_NAMED,
              "an anonymous source with an identifier",
              it -> it.in(source(it, false), source(it, true), "/identifiers")));

  private FieldMutations() {}

  private static Place named(Scene scene, String name) {
    return Place.builder().id(scene.narva.getId()).name(name).build();
  }

  private static Place place(Scene scene, Consumer<Place.Builder> change) {
    Place.Builder place = Place.builder().from(scene.narva);
    change.accept(place);
    return place.build();
  }

  private static Name alias(String language) {
    return Name.builder().text("Narwa").language(language).build();
  }

  private static SecurityPackage currency(Scene scene, String currency) {
    return scene.aid(
        it -> it.amounts(List.of(Scene.euros(Scene.FIFTY_BILLION).currency(currency).build())));
  }

  private static Section at(Scene scene, String url) {
    return Section.builder().from(scene.section).url(url).build();
  }

  private static Person known(Scene scene, String value) {
    return Person.builder()
        .from(scene.minister)
        .addIdentifier(Identifier.of(IdentifierScheme.WIKIDATA, value))
        .build();
  }

  private static Affiliation during(Scene scene, String period) {
    return Affiliation.builder().from(scene.office).during(period).build();
  }

  private static Person source(Scene scene, boolean anonymous) {
    return Person.builder()
        .from(scene.minister)
        .addIdentifier(UNHEARD_OF)
        .anonymous(anonymous)
        .build();
  }
}
