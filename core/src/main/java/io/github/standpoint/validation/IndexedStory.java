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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A story taken apart once, so that every rule finds what it needs at once: each value with its
 * place, by id and by type, and every reference. Immutable after it is made.
 */
public final class IndexedStory {

  /** A reference from one value of the story to another. */
  public static final class Link {
    private final Located<?> from;
    private final Attribute<?> attribute;
    private final int index;
    private final Id<?> to;
    private final int relation;
    private final @Nullable Named source;
    private @Nullable Named target;

    Link(@Nullable Named source, Located<?> from, Leading<?> by, int index, Id<?> to) {
      this.source = source;
      this.from = from;
      this.attribute = by.attribute;
      this.relation = by.relation;
      this.index = index;
      this.to = to;
    }

    /** Returns the value that refers. */
    public Located<?> from() {
      return from;
    }

    /** Returns by which of its attributes it does. */
    public Attribute<?> attribute() {
      return attribute;
    }

    /** Returns what may be named there. */
    public Reference<?> kind() {
      return (Reference<?>) attribute.kind();
    }

    /** Returns the place of the reference. */
    public Pointer at() {
      return from.at(attribute, index);
    }

    /** Returns the id that is named. */
    public Id<?> to() {
      return to;
    }

    /** Returns the bit of the acyclic relation that this belongs to; 0: none. */
    int relation() {
      return relation;
    }

    /** Returns the element that refers, it or a part of it; null: the story itself. */
    @Nullable Named source() {
      return source;
    }

    /** Returns what has this id; null: nothing in the story. */
    @Nullable Named target() {
      return target;
    }
  }

  /** What has an id: the first, if there are several. */
  static final class Named {
    private final Located<?> located;
    private int relations;

    Named(Located<?> located) {
      this.located = located;
    }

    Located<?> located() {
      return located;
    }

    /** Returns the bits of the acyclic relations by which it or a part of it refers. */
    int relations() {
      return relations;
    }
  }

  /** An attribute that refers, or that holds values with attributes of their own. */
  private record Leading<T>(Attribute<T> attribute, int relation) {}

  private static final Map<ModelType<?>, List<? extends Leading<?>>> LEADING = leading();

  private final Story story;
  private final List<Located<?>> values = new ArrayList<>();
  private final Map<Class<?>, List<Located<?>>> byType = new HashMap<>();
  private final Map<Class<?>, List<Located<?>>> byMarker = new ConcurrentHashMap<>();
  private final Map<String, Named> byId;
  private final List<Located<?>> repeated = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  /** The element that is being visited. */
  private @Nullable Named inside;

  private IndexedStory(Story story) {
    this.story = story;
    this.byId = new LinkedHashMap<>(2 * direct(story));
    visit(new Located<>(story, Model.STORY, Pointer.ROOT, null));
    for (Link link : links) {
      link.target = byId.get(link.to.toString());
    }
  }

  private static Map<ModelType<?>, List<? extends Leading<?>>> leading() {
    Map<ModelType<?>, List<? extends Leading<?>>> leading = new HashMap<>();
    Model.types().forEach(it -> leading.put(it, leadingOf(it)));
    return leading;
  }

  private static <T> List<Leading<T>> leadingOf(ModelType<T> type) {
    return type.attributes().stream()
        .filter(it -> it.kind() instanceof Reference<?> || it.kind() instanceof Nested<?>)
        .map(it -> new Leading<>(it, AcyclicRelation.bit(it)))
        .toList();
  }

  /** How many elements stand in the lists of the story itself: most of them. */
  private static int direct(Story story) {
    int direct = 8;
    for (Attribute<Story> attribute : Model.STORY.attributes()) {
      if (attribute.get(story) instanceof List<?> list) {
        direct += list.size();
      }
    }
    return direct;
  }

  /** Takes a story apart. */
  public static IndexedStory of(Story story) {
    return new IndexedStory(story);
  }

  @SuppressWarnings("unchecked") // leading() puts the attributes of each type under that type
  private <T> void visit(Located<T> located) {
    values.add(located);
    ofType(located.type().type()).add(located);
    Named outer = inside;
    if (located.value() instanceof Element element) {
      inside = identified(element.getId().toString(), located);
    } else if (located.value() instanceof Passage passage) {
      identified(passage.getId().toString(), located);
    }
    List<Leading<T>> leading = (List<Leading<T>>) LEADING.get(located.type());
    for (int i = 0; i < leading.size(); i++) {
      Leading<T> by = leading.get(i);
      Object value = by.attribute.get(located.value());
      if (value instanceof List<?> list) {
        visit(located, by, list);
      } else if (value != null) {
        visit(located, by, value);
      }
    }
    inside = outer;
  }

  private List<Located<?>> ofType(Class<?> type) {
    List<Located<?>> those = byType.get(type);
    if (those == null) {
      those = new ArrayList<>();
      byType.put(type, those);
    }
    return those;
  }

  private Named identified(String id, Located<?> located) {
    Named named = new Named(located);
    Named first = byId.putIfAbsent(id, named);
    if (first != null) {
      repeated.add(located);
    }
    return first == null ? named : first;
  }

  private void visit(Located<?> owner, Leading<?> by, List<?> those) {
    if (those.isEmpty()) {
      return;
    }
    if (by.attribute.kind() instanceof Reference<?>) {
      for (int i = 0; i < those.size(); i++) {
        link(owner, by, i, (Id<?>) those.get(i));
      }
    } else {
      Pointer list = owner.at(by.attribute);
      for (int i = 0; i < those.size(); i++) {
        nested(owner, those.get(i), list.child(i));
      }
    }
  }

  private void visit(Located<?> owner, Leading<?> by, Object value) {
    if (by.attribute.kind() instanceof Reference<?>) {
      link(owner, by, 0, (Id<?>) value);
    } else {
      nested(owner, value, owner.at(by.attribute));
    }
  }

  private void link(Located<?> from, Leading<?> by, int index, Id<?> to) {
    links.add(new Link(inside, from, by, index, to));
    if (inside != null) {
      inside.relations |= by.relation;
    }
  }

  private <N> void nested(Located<?> owner, N value, Pointer at) {
    ModelType<N> type = Model.typeOf(value);
    @Nullable Element element = value instanceof Element it ? it : owner.element();
    visit(new Located<>(value, type, at, element));
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
    return (List<Located<? extends T>>) (List<?>) byMarker.computeIfAbsent(marker, this::filtered);
  }

  private List<Located<?>> filtered(Class<?> marker) {
    Set<ModelType<?>> types = new HashSet<>();
    for (ModelType<?> type : Model.types()) {
      if (marker.isAssignableFrom(type.type())) {
        types.add(type);
      }
    }
    List<Located<?>> found = new ArrayList<>();
    for (Located<?> located : values) {
      if (types.contains(located.type())) {
        found.add(located);
      }
    }
    return Collections.unmodifiableList(found);
  }

  /** Returns the element or section with this id: the first, if there are several. */
  public Optional<Located<?>> find(CharSequence id) {
    Named found = byId.get(id.toString());
    return found == null ? Optional.empty() : Optional.of(found.located);
  }

  /** Returns the value with this id, if it is of this type. */
  public <T> Optional<T> find(CharSequence id, Class<T> type) {
    Named found = byId.get(id.toString());
    return found != null && type.isInstance(found.located.value())
        ? Optional.of(type.cast(found.located.value()))
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
