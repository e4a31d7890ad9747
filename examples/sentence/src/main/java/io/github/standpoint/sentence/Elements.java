package io.github.standpoint.sentence;

import io.github.standpoint.Story;
import io.github.standpoint.assistance.Component;
import io.github.standpoint.assistance.Item;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.element.Id;
import io.github.standpoint.proposal.Measure;
import io.github.standpoint.proposal.Proposal;
import io.github.standpoint.proposal.Provision;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.validation.IndexedStory;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The elements of one story by their ids, and what contains or takes back what. */
final class Elements {
  private final IndexedStory index;
  private final Map<String, Proposal> proposalOf = new HashMap<>();
  private final Map<String, SecurityPackage> packageOf = new HashMap<>();
  private final Set<String> retracted = new HashSet<>();
  private final Map<Object, Integer> alike = new HashMap<>();

  Elements(Story story) {
    this.index = IndexedStory.of(story);
    for (Proposal proposal : story.getProposals()) {
      for (Provision provision : proposal.getProvisions()) {
        proposalOf.putIfAbsent(provision.getId().toString(), proposal);
      }
    }
    for (SecurityPackage whole : story.getPackages()) {
      for (Component component : whole.getComponents()) {
        packageOf.putIfAbsent(component.getId().toString(), whole);
      }
    }
    story.getMeasures().forEach(it -> alike.merge(structure(it), 1, Integer::sum));
    packageOf.values().stream()
        .distinct()
        .flatMap(it -> it.getComponents().stream())
        .forEach(it -> alike.merge(structure(it), 1, Integer::sum));
    for (Statement statement : story.getStatements()) {
      statement.getRetracts().forEach(it -> retracted.add(it.toString()));
    }
  }

  /** Returns the element with this id: the first, if there are several. */
  Optional<Object> find(CharSequence id) {
    return index.find(id).map(located -> (Object) located.value());
  }

  /** Returns the element with this id, if it is of this type. */
  <T> Optional<T> find(CharSequence id, Class<T> type) {
    return index.find(id, type);
  }

  Optional<Proposal> proposalOf(Provision provision) {
    return Optional.ofNullable(proposalOf.get(provision.getId().toString()));
  }

  Optional<SecurityPackage> packageOf(Component component) {
    return Optional.ofNullable(packageOf.get(component.getId().toString()));
  }

  /** Returns whether only its description may tell this act from another of the story. */
  boolean alike(Measure measure) {
    return alike.getOrDefault(structure(measure), 0) > 1;
  }

  /** Returns whether only its description may tell this component from another of its package. */
  boolean alike(Component component) {
    return alike.getOrDefault(structure(component), 0) > 1;
  }

  private static Object structure(Measure measure) {
    return List.of(
        measure.getKind(),
        measure.getAgents(),
        measure.getBeneficiaries(),
        measure.getAgainst(),
        measure.getObjects(),
        measure.getLocations());
  }

  private Object structure(Component component) {
    return List.of(
        packageOf(component).map(SecurityPackage::getId),
        component.getKind(),
        component.getItem().map(Item::getName));
  }

  /** Returns whether somebody took these words back. */
  boolean retracted(Id<Statement> statement) {
    return retracted.contains(statement.toString());
  }
}
