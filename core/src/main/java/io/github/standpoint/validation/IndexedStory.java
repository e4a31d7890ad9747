package io.github.standpoint.validation;

import io.github.standpoint.Story;
import io.github.standpoint.element.Element;
import io.github.standpoint.element.Id;
import io.github.standpoint.element.Passage;
import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.metamodel.Nested;
import io.github.standpoint.metamodel.Reference;
import io.github.standpoint.report.Pointer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A story taken apart once, so that every rule finds what it needs at once: each value with its
 * place, by id and by type, and every reference. Immutable after it is made.
 */
public final class IndexedStory {

  /**
   * A reference from one value of the story to another.
   *
   * @param from the value that refers
   * @param attribute by which of its attributes
   * @param kind what may be named there
   * @param at the place of the reference
   * @param to the id that is named
   */
  public record Link(
      Located<?> from, Attribute<?> attribute, Reference<?> kind, Pointer at, Id<?> to) {}

  private final Story story;
  private final List<Located<?>> values = new ArrayList<>();
  private final Map<Class<?>, List<Located<?>>> byType = new HashMap<>();
  private final Map<String, Located<?>> byId = new LinkedHashMap<>();
  private final List<Located<?>> repeated = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  private IndexedStory(Story story) {
    this.story = story;
    visit(new Located<>(story, Model.STORY, Pointer.ROOT, null));
  }

  /** Takes a story apart. */
  public static IndexedStory of(Story story) {
    return new IndexedStory(story);
  }

  private <T> void visit(Located<T> located) {
    values.add(located);
    byType.computeIfAbsent(located.type().type(), it -> new ArrayList<>()).add(located);
    if (located.value() instanceof Element || located.value() instanceof Passage) {
      Located<?> first = byId.putIfAbsent(idOf(located.value()), located);
      if (first != null) {
        repeated.add(located);
      }
    }
    for (Attribute<T> attribute : located.type().attributes()) {
      if (attribute.kind() instanceof Reference<?> || attribute.kind() instanceof Nested<?>) {
        visit(located, attribute);
      }
    }
  }

  private <T> void visit(Located<T> owner, Attribute<T> attribute) {
    List<?> those = attribute.values(owner.value());
    for (int i = 0; i < those.size(); i++) {
      Object value = those.get(i);
      if (attribute.kind() instanceof Reference<?> kind) {
        links.add(new Link(owner, attribute, kind, owner.at(attribute, i), (Id<?>) value));
      } else {
        nested(owner, value, owner.at(attribute, i));
      }
    }
  }

  private <N> void nested(Located<?> owner, N value, Pointer at) {
    ModelType<N> type = Model.typeOf(value);
    @Nullable Element element = value instanceof Element it ? it : owner.element();
    visit(new Located<>(value, type, at, element));
  }

  private static String idOf(Object value) {
    return value instanceof Element element
        ? element.getId().toString()
        : ((Passage) value).getId().toString();
  }

  /** Returns the story. */
  public Story story() {
    return story;
  }

  /** Returns every value with attributes, in the order of the document, the story first. */
  public List<Located<?>> values() {
    return Collections.unmodifiableList(values);
  }

  /** Returns every value of this type of the model, in the order of the document. */
  @SuppressWarnings("unchecked") // visit puts each value under its own type
  public <T> List<Located<T>> all(Class<T> type) {
    return (List<Located<T>>) (List<?>) byType.getOrDefault(type, List.of());
  }

  /** Returns every value that is of this type or has this marker, in the order of the document. */
  @SuppressWarnings("unchecked") // filtered by exactly that
  public <T> List<Located<? extends T>> having(Class<T> marker) {
    List<Located<? extends T>> found = new ArrayList<>();
    for (Located<?> located : values) {
      if (marker.isInstance(located.value())) {
        found.add((Located<? extends T>) located);
      }
    }
    return found;
  }

  /** Returns the element or section with this id: the first, if there are several. */
  public Optional<Located<?>> find(CharSequence id) {
    return Optional.ofNullable(byId.get(id.toString()));
  }

  /** Returns the value with this id, if it is of this type. */
  public <T> Optional<T> find(CharSequence id, Class<T> type) {
    Located<?> found = byId.get(id.toString());
    return found != null && type.isInstance(found.value())
        ? Optional.of(type.cast(found.value()))
        : Optional.empty();
  }

  /** Returns the ids of all elements and sections, in the order of the document. */
  public Iterable<String> ids() {
    return Collections.unmodifiableSet(byId.keySet());
  }

  /** How many different ids there are. */
  int size() {
    return byId.size();
  }

  /** Returns the elements and sections whose id another had before them. */
  public List<Located<?>> repeated() {
    return Collections.unmodifiableList(repeated);
  }

  /** Returns every reference, in the order of the document. */
  public List<Link> links() {
    return Collections.unmodifiableList(links);
  }
}
