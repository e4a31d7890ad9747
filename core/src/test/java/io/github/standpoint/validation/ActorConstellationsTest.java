package io.github.standpoint.validation;

import static io.github.standpoint.report.StandardRule.ACTOR_DUPLICATE;
import static io.github.standpoint.report.StandardRule.AFFILIATION_OVERLAPPING_OFFICE;
import static io.github.standpoint.report.StandardRule.GROUP_COMPLETE_WITHOUT_MEMBERS;
import static io.github.standpoint.report.StandardRule.GROUP_SIZE_CONTRADICTS_MEMBERS;
import static io.github.standpoint.validation.BaseStory.KOVAL;
import static io.github.standpoint.validation.BaseStory.NORWAY;
import static io.github.standpoint.validation.BaseStory.UKRAINE;
import static io.github.standpoint.validation.BaseStory.with;
import static io.github.standpoint.validation.Constellation.broken;
import static io.github.standpoint.validation.Constellation.silent;

import io.github.standpoint.Story;
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
import io.github.standpoint.value.Identifier;
import io.github.standpoint.value.IdentifierScheme;
import io.github.standpoint.value.Quantity;
import io.github.standpoint.value.Unit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Actors that may be one and the same, groups and how many are in them, offices in turn. */
class ActorConstellationsTest {
  private static final Person MARCHENKO = Person.of("marchenko", "Petro Marchenko");

  private static Story actors(Actor... actors) {
    return with(it -> it.addActors(actors));
  }

  private static Organization party(String id, String name) {
    return Organization.builder().id(id).name(name).kind(OrganizationKind.PARTY).build();
  }

  private static Person known(String id, IdentifierScheme scheme, String value) {
    return Person.builder()
        .id(id)
        .name("called " + id)
        .addIdentifier(Identifier.of(scheme, value))
        .build();
  }

  static Stream<Constellation> duplicates() {
    var rule = ACTOR_DUPLICATE;
    return Stream.of(
        silent(rule, "another name", actors(Person.of("olena", "Olena Kovalenko"))),
        broken(rule, "persons of one name", actors(Person.of("olena", "Olena Koval"))),
        broken(rule, "states of one name", actors(State.of("kingdom", "Norway"))),
        broken(rule, "parties of one name", actors(party("a", "Unity"), party("b", "Unity"))),
        silent(rule, "a person called like a state", actors(Person.of("girl", "Norway"))),
        silent(rule, "a party called like a person", actors(party("a", "Olena Koval"))),
        silent(
            rule,
            "another of one name, whose name is not told",
            actors(Person.builder().id("o").name("Olena Koval").anonymous(true).build())),
        broken(rule, "one identifier", actors(known("a", IdentifierScheme.WIKIDATA, "Q212"))),
        silent(
            rule,
            "the same letters in another scheme",
            actors(known("a", IdentifierScheme.of("desk"), "Q212"))),
        silent(rule, "another identifier", actors(known("a", IdentifierScheme.WIKIDATA, "Q213"))));
  }

  private static Group.Builder allies() {
    return Group.builder().id("allies").name("allies").kind(GroupKind.ALLIES);
  }

  private static Affiliation.Builder members(Actor of, Actor... members) {
    Affiliation.Builder membership =
        Affiliation.builder().id("in-" + of.getId()).organization(of).role(Role.MEMBER);
    Stream.of(members).forEach(membership::addMember);
    return membership;
  }

  private static Story group(Consumer<Group.Builder> change, Actor... members) {
    Group.Builder builder = allies();
    change.accept(builder);
    Group group = builder.build();
    return members.length == 0
        ? actors(group)
        : with(it -> it.addActor(group).addAffiliation(members(group, members).build()));
  }

  private static Quantity.Builder states() {
    return Quantity.builder().unit(Unit.STATES);
  }

