package io.github.standpoint.testing.mutation;

import io.github.standpoint.Section;
import io.github.standpoint.Story;
import io.github.standpoint.element.Element;
import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.Attribute.Cardinality;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.metamodel.Nested;
import io.github.standpoint.metamodel.Reference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Adds things to a story, and whatever of their scene they refer to. */
final class Graft {
  private final Scene scene;
  private final Story.Builder builder;
  private final Map<String, Integer> sizes = new HashMap<>();
  private final Set<String> there = new HashSet<>();
  private String last = "";

  Graft(Scene scene) {
    this.scene = scene;
    this.builder = Story.builder().from(scene.story());
  }

  Graft all(List<?> things) {
    things.forEach(it -> there.add(id(it)));
    things.forEach(this::add);
    return this;
  }

  Story story() {
    return builder.build();
  }

  /** Returns the pointer of what was added last. */
  String last() {
    return last;
  }

  private static String id(Object thing) {
    return (thing instanceof Section section ? section.getId() : ((Element) thing).getId())
        .toString();
  }

  private void add(Object thing) {
    Set<String> needed = new TreeSet<>();
    references(thing, needed);
    for (String id : needed) {
      if (there.add(id)) {
        scene.find(id).forEach(this::add);
      }
    }
    Attribute<Story> list = listOf(Model.typeOf(thing));
    list.set(builder, thing);
    int before = sizes.getOrDefault(list.name(), list.values(scene.story()).size());
    sizes.put(list.name(), before + 1);
    last = "/" + list.name() + "/" + before;
  }

  private static Attribute<Story> listOf(ModelType<?> type) {
    return Model.STORY.attributes().stream()
        .filter(it -> it.kind() instanceof Nested<?> nested && nested.members().contains(type))
        .findFirst()
        .orElseThrow();
  }

  private static <T> void references(T thing, Set<String> found) {
    for (Attribute<T> attribute : Model.typeOf(thing).attributes()) {
      if (attribute.kind() instanceof Nested<?>) {
        attribute.values(thing).forEach(it -> references(it, found));
      } else if (attribute.kind() instanceof Reference<?>
          && attribute.cardinality() != Cardinality.MAP) {
        attribute.values(thing).forEach(it -> found.add(it.toString()));
      }
    }
  }
}
