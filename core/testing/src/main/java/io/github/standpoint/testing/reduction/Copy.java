package io.github.standpoint.testing.reduction;

import io.github.standpoint.Section;
import io.github.standpoint.Story;
import io.github.standpoint.element.Element;
import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.Attribute.Cardinality;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.metamodel.Nested;
import io.github.standpoint.metamodel.Reference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Copies a story with something left out. What can be left out is numbered in the order of the
 * document: each entry of a list or map, each attribute that is optional, and what is within them.
 * What refers to an element that is left out goes with it.
 */
final class Copy {
  private final int from;
  private final int to;
  private final Set<String> gone;

  /** The ids of what is kept, in order, so that a part that fails takes its own back. */
  private final List<String> kept = new ArrayList<>();

  private final BiFunction<Attribute<?>, Object, Object> change;
  private int number;

  private Copy(
      int from, int to, Set<String> gone, BiFunction<Attribute<?>, Object, Object> change) {
    this.from = from;
    this.to = to;
    this.gone = gone;
    this.change = change;
  }

  /** Returns how many things can be left out of the story. */
  static int size(Story story) {
    Copy copy = new Copy(0, 0, Set.of(), (attribute, value) -> value);
    copy.copy(story);
    return copy.number;
  }

  /** Returns the story without the things of these numbers, and without what needs them. */
  static Optional<Story> without(Story story, int from, int to) {
    Set<String> gone = new HashSet<>();
    Set<String> all = ids(story);
    while (true) {
      Copy copy = new Copy(from, to, gone, (attribute, value) -> value);
      Optional<Story> made = copy.copy(story);
      Set<String> lost = new HashSet<>(all);
      copy.kept.forEach(lost::remove);
      if (made.isEmpty() || lost.equals(gone)) {
        return made;
      }
      gone = lost;
    }
  }

  /** Returns the story with its values changed by this function. */
  static Story changed(Story story, BiFunction<Attribute<?>, Object, Object> change) {
    return new Copy(0, 0, Set.of(), change).copy(story).orElseThrow();
  }

  private static Set<String> ids(Story story) {
    Copy copy = new Copy(0, 0, Set.of(), (attribute, value) -> value);
    copy.copy(story);
    return new HashSet<>(copy.kept);
  }

  private boolean leaveOut() {
    int own = number++;
    return own >= from && own < to;
  }

  private <T> Optional<T> copy(T value) {
    ModelType<T> type = Model.typeOf(value);
    Object builder = type.newBuilder();
    int mark = kept.size();
    boolean complete = true;
    for (Attribute<T> attribute : type.attributes()) {
      complete &= copy(attribute, value, builder);
    }
    complete &= !gone.contains(idOf(value));
    if (!complete) {
      forget(mark);
      return Optional.empty();
    }
    kept.add(idOf(value));
    return Optional.of(type.build(builder));
  }

  private void forget(int mark) {
    kept.subList(mark, kept.size()).clear();
  }

  private static String idOf(Object value) {
    if (value instanceof Element element) {
      return element.getId().toString();
    }
    return value instanceof Section section ? section.getId().toString() : "";
  }

  /** Returns false if something required is left out. */
  private <T> boolean copy(Attribute<T> attribute, T owner, Object builder) {
    if (attribute.cardinality() == Cardinality.MAP) {
      for (Map.Entry<String, String> entry : attribute.entries(owner).entrySet()) {
        if (!leaveOut()) {
          attribute.set(builder, Map.entry(entry.getKey(), entry.getValue()));
        }
      }
      return true;
    }
    boolean complete = true;
    for (Object value : attribute.values(owner)) {
      boolean leaveOut = !attribute.required() && leaveOut();
      int mark = kept.size();
      Optional<?> copy = copy(attribute, value);
      if (copy.isPresent() && !leaveOut) {
        attribute.set(builder, copy.get());
      } else {
        forget(mark);
      }
      complete &= copy.isPresent() || !attribute.required();
    }
    return complete;
  }

  private Optional<?> copy(Attribute<?> attribute, Object value) {
    if (attribute.kind() instanceof Nested<?>) {
      return copy(value);
    }
    if (attribute.kind() instanceof Reference<?>) {
      return gone.contains(value.toString())
          ? Optional.empty()
          : Optional.of(change.apply(attribute, value));
    }
    return Optional.of(change.apply(attribute, value));
  }
}