  static Stream<Constellation> groups() {
    var alone = GROUP_COMPLETE_WITHOUT_MEMBERS;
    var size = GROUP_SIZE_CONTRADICTS_MEMBERS;
    Quantity two = Quantity.of(2, Unit.STATES);
    Organization union =
        Organization.builder()
            .id("union")
            .name("union")
            .kind(OrganizationKind.INTERGOVERNMENTAL)
            .complete(true)
            .build();
    return Stream.of(
        silent(alone, "open", group(it -> {})),
        broken(alone, "complete without anybody", group(it -> it.complete(true))),
        silent(alone, "complete with one", group(it -> it.complete(true), NORWAY)),
        broken(alone, "an organization without anybody", actors(union)),
        silent(
            alone,
            "an organization with one",
            with(it -> it.addActor(union).addAffiliation(members(union, NORWAY).build()))),
        silent(size, "a size, nobody named", group(it -> it.size(two))),
        silent(size, "fewer named than there are", group(it -> it.size(two), NORWAY)),
        silent(size, "all named", group(it -> it.size(two).complete(true), NORWAY, UKRAINE)),
        broken(size, "too few named", group(it -> it.size(two).complete(true), NORWAY)),
        broken(size, "too many named", group(it -> it.size(two), NORWAY, UKRAINE, KOVAL)),
        silent(
            size,
            "about so many",
            group(
                it -> it.size(states().value(3).approximate(true).build()).complete(true), NORWAY)),
        broken(size, "more than at most", group(it -> it.size(atMost(1)), NORWAY, UKRAINE)),
        silent(size, "as many as at most", group(it -> it.size(atMost(2)), NORWAY, UKRAINE)),
        broken(
            size, "fewer than at least", group(it -> it.size(atLeast(2)).complete(true), NORWAY)),
        silent(size, "fewer named than at least", group(it -> it.size(atLeast(2)), NORWAY)),
        silent(
            size, "as many as at least", group(it -> it.size(atLeast(1)).complete(true), NORWAY)));
  }

  private static Quantity atMost(long most) {
    return states().atMost(most).build();
  }

  private static Quantity atLeast(long least) {
    return states().atLeast(least).build();
  }

  private static Affiliation.Builder office(String id, Person holder, String during) {
    return Affiliation.builder()
        .id(id)
        .addMember(holder)
        .organization(NORWAY)
        .role(Role.HEAD_OF_GOVERNMENT)
        .during(during);
  }

  private static Story terms(Affiliation.Builder... terms) {
    return with(
        it -> {
          it.addActor(MARCHENKO);
          Stream.of(terms).forEach(term -> it.addAffiliation(term.build()));
        });
  }

  private static Story after(String first, String second) {
    return terms(office("a", KOVAL, first), office("b", MARCHENKO, second));
  }

  private static Story both(Consumer<Affiliation.Builder> change) {
    Affiliation.Builder second = office("b", MARCHENKO, "2018/2022");
    change.accept(second);
    return terms(office("a", KOVAL, "2014/2020"), second);
  }

  static Stream<Constellation> offices() {
    var rule = AFFILIATION_OVERLAPPING_OFFICE;
    return Stream.of(
        silent(rule, "one after the other", after("2014/2018", "2019/2022")),
        silent(rule, "in the same year", after("2014/2018", "2018/2022")),
        broken(rule, "before the other had gone", after("2014/2020", "2018/2022")),
        broken(rule, "written the other way round", after("2018/2022", "2014/2020")),
        broken(
            rule,
            "told after one that came later",
            terms(
                office("c", MARCHENKO, "2021/2023"),
                office("a", KOVAL, "2014/2018"),
                office("b", MARCHENKO, "2015/2019"))),
        silent(rule, "until when is not told", after("2014/..", "2018/2022")),
        silent(rule, "since when is not told", after("../2020", "2018/2022")),
        broken(
            rule,
            "a third within the first",
            terms(
                office("a", KOVAL, "2010/2024"),
                office("b", KOVAL, "2011/2012"),
                office("c", MARCHENKO, "2018/2020"))),
        silent(
            rule,
            "the same person",
            terms(office("a", KOVAL, "2014/2020"), office("b", KOVAL, "2018/2022"))),
        silent(rule, "another country", both(it -> it.organization(UKRAINE))),
        silent(rule, "an office that many hold", both(it -> it.role(Role.MINISTER))),
        silent(rule, "one only acts", both(it -> it.standing(Standing.ACTING))),
        silent(rule, "disputed", both(it -> it.standing(Standing.DISPUTED))),
        silent(rule, "held together", both(it -> it.standing(Standing.COLLECTIVE))));
  }

  @ParameterizedTest
  @MethodSource({"duplicates", "groups", "offices"})
  void theRuleSpeaksOfWhatIsWrongAlone(Constellation constellation) {
    constellation.check();
  }
}
