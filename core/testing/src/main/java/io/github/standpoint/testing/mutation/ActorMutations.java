package io.github.standpoint.testing.mutation;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.actor.Affiliation;
import io.github.standpoint.actor.Group;
import io.github.standpoint.actor.GroupKind;
import io.github.standpoint.actor.Person;
import io.github.standpoint.actor.Role;
import io.github.standpoint.report.StandardRule;
import io.github.standpoint.value.Quantity;
import io.github.standpoint.value.Unit;
import java.util.List;

/** What actors and offices can get wrong. */
final class ActorMutations {
  static final List<Mutation> ALL =
      List.of(
          new Mutation(
              StandardRule.AFFILIATION_OVERLAPPING_OFFICE,
              "two heads of one government at a time",
              it ->
                  it.in(
                      heads(it, "1974/1978", "1979/1984"),
                      heads(it, "1974/1980", "1978/1984"),
                      "/during")),
          new Mutation(
              StandardRule.GROUP_COMPLETE_WITHOUT_MEMBERS,
              "a complete group of nobody",
              it ->
                  new Fault(
                      new Graft(it).all(List.of(allies(it).build(), member(it))).story(),
                      new Graft(it).all(List.of(allies(it).build())).story(),
                      "/actors/" + it.story().getActors().size() + "/complete")),
          new Mutation(
              StandardRule.GROUP_SIZE_CONTRADICTS_MEMBERS,
              "a complete group of two with one member",
              it ->
                  new Fault(
                      new Graft(it).all(List.of(sized(it, 1), member(it))).story(),
                      new Graft(it).all(List.of(sized(it, 2), member(it))).story(),
                      "/actors/" + it.story().getActors().size() + "/size")),
          new Mutation(
              StandardRule.ACTOR_DUPLICATE,
              "two persons of one name",
              it ->
                  it.in(
                      List.of(it.minister, Person.of(it.id("other"), it.minister.getName() + "e")),
                      List.of(it.minister, Person.of(it.id("other"), it.minister.getName())),
                      "/name")));

  private ActorMutations() {}

  private static Group.Builder allies(Scene scene) {
    return Group.builder()
        .id(scene.id("allies"))
        .name("allies")
        .kind(GroupKind.ALLIES)
        .complete(true);
  }

  private static Group sized(Scene scene, int members) {
    return allies(scene).size(Quantity.of(members, Unit.STATES)).build();
  }

  private static Affiliation member(Scene scene) {
    return affiliation(scene, "membership", scene.norway)
        .organization(allies(scene).build())
        .role(Role.MEMBER)
        .build();
  }

  private static Affiliation.Builder affiliation(Scene scene, String id, Actor member) {
    return Affiliation.builder()
        .id(scene.id(id))
        .addMember(member)
        .addEvidence(scene.says(Scene.PLEDGE));
  }

  private static List<?> heads(Scene scene, String first, String second) {
    Person other = Person.of(scene.id("other"), scene.minister.getName() + "e");
    return List.of(
        scene.norway,
        scene.minister,
        other,
        head(scene, "first", scene.minister, first),
        head(scene, "second", other, second));
  }

  private static Affiliation head(Scene scene, String id, Person person, String during) {
    return affiliation(scene, id, person)
        .organization(scene.norway)
        .role(Role.HEAD_OF_GOVERNMENT)
        .during(during)
        .build();
  }
}
