package io.github.standpoint.validation;

import static io.github.standpoint.validation.BaseStory.KOVAL;
import static io.github.standpoint.validation.BaseStory.NORWAY;
import static io.github.standpoint.validation.BaseStory.PLEDGE;
import static io.github.standpoint.validation.BaseStory.says;
import static io.github.standpoint.validation.BaseStory.with;

import io.github.standpoint.Story;
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
final class ActorFaults {
  private static final Group ALLIES =
      Group.builder().id("allies").name("allies").kind(GroupKind.ALLIES).complete(true).build();

  static final List<OneFault> CASES =
      List.of(
          new OneFault(
              StandardRule.AFFILIATION_OVERLAPPING_OFFICE,
              "/affiliations/2/during",
              presidents("2014/2018", "2019/2024"),
              presidents("2014/2020", "2018/2024")),
          new OneFault(
              StandardRule.GROUP_COMPLETE_WITHOUT_MEMBERS,
              "/actors/3/complete",
              with(it -> it.addActor(ALLIES).addAffiliation(member(NORWAY))),
              with(it -> it.addActor(ALLIES))),
          new OneFault(
              StandardRule.GROUP_SIZE_CONTRADICTS_MEMBERS, "/actors/3/size", sized(1), sized(2)),
          new OneFault(
              StandardRule.ACTOR_DUPLICATE,
              "/actors/3/name",
              with(it -> it.addActor(Person.of("other", "Olena Kovalenko"))),
              with(it -> it.addActor(Person.of("other", "Olena Koval")))));

  private ActorFaults() {}

  private static Affiliation member(Actor actor) {
    return Affiliation.builder()
        .id("membership")
        .addMember(actor)
        .organization(ALLIES)
        .role(Role.MEMBER)
        .addEvidence(says(PLEDGE))
        .build();
  }

  private static Story sized(int members) {
    Group sized = Group.builder().from(ALLIES).size(Quantity.of(members, Unit.STATES)).build();
    return with(it -> it.addActor(sized).addAffiliation(member(NORWAY)));
  }

  private static Story presidents(String first, String second) {
    Person other = Person.of("other", "Petro Marchenko");
    return with(
        it ->
            it.addActor(other)
                .addAffiliation(president("p1", KOVAL, first))
                .addAffiliation(president("p2", other, second)));
  }

  private static Affiliation president(String id, Person person, String during) {
    return Affiliation.builder()
        .id(id)
        .addMember(person)
        .organization(NORWAY)
        .role(Role.HEAD_OF_GOVERNMENT)
        .during(during)
        .addEvidence(says(PLEDGE))
        .build();
  }
}
