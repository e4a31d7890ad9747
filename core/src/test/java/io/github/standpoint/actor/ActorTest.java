package io.github.standpoint.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ActorTest {
  private static final Person PERSON = Person.of("p", "Olena Koval");
  private static final State STATE = State.of("s", "Norway");
  private static final Organization ORGANIZATION =
      Organization.builder().id("o").name("NATO").kind(OrganizationKind.ALLIANCE).build();
  private static final Group GROUP =
      Group.builder().id("g").name("allies").kind(GroupKind.ALLIES).build();

  private static String kind(Actor actor) {
    return actor.match(
        person -> "person " + person.getName(),
        state -> "state " + state.getName(),
        organization -> "organization " + organization.getKind(),
        group -> "group " + group.getKind());
  }

  @Test
  void eachKindOfActorTakesItsOwnBranch() {
    assertThat(List.of(PERSON, STATE, ORGANIZATION, GROUP))
        .extracting(ActorTest::kind)
        .containsExactly(
            "person Olena Koval", "state Norway", "organization alliance", "group allies");
  }

  @Test
  void actorsOfTwoKindsAreNotEqualWhateverTheySay() {
    assertThat((Object) Person.of("a", "Georgia")).isNotEqualTo(State.of("a", "Georgia"));
  }

  @Test
  void anActorIsNamedUnlessItIsSaidOtherwise() {
    assertThat(List.of(PERSON, STATE, ORGANIZATION, GROUP)).noneMatch(Actor::isAnonymous);
    assertThat(Person.builder().from(PERSON).anonymous(true).build().isAnonymous()).isTrue();
  }
}
