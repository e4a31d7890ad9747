package io.github.standpoint.validation;

import io.github.standpoint.Story;
import io.github.standpoint.actor.Actor;
import io.github.standpoint.element.Element;
import io.github.standpoint.element.Id;
import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.metamodel.Nested;
import io.github.standpoint.metamodel.Reference;
import io.github.standpoint.metamodel.Scalar;
import io.github.standpoint.value.Identifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One large story of many small ones: ids and names get a number, so that the parts have nothing to
 * do with each other, and each mistake of a part moves to a place that is known.
 */
final class LargeStory {
  private final Map<String, List<Object>> lists = new HashMap<>();
  private final List<String> expected = new ArrayList<>();
  private int parts;
  private int elements;

  int elements() {
    return elements;
  }

  /** What the mistakes of all parts are, as code and place. */
  List<String> expected() {
    return List.copyOf(expected);
  }

  void add(Story part) {
    parts++;
    for (Attribute<Story> attribute : Model.STORY.attributes()) {
      if (attribute.kind() instanceof Nested<?> && list(attribute)) {
        List<Object> all = lists.computeIfAbsent(attribute.name(), it -> new ArrayList<>());
        for (Object value : attribute.values(part)) {
          Object renamed = renamed(value);
          elements += renamed instanceof Element ? 1 : 0;
          all.add(renamed);
        }
      }
    }
  }

  void add(OneFault fault) {
    String[] steps = fault.pointer().split("/", 4);
    int before = lists.getOrDefault(steps[1], List.of()).size();
    String rest = steps.length > 3 ? "/" + steps[3] : "";
    int index = before + Integer.parseInt(steps[2]);
    expected.add(fault.rule().code() + " at /" + steps[1] + "/" + index + rest);
    add(fault.broken());
  }

  Story story() {
    Object builder = Model.STORY.newBuilder();
    for (Attribute<Story> attribute : Model.STORY.attributes()) {
      if (list(attribute)) {
        lists.getOrDefault(attribute.name(), List.of()).forEach(it -> attribute.set(builder, it));
      } else if (attribute.cardinality() != Attribute.Cardinality.MAP) {
        attribute.values(BaseStory.STORY).forEach(it -> attribute.set(builder, it));
      }
    }
    return Model.STORY.build(builder);
  }

  /** Whether the parts of a story can be moved into another one and nothing else matters. */
  static boolean movable(OneFault fault) {
    boolean inList = fault.pointer().matches("/[a-z]+/\\d+.*");
    return inList
        && Model.STORY.attributes().stream()
            .filter(it -> !list(it))
            .allMatch(it -> it.values(fault.broken()).equals(it.values(BaseStory.STORY)));
  }

  private static boolean list(Attribute<?> attribute) {
    return attribute.cardinality() == Attribute.Cardinality.LIST;
  }

  private <T> T renamed(T value) {
    ModelType<T> type = Model.typeOf(value);
    Object builder = type.newBuilder();
    for (Attribute<T> attribute : type.attributes()) {
      if (attribute.cardinality() == Attribute.Cardinality.MAP) {
        attribute.entries(value).entrySet().forEach(it -> attribute.set(builder, it));
        continue;
      }
      for (Object each : attribute.values(value)) {
        attribute.set(builder, renamed(value, attribute, each));
      }
    }
    return type.build(builder);
  }

  private Object renamed(Object owner, Attribute<?> attribute, Object value) {
    if (attribute.kind() instanceof Nested<?>) {
      return renamed(value);
    }
    if (attribute.kind() instanceof Reference<?> reference) {
      return reference.id(number(value.toString()));
    }
    if (attribute.kind() == Scalar.<Object>ownId()) {
      return Id.of(number(value.toString()));
    }
    if (owner instanceof Identifier && attribute.name().equals("value")) {
      return value + Integer.toString(parts);
    }
    boolean name = owner instanceof Actor && attribute.name().equals("name");
    return name && !value.toString().isBlank() ? value + " " + parts : value;
  }

  private String number(String id) {
    return id + "." + parts;
  }
}
