package io.github.standpoint.validation;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.actor.Affiliation;
import io.github.standpoint.actor.Group;
import io.github.standpoint.actor.Organization;
import io.github.standpoint.element.Id;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who belongs to whom in a story, as far as it records it. */
final class Relations {
  /** Nobody belongs to more than this; a longer chain is made to slow a program down. */
  private static final int MAX_ACTORS = 200;

  private final IndexedStory story;
  private @Nullable Map<String, List<Affiliation>> byMember;

  private Relations(IndexedStory story) {
    this.story = story;
  }

  /** Most stories never ask. */
  private Map<String, List<Affiliation>> byMember() {
    if (byMember == null) {
      byMember = affiliations(story);
    }
    return byMember;
  }

  private static Map<String, List<Affiliation>> affiliations(IndexedStory story) {
    Map<String, List<Affiliation>> byMember = new HashMap<>();
    for (Affiliation affiliation : story.story().getAffiliations()) {
      for (Id<Actor> member : affiliation.getMembers()) {
        byMember.computeIfAbsent(member.toString(), it -> new ArrayList<>()).add(affiliation);
      }
    }
    return byMember;
  }

  static Relations of(IndexedStory story) {
    return new Relations(story);
  }

  /** Returns whether the story says of this actor what it belongs to. */
  boolean recorded(Id<Actor> actor) {
    return byMember().containsKey(actor.toString()) || whole(actor.toString()).isPresent();
  }

  /** Returns these actors, what they are parts of and where they belong, at any distance. */
  Set<String> circle(Collection<Id<Actor>> actors) {
    return reach(actors, it -> true);
  }

  /** Returns these actors and all for whom they speak, at any distance. */
  Set<String> spokenFor(Collection<Id<Actor>> actors) {
    return reach(actors, it -> it.getSpeaksFor().orElse(it.getRole().speaking()));
  }

  private Set<String> reach(Collection<Id<Actor>> from, Predicate<Affiliation> through) {
    Set<String> reached = new LinkedHashSet<>();
    Deque<String> next = new ArrayDeque<>();
    from.forEach(it -> next.add(it.toString()));
    while (!next.isEmpty() && reached.size() < MAX_ACTORS) {
      String actor = next.remove();
      if (reached.add(actor)) {
        whole(actor).ifPresent(next::add);
        List<Affiliation> affiliations = byMember().getOrDefault(actor, List.of());
        for (int i = 0; i < Math.min(MAX_ACTORS, affiliations.size()); i++) {
          if (through.test(affiliations.get(i))) {
            next.add(affiliations.get(i).getOrganization().toString());
          }
        }
      }
    }
    return reached;
  }

  private Optional<String> whole(String actor) {
    return story
        .find(actor, Actor.class)
        .flatMap(
            it ->
                it.match(
                    person -> Optional.empty(),
                    state -> Optional.empty(),
                    Organization::getPartOf,
                    Group::getPartOf))
        .map(Id::toString);
  }
}
