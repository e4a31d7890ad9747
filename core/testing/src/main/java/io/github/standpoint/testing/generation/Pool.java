package io.github.standpoint.testing.generation;

import io.github.standpoint.element.Element;
import io.github.standpoint.element.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The elements that there are so far, to be referred to by later ones, and so never in a circle.
 */
final class Pool {
  /** Those who were there first are spoken of all through a story, the others only for a while. */
  private static final int CAST = 24;

  private static final int WINDOW = 60;

  private final Choices choices;
  private final Map<Class<?>, List<Element>> byType = new HashMap<>();
  private final Map<String, Element> byId = new HashMap<>();
  private final List<Element> all = new ArrayList<>();

  Pool(Choices choices) {
    this.choices = choices;
  }

  void add(Element element) {
    all.add(element);
    byId.put(element.getId().toString(), element);
    byType.forEach(
        (type, those) -> {
          if (type.isInstance(element)) {
            those.add(element);
          }
        });
  }

  <T> List<T> all(Class<T> type) {
    List<Element> those =
        byType.computeIfAbsent(
            type, it -> new ArrayList<>(all.stream().filter(it::isInstance).toList()));
    @SuppressWarnings("unchecked") // only instances of the type are added
    List<T> typed = (List<T>) those;
    return typed;
  }

  <T> Optional<T> find(Id<?> id, Class<T> type) {
    return Optional.ofNullable(byId.get(id.toString())).filter(type::isInstance).map(type::cast);
  }

  <T> Optional<T> pick(Class<T> type) {
    return Optional.ofNullable(pickFrom(all(type)));
  }

  /** Returns one of these types, of the first that there are any of if the choice is simple. */
  Optional<Element> pick(List<Class<?>> types) {
    List<Class<?>> there = types.stream().filter(it -> !all(it).isEmpty()).toList();
    return there.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable((Element) pickFrom(all(choices.pick(there))));
  }

  /** Returns some that differ, at most so many. */
  <T> List<T> several(Class<T> type, int most) {
    Set<T> some = new LinkedHashSet<>();
    for (int i = choices.below(most + 1); i > 0; i--) {
      pick(type).ifPresent(some::add);
    }
    return List.copyOf(some);
  }

  private <T> @Nullable T pickFrom(List<T> those) {
    if (those.isEmpty()) {
      return null;
    }
    int choice = choices.below(Math.min(those.size(), CAST + WINDOW));
    return choice < CAST || those.size() <= CAST + WINDOW
        ? those.get(choice)
        : those.get(those.size() - 1 - (choice - CAST));
  }
}
