package io.github.standpoint.testing.generation;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.actor.Affiliation;
import io.github.standpoint.actor.Group;
import io.github.standpoint.actor.Organization;
import io.github.standpoint.actor.Person;
import io.github.standpoint.actor.Role;
import io.github.standpoint.actor.State;
import io.github.standpoint.metamodel.OpenWord;
import io.github.standpoint.value.Place;
import io.github.standpoint.value.Quantity;
import io.github.standpoint.value.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Places, actors, and who belongs where. */
final class Actors {
  /** As often as real stories have each: see the table in the README of the module. */
  private static final List<Class<? extends Actor>> TYPES = types();

  private final Draft draft;
  private final Choices choices;
  private int made;
  private int room;
  private final Set<String> single = new HashSet<>();

  /** Actors whose members are all listed, so that no more may join. */
  private final Set<Actor> closed = new HashSet<>();

  private final List<Affiliation> held = new ArrayList<>();

  Actors(Draft draft) {
    this.draft = draft;
    this.choices = draft.choices;
  }

  private static List<Class<? extends Actor>> types() {
    List<Class<? extends Actor>> types = new ArrayList<>();
    types.addAll(Collections.nCopies(9, State.class));
    types.addAll(Collections.nCopies(6, Organization.class));
    types.addAll(Collections.nCopies(5, Group.class));
    types.addAll(Collections.nCopies(4, Person.class));
    return List.copyOf(types);
  }

  void place() {
    Place.Builder place = Place.builder().id(draft.<Place>id("place")).name(name("place"));
    draft.evidence(Place.class, place);
    draft.finish(Place.class, place, "name");
  }

  /** A name that no other actor or place of the story has. */
  private String name(String sort) {
    String name = choices.pick(draft.tongue.names());
    return name + " " + draft.serial("name of " + sort);
  }

  private Actor actor() {
    Class<? extends Actor> type = choices.pick(TYPES);
    if (type == State.class) {
      State.Builder state = State.builder().id(draft.<Actor>id("state"));
      return named(State.class, state, "state");
    }
    if (type == Person.class) {
      Person.Builder person = Person.builder().id(draft.<Actor>id("person"));
      return named(Person.class, person, "person");
    }
    return type == Group.class ? group() : organization();
  }

  private <T extends Actor> T named(Class<T> type, Object builder, String sort, String... done) {
    Draft.set(type, builder, "name", name(sort));
    boolean anonymous = choices.oneIn(5);
    if (anonymous) {
      Draft.set(type, builder, "anonymous", true);
    } else if (choices.oneIn(3)) {
      Draft.set(type, builder, "identifiers", Identifiers.any(draft));
    }
    draft.evidence(type, builder);
    List<String> all = new ArrayList<>(List.of(done));
    all.addAll(List.of("name", "anonymous", "identifiers"));
    return draft.finish(type, builder, all.toArray(String[]::new));
  }

  private Actor organization() {
    Organization.Builder builder = Organization.builder().id(draft.<Actor>id("organization"));
    List<Actor> members = members();
    builder.complete(!members.isEmpty());
    Actor made = named(Organization.class, builder, "organization", "complete");
    close(made, members);
    return made;
  }

  private Actor group() {
    Group.Builder builder = Group.builder().id(draft.<Actor>id("group"));
    List<Actor> members = members();
    builder.complete(!members.isEmpty());
    if (!members.isEmpty() && choices.oneIn(2)) {
      builder.size(Quantity.of(members.size(), Unit.PERSONS));
    } else if (choices.oneIn(4)) {
      builder.size(Quantity.builder().atLeast(1).unit(Unit.STATES).build());
    }
    Actor made = named(Group.class, builder, "group", "complete", "size");
    close(made, members);
    return made;
  }

  /** Those who are to be listed as all members; mostly none. */
  private List<Actor> members() {
    return room > 0 && choices.oneIn(5) ? draft.pool.several(Actor.class, 3) : List.of();
  }

  private void close(Actor organization, List<Actor> members) {
    if (!members.isEmpty()) {
      closed.add(organization);
      affiliation(organization, members);
    }
  }

  /** Lets so many affiliations come about, some of them already with the actors. */
  void affiliations(int most) {
    while (made < most && draft.pool.all(Actor.class).size() > 1) {
      Actor first = draft.pool.all(Actor.class).get(0);
      Actor second = draft.pool.all(Actor.class).get(1);
      // The first of all has never been closed.
      Actor organization =
          draft.pool.pick(Actor.class).filter(it -> !closed.contains(it)).orElse(first);
      Actor member =
          draft
              .pool
              .pick(Actor.class)
              .filter(it -> !it.equals(organization))
              .orElse(organization.equals(first) ? second : first);
      affiliation(organization, List.of(member));
    }
    made = 0;
  }

  /** Makes so many actors and no more affiliations than that. */
  void actors(int count, int affiliations) {
    for (int i = 0; i < count; i++) {
      room = affiliations - made;
      actor();
    }
  }

  private void affiliation(Actor organization, List<Actor> members) {
    Affiliation.Builder builder =
        Affiliation.builder()
            .id(draft.<Affiliation>id("affiliation"))
            .organization(organization)
            .role(role(organization));
    members.forEach(builder::addMember);
    boolean former = choices.oneIn(6);
    if (former) {
      builder.during("1990/" + (1991 + choices.below(3)));
    } else if (choices.oneIn(2)) {
      builder.during(draft.days.throughout());
    }
    draft.evidence(Affiliation.class, builder);
    Affiliation affiliation =
        draft.finish(Affiliation.class, builder, "members", "organization", "role", "during");
    made++;
    if (!former) {
      held.add(affiliation);
    }
  }

  /** One head of each state is enough. */
  private Role role(Actor organization) {
    Role role = draft.filler.word(new OpenWord<>(Role.VOCABULARY));
    boolean head = role.equals(Role.HEAD_OF_STATE) || role.equals(Role.HEAD_OF_GOVERNMENT);
    return head && !single.add(organization.getId() + role.text()) ? Role.OFFICIAL : role;
  }

  /** Returns an office that is held all through what the story tells. */
  Optional<Affiliation> office() {
    return held.isEmpty()
        ? Optional.empty()
        : Optional.of(held.get(held.size() - 1 - choices.below(Math.min(held.size(), 40))));
  }
}
