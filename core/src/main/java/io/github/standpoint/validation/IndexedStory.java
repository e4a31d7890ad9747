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
import io.github.standpoint.value.FuzzyDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
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

  /**
   * An attribute that refers, or that holds values with attributes of their own.
   *
   * @param only the type of all that it holds; null if it refers, or if they are told apart
   */
  private record Leading<T>(
      Attribute<T> attribute,
      int relation,
      boolean refers,
      boolean list,
      @Nullable ModelType<?> only) {

    static <T> Leading<T> of(Attribute<T> attribute) {
      return new Leading<>(
          attribute,
          AcyclicRelation.bit(attribute),
          attribute.kind() instanceof Reference<?>,
          attribute.cardinality() == Attribute.Cardinality.LIST,
          attribute.kind() instanceof Nested<?> nested && !nested.union() ? nested.only() : null);
    }
  }

  /**
   * What the index wants of the values of a type, so that it asks no value what it is: on JDKs
   * before 23 whether an object has an interface is looked up in a list, again and again.
   *
   * @param id the attribute that names a value of this type in references; null: it has none
   * @param element whether it is an element, to which what is nested in it belongs
   */
  private record Plan<T>(
      ModelType<T> type, @Nullable Attribute<T> id, boolean element, List<Leading<T>> leading) {

    static <T> Plan<T> of(ModelType<T> type) {
      boolean element = Model.isElement(type);
      boolean passage = Passage.class.isAssignableFrom(type.type());
      return new Plan<>(type, element || passage ? type.find("id") : null, element, leading(type));
    }

    private static <T> List<Leading<T>> leading(ModelType<T> type) {
      return type.attributes().stream()
          .filter(it -> it.kind() instanceof Reference<?> || it.kind() instanceof Nested<?>)
          .map(Leading::of)
          .toList();
    }
  }

  private static final Map<ModelType<?>, Plan<?>> PLANS = plans();
  private static final Set<Class<?>> TYPES =
      Model.types().stream().map(ModelType::type).collect(Collectors.toUnmodifiableSet());

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
    visit(story, Model.STORY, Pointer.ROOT, null);
    for (Link link : links) {
      link.target = byId.get(link.to.toString());
    }
  }

  private static Map<ModelType<?>, Plan<?>> plans() {
    Map<ModelType<?>, Plan<?>> plans = new HashMap<>();
    Model.types().forEach(it -> plans.put(it, Plan.of(it)));
    return plans;
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
    return new IndexedStory(Objects.requireNonNull(story, "story"));
  }

  @SuppressWarnings("unchecked") // plans() puts the plan of each type under that type
  private <T> void visit(T value, ModelType<T> type, Pointer at, @Nullable Element outer) {
    Plan<T> plan = (Plan<T>) PLANS.get(type);
    Element element = plan.element ? (Element) value : outer;
    Located<T> located = new Located<>(value, type, at, element);
    values.add(located);
    ofType(type.type()).add(located);
    Named around = inside;
    if (plan.id != null) {
      Named named = identified(String.valueOf(plan.id.get(value)), located);
      inside = plan.element ? named : inside;
    }
    for (int i = 0; i < plan.leading.size(); i++) {
      visit(located, plan.leading.get(i));
    }
    inside = around;
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

  private <T> void visit(Located<T> owner, Leading<T> by) {
    Object value = by.attribute.get(owner.value());
    if (value == null) {
      return;
    }
    if (by.list) {
      visit(owner, by, (List<?>) value);
    } else if (by.refers) {
      link(owner, by, 0, value);
    } else {
      nested(owner, by, value, owner.at(by.attribute));
    }
  }

  private void visit(Located<?> owner, Leading<?> by, List<?> those) {
    int size = those.size();
    if (size == 0) {
      return;
    }
    if (by.refers) {
      for (int i = 0; i < size; i++) {
        link(owner, by, i, those.get(i));
      }
    } else {
      Pointer list = owner.at(by.attribute);
      for (int i = 0; i < size; i++) {
        nested(owner, by, those.get(i), list.child(i));
      }
    }
  }

  private void link(Located<?> from, Leading<?> by, int index, Object to) {
    links.add(new Link(inside, from, by, index, (Id<?>) to));
    if (inside != null) {
      inside.relations |= by.relation;
    }
  }

  @SuppressWarnings("unchecked") // an attribute of one type holds values of that type
  private <N> void nested(Located<?> owner, Leading<?> by, N value, Pointer at) {
    ModelType<N> type = by.only == null ? Model.typeOf(value) : (ModelType<N>) by.only;
    visit(value, type, at, owner.element());
  }

  /** Returns the story. */
  public Story story() {
    return story;
  }

  /**
   * Returns when the story was last told, after which it can have known nothing: its update, or
   * else its publication.
   */
  public Optional<FuzzyDate> lastTold() {
    return story.getUpdated().or(story::getPublished);
  }

  /** Returns every value with attributes, in the order of the document, the story first. */
  public List<Located<?>> values() {
    return Collections.unmodifiableList(values);
  }

  /**
   * Returns every value of this type of the model, in the order of the document.
   *
   * @throws IllegalArgumentException if it is none, but what several types have in common, such as
   *     {@code Actor}: {@link #having} finds those
   */
  @SuppressWarnings("unchecked") // visit puts each value under its own type
  public <T> List<Located<T>> all(Class<T> type) {
    if (!TYPES.contains(type)) {
      Model.having(type);
      String name = type.getSimpleName() + ".class";
      throw new IllegalArgumentException(
          "all(" + name + ") is not there, since several types have it; use having(" + name + ")");
    }
    return (List<Located<T>>) (List<?>) byType.getOrDefault(type, List.of());
  }

  /**
   * Returns every value that is of this type or has this marker, such as {@code Actor} or {@code
   * Attributed}, in the order of the document.
   *
   * @throws IllegalArgumentException if no type of the model has it
   */
  @SuppressWarnings("unchecked") // filtered by exactly that
  public <T> List<Located<? extends T>> having(Class<T> marker) {
    return (List<Located<? extends T>>) (List<?>) byMarker.computeIfAbsent(marker, this::filtered);
  }

  private List<Located<?>> filtered(Class<?> marker) {
    Set<ModelType<?>> types = new HashSet<>(Model.having(marker));
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
    Named found = byId.get(named(id));
    return found == null ? Optional.empty() : Optional.of(found.located);
  }

  /** Returns the value with this id, if it is of this type. */
  public <T> Optional<T> find(CharSequence id, Class<T> type) {
    Objects.requireNonNull(type, "type");
    Named found = byId.get(named(id));
    return found != null && type.isInstance(found.located.value())
        ? Optional.of(type.cast(found.located.value()))
        : Optional.empty();
  }

  private static String named(CharSequence id) {
    return Objects.requireNonNull(id, "id").toString();
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
