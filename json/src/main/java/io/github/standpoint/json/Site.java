package io.github.standpoint.json;

import io.github.standpoint.actor.Actor;
import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.Attribute.Cardinality;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.metamodel.Nested;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A place of a document and what the model says of it.
 *
 * @param pointer the place
 * @param node what stands there; null if nothing does
 * @param owner the object that has it as an attribute
 * @param types the types that the object may be: one, unless it is an actor of unknown type
 * @param attribute by which attribute; null if the model has none of this name
 * @param entry whether it is an entry of the attribute's list or map, and not the whole
 */
record Site(
    String pointer,
    @Nullable Node node,
    Node owner,
    List<? extends ModelType<?>> types,
    @Nullable Attribute<?> attribute,
    boolean entry) {

  /**
   * Returns the place; null if no attribute stands there, or a pointer to it has two meanings.
   *
   * @param pointer the place
   * @param story the pointer of the story
   * @param top the story
   */
  static @Nullable Site of(String pointer, String story, Node top) {
    String inStory = pointer.startsWith(story) ? pointer.substring(story.length()) : "";
    List<String> steps = Places.steps(inStory).orElse(List.of());
    Site site = null;
    Node node = top;
    List<? extends ModelType<?>> types = List.of(Model.STORY);
    for (String step : steps) {
      if (node == null || node.ambiguous(step)) {
        return null;
      }
      if (!types.isEmpty() && node.is(Tokens.Kind.START_OBJECT)) {
        site = new Site(pointer, node.at(step), node, types, attribute(types, step), false);
      } else if (site != null && site.attribute != null && !site.entry && site.holdsEntries()) {
        Node below = Places.find(Places.below("", step), node);
        site = new Site(pointer, below, site.owner, site.types, site.attribute, true);
      } else {
        return null;
      }
      node = site.node;
      types = site.below();
    }
    return site;
  }

  private static @Nullable Attribute<?> attribute(List<? extends ModelType<?>> types, String name) {
    for (ModelType<?> type : types) {
      Attribute<?> attribute = type.find(name);
      if (attribute != null) {
        return attribute;
      }
    }
    return null;
  }

  private boolean holdsEntries() {
    return attribute.cardinality() == Cardinality.LIST
        || attribute.cardinality() == Cardinality.MAP;
  }

  /** The types that what stands here may be, if it is an object. */
  private List<? extends ModelType<?>> below() {
    boolean single = attribute != null && (entry || !holdsEntries());
    if (!single || !(attribute.kind() instanceof Nested<?> nested) || node == null) {
      return List.of();
    }
    Node word = nested.union() ? node.at("type") : null;
    List<? extends ModelType<?>> named =
        nested.members().stream()
            .filter(it -> word != null && it.discriminator().equals(word.text()))
            .toList();
    return named.isEmpty() ? nested.members() : named;
  }

  /** Returns whether the object is an actor, whose type stands in it. */
  boolean actor() {
    return Actor.class.isAssignableFrom(types.get(0).type());
  }

  /** Returns whether the whole list is meant, and not an entry. */
  boolean wholeList() {
    return !entry && attribute != null && attribute.cardinality() == Cardinality.LIST;
  }

  /** Returns the names that the object may have. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    types.forEach(type -> type.attributes().forEach(it -> names.add(it.name())));
    if (actor()) {
      names.add("type");
    }
    return names;
  }
}
