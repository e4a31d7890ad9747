package io.github.standpoint.validation;

import static io.github.standpoint.report.StandardRule.ACTOR_DUPLICATE;
import static io.github.standpoint.report.StandardRule.AFFILIATION_OVERLAPPING_OFFICE;
import static io.github.standpoint.report.StandardRule.GROUP_COMPLETE_WITHOUT_MEMBERS;
import static io.github.standpoint.report.StandardRule.GROUP_SIZE_CONTRADICTS_MEMBERS;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.actor.Affiliation;
import io.github.standpoint.actor.Group;
import io.github.standpoint.actor.Organization;
import io.github.standpoint.actor.Person;
import io.github.standpoint.actor.Role;
import io.github.standpoint.actor.Standing;
import io.github.standpoint.actor.State;
import io.github.standpoint.report.Pointer;
import io.github.standpoint.value.Answer;
import io.github.standpoint.value.FuzzyDate;
import io.github.standpoint.value.Identifier;
import io.github.standpoint.value.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Actors are told apart, groups have the members that they say, offices one holder. */
final class ActorRules {
  private static final Set<Role> SINGLE = Set.of(Role.HEAD_OF_STATE, Role.HEAD_OF_GOVERNMENT);
  private static final Set<Standing> SHARED =
      Set.of(Standing.ACTING, Standing.DISPUTED, Standing.COLLECTIVE);

  private ActorRules() {}

  static void check(IndexedStory story, Findings findings) {
    if (perhapsDuplicates(story)) {
      duplicates(story, findings);
    }
    groups(story, findings);
    offices(story, findings);
  }

  private static boolean perhapsDuplicates(IndexedStory story) {
    return repeatedIdentifier(story.story().getActors())
        || repeatedName(story.all(Person.class))
        || repeatedName(story.all(State.class))
        || repeatedName(story.all(Organization.class));
  }

  private static <T extends Actor> boolean repeatedName(List<Located<T>> actors) {
    Set<String> names = new HashSet<>();
    for (Located<T> actor : actors) {
      if (!actor.value().isAnonymous() && !names.add(actor.value().getName())) {
        return true;
      }
    }
    return false;
  }

  private static boolean repeatedIdentifier(List<Actor> actors) {
    Set<String> values = new HashSet<>();
    for (Actor actor : actors) {
      for (Identifier identifier : actor.getIdentifiers()) {
        if (!values.add(identifier.getValue())) {
          return true;
        }
      }
    }
    return false;
  }

  private static void duplicates(IndexedStory story, Findings findings) {
    Map<String, Pointer> seen = new HashMap<>();
    for (Located<? extends Actor> located : story.having(Actor.class)) {
      Actor actor = located.value();
      for (int i = 0; i < actor.getIdentifiers().size(); i++) {
        Identifier identifier = actor.getIdentifiers().get(i);
        String key = Key.of(identifier.getScheme().text(), identifier.getValue());
        duplicate(key, identifier.getValue(), located.at("identifiers").child(i), seen, findings);
      }
      if (!actor.isAnonymous() && !(actor instanceof Group)) {
        String key = Key.of(located.type().name(), "", actor.getName());
        duplicate(key, actor.getName(), located.at("name"), seen, findings);
      }
    }
  }

  private static void duplicate(
      String key, String value, Pointer at, Map<String, Pointer> seen, Findings findings) {
    Pointer first = seen.putIfAbsent(key, at);
    if (first != null) {
      findings.report(
          ACTOR_DUPLICATE, at, facts -> facts.shortened(value).addRelated(first.toString()));
    }
  }

  private static void groups(IndexedStory story, Findings findings) {
    if (story.story().getActors().stream().noneMatch(ActorRules::countsMembers)) {
      return;
    }
    Map<String, Set<String>> members = new HashMap<>();
    for (Affiliation affiliation : story.story().getAffiliations()) {
      Set<String> those =
          members.computeIfAbsent(affiliation.getOrganization().toString(), it -> new HashSet<>());
      affiliation.getMembers().forEach(it -> those.add(it.toString()));
    }
    for (Located<Organization> it : story.all(Organization.class)) {
      complete(it, it.value().isComplete(), it.value(), members, findings);
    }
    for (Located<Group> it : story.all(Group.class)) {
      complete(it, it.value().isComplete(), it.value(), members, findings);
      it.value().getSize().ifPresent(size -> size(it, size, members, findings));
    }
  }

  private static boolean countsMembers(Actor actor) {
    return actor instanceof Group group && (group.isComplete() || group.getSize().isPresent())
        || actor instanceof Organization organization && organization.isComplete();
  }

  private static void complete(
      Located<?> located,
      boolean complete,
      Actor actor,
      Map<String, Set<String>> members,
      Findings findings) {
    if (complete && !members.containsKey(actor.getId().toString())) {
      findings.report(GROUP_COMPLETE_WITHOUT_MEMBERS, located.at("complete"), actor.getId());
    }
  }

  private static void size(
      Located<Group> located, Quantity size, Map<String, Set<String>> members, Findings findings) {
    Set<String> those = members.get(located.value().getId().toString());
    if (those == null || FigureForm.tooLong(size.getValue())) {
      return;
    }
    BigDecimal listed = BigDecimal.valueOf(those.size());
    Optional<BigDecimal> exact = size.getValue().filter(it -> !size.isApproximate());
    boolean tooMany = exact.or(size::getAtMost).filter(it -> it.compareTo(listed) < 0).isPresent();
    boolean tooFew =
        located.value().isComplete()
            && exact.or(size::getAtLeast).filter(it -> it.compareTo(listed) > 0).isPresent();
    if (tooMany || tooFew) {
      findings.report(
          GROUP_SIZE_CONTRADICTS_MEMBERS, located.at("size"), Integer.toString(those.size()));
    }
  }

  private static void offices(IndexedStory story, Findings findings) {
    Map<String, List<Located<Affiliation>>> terms = new HashMap<>();
    for (Located<Affiliation> located : story.all(Affiliation.class)) {
      Affiliation affiliation = located.value();
      boolean single =
          SINGLE.contains(affiliation.getRole())
              && affiliation.getStanding().filter(SHARED::contains).isEmpty()
              && affiliation.getDuring().filter(ActorRules::closed).isPresent();
      if (single) {
        String office = Key.of(affiliation.getOrganization(), affiliation.getRole().text());
        terms.computeIfAbsent(office, it -> new ArrayList<>()).add(located);
      }
    }
    terms.values().forEach(it -> overlaps(it, findings));
  }

  private static boolean closed(FuzzyDate during) {
    return during.start().isPresent() && during.end().isPresent();
  }

  /**
   * In the order of their beginnings it is enough to look at the term that lasts longest so far.
   */
  private static void overlaps(List<Located<Affiliation>> terms, Findings findings) {
    terms.sort(Comparator.comparing(it -> term(it).earliest()));
    Located<Affiliation> longest = null;
    for (Located<Affiliation> next : terms) {
      if (longest != null
          && !longest.value().getMembers().equals(next.value().getMembers())
          && term(longest).overlaps(term(next)) == Answer.CERTAINLY) {
        Located<Affiliation> other = longest;
        findings.report(
            AFFILIATION_OVERLAPPING_OFFICE,
            next.at("during"),
            facts -> facts.shortened(term(next).toString()).addRelated(other.at().toString()));
      }
      if (longest == null || term(next).latest().isAfter(term(longest).latest())) {
        longest = next;
      }
    }
  }

  private static FuzzyDate term(Located<Affiliation> located) {
    return located.value().getDuring().orElseThrow();
  }
}
