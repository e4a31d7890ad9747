package io.github.standpoint.query;

import io.github.standpoint.Story;
import io.github.standpoint.actor.Affiliation;
import io.github.standpoint.assistance.Contribution;
import io.github.standpoint.assistance.ContributionRole;
import io.github.standpoint.assistance.SecurityPackage;
import io.github.standpoint.element.Element;
import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.metamodel.Reference;
import io.github.standpoint.position.Position;
import io.github.standpoint.proposal.Proposal;
import io.github.standpoint.statement.Statement;
import io.github.standpoint.validation.IndexedStory;
import io.github.standpoint.validation.IndexedStory.Link;
import io.github.standpoint.validation.Located;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A story that answers by id: what an element is, who refers to it and by which attribute, and what
 * an actor holds, says, proposes and pays. Every list is in the order of the document; of what the
 * story does not record it is empty. Immutable and safe for several threads.
 *
 * <pre>{@code
 * StoryIndex index = StoryIndex.of(story);
 * index.heldBy("us");          // positions of the United States
 * index.paidBy("eu");          // packages that the EU funds, with its contribution
 * index.referringTo("plan");   // every reference to the plan
 * }</pre>
 */
public final class StoryIndex {

  /**
   * What somebody does for a package.
   *
   * @param whole the package
   * @param contribution the part taken in it: who, as what, how much
   */
  public record Share(SecurityPackage whole, Contribution contribution) {}

  private final IndexedStory story;
  private final Map<String, List<Link>> byTarget = new HashMap<>();

  private StoryIndex(IndexedStory story) {
    this.story = story;
    for (Link link : story.links()) {
      byTarget.computeIfAbsent(link.to().toString(), it -> new ArrayList<>()).add(link);
    }
  }

  /** Takes a story apart, once. */
  public static StoryIndex of(Story story) {
    return new StoryIndex(IndexedStory.of(story));
  }

  /** Builds on a story that a rule has already taken apart. */
  public static StoryIndex of(IndexedStory story) {
    return new StoryIndex(Objects.requireNonNull(story, "story"));
  }

  /** Returns the story. */
  public Story story() {
    return story.story();
  }

  /** Returns the story taken apart: every value with its place. */
  public IndexedStory values() {
    return story;
  }

  /** Returns the element with this id: the first, if there are several. */
  public Optional<Element> find(CharSequence id) {
    return story.find(id, Element.class);
  }

  /** Returns the element with this id, if it is of this type. */
  public <T> Optional<T> find(CharSequence id, Class<T> type) {
    return story.find(id, type);
  }

  /** Returns every reference to this id: from which value, by which attribute, and where. */
  public List<Link> referringTo(CharSequence id) {
    String target = Objects.requireNonNull(id, "id").toString();
    return Collections.unmodifiableList(byTarget.getOrDefault(target, List.of()));
  }

  /**
   * Returns the values of this type that refer to this id by the attribute with this name.
   *
   * @param type a type of the model, or what several have in common, such as {@code Attributed}
   * @throws IllegalArgumentException if no such type has a reference of that name
   */
  public <T> List<T> referringTo(CharSequence id, Class<T> type, String attribute) {
    requireReference(type, attribute);
    Set<T> found = new LinkedHashSet<>();
    for (Link link : referringTo(id)) {
      if (type.isInstance(link.from().value()) && link.attribute().name().equals(attribute)) {
        found.add(type.cast(link.from().value()));
      }
    }
    return List.copyOf(found);
  }

  private static void requireReference(Class<?> type, String attribute) {
    List<ModelType<?>> types = Model.having(type);
    for (ModelType<?> each : types) {
      Attribute<?> found = each.find(attribute);
      if (found != null && found.kind() instanceof Reference<?>) {
        return;
      }
    }
    types.get(0).named(attribute);
    throw new IllegalArgumentException(
        "the attribute '" + attribute + "' of " + type.getSimpleName() + " refers to nothing");
  }

  /** Returns the positions that this actor holds, superseded and retracted ones among them. */
  public List<Position> heldBy(CharSequence actor) {
    return referringTo(actor, Position.class, "holder");
  }

  /** Returns the positions that anybody has on this. */
  public List<Position> positionsOn(CharSequence subject) {
    return referringTo(subject, Position.class, "about");
  }

  /** Returns what this actor said itself; not what others said on its behalf. */
  public List<Statement> saidBy(CharSequence actor) {
    return referringTo(actor, Statement.class, "speakers");
  }

  /** Returns what was said on behalf of this actor. */
  public List<Statement> saidFor(CharSequence actor) {
    return referringTo(actor, Statement.class, "onBehalfOf");
  }

  /**
   * Returns what stands on the word of this statement or source: elements, and amounts, quantities,
   * contributions, milestones and tallies by themselves, each once, with its place and the element
   * that it belongs to. What stands on their word in turn is asked of them.
   */
  public List<Located<?>> knownFrom(CharSequence provenance) {
    Set<Located<?>> found = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Located<?>> known = new ArrayList<>();
    for (Link link : referringTo(provenance)) {
      if (link.attribute().name().equals("accordingTo") && found.add(link.from())) {
        known.add(link.from());
      }
    }
    return Collections.unmodifiableList(known);
  }

  /** Returns the statements that take this one back. */
  public List<Statement> retractionsOf(CharSequence statement) {
    return referringTo(statement, Statement.class, "retracts");
  }

  /** Returns the proposals that this actor put forward. */
  public List<Proposal> proposedBy(CharSequence actor) {
    return referringTo(actor, Proposal.class, "proposers");
  }

  /** Returns the offices and memberships of this actor. */
  public List<Affiliation> affiliationsOf(CharSequence actor) {
    return referringTo(actor, Affiliation.class, "members");
  }

  /** Returns the offices and memberships that there are in this organization. */
  public List<Affiliation> affiliationsIn(CharSequence organization) {
    return referringTo(organization, Affiliation.class, "organization");
  }

  /** Returns what this actor does for packages, in whichever role. */
  public List<Share> sharesOf(CharSequence actor) {
    List<Share> shares = new ArrayList<>();
    for (Link link : referringTo(actor)) {
      if (link.from().value() instanceof Contribution contribution
          && link.from().element() instanceof SecurityPackage whole) {
        shares.add(new Share(whole, contribution));
      }
    }
    return List.copyOf(shares);
  }

  /** Returns what this actor pays for: its shares as a funder, and no other. */
  public List<Share> paidBy(CharSequence actor) {
    return sharesOf(actor).stream()
        .filter(it -> it.contribution().getRole().equals(ContributionRole.FUNDER))
        .toList();
  }
}
