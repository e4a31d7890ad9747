package io.github.standpoint.query;

import io.github.standpoint.element.Element;
import io.github.standpoint.element.Passage;
import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.Attribute.Cardinality;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.metamodel.Nested;
import io.github.standpoint.query.ValueEdit.AttributeEdit;
import io.github.standpoint.query.ValueEdit.Inside;
import io.github.standpoint.query.ValueEdit.Listed;
import io.github.standpoint.query.ValueEdit.Replaced;
import io.github.standpoint.query.ValueEdit.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds how one value becomes another, along the metamodel. Without state. */
final class Comparison {
  private Comparison() {}

  static <T> ValueEdit<T> between(ModelType<T> type, T before, T after) {
    List<AttributeEdit<T>> edits = new ArrayList<>();
    for (Attribute<T> attribute : type.attributes()) {
      @Nullable Object was = attribute.get(before);
      @Nullable Object is = attribute.get(after);
      if (!same(was, is)) {
        edits.add(edit(attribute, was, is));
      }
    }
    return new ValueEdit<>(type, List.copyOf(edits));
  }

  /** Maps that are equal can still be written in another order. */
  private static boolean same(@Nullable Object was, @Nullable Object is) {
    return Objects.equals(was, is)
        && !(was instanceof Map<?, ?> one
            && is instanceof Map<?, ?> other
            && !List.copyOf(one.keySet()).equals(List.copyOf(other.keySet())));
  }

  private static <T> AttributeEdit<T> edit(
      Attribute<T> attribute, @Nullable Object was, @Nullable Object is) {
    if (!(attribute.kind() instanceof Nested<?>)) {
      return new Replaced<>(attribute, was, is);
    }
    if (attribute.cardinality() == Cardinality.LIST) {
      List<?> old = was == null ? List.of() : (List<?>) was;
      List<?> now = is == null ? List.of() : (List<?>) is;
      return new Listed<>(attribute, old, slots(old, now));
    }
    return was != null && is != null && sameType(was, is)
        ? new Inside<>(attribute, inside(was, is))
        : new Replaced<>(attribute, was, is);
  }

  static boolean sameType(Object one, Object other) {
    return Model.typeOf(one) == (ModelType<?>) Model.typeOf(other);
  }

  /** Compares two values of which {@link #sameType} holds. */
  private static <N> ValueEdit<N> inside(N was, Object is) {
    ModelType<N> type = Model.typeOf(was);
    return between(type, was, type.type().cast(is));
  }

  private static List<Slot> slots(List<?> old, List<?> now) {
    @Nullable Map<String, Integer> byId = places(old);
    if (byId == null || places(now) == null) {
      return Alignment.of(old, now).slots(Comparison::slot);
    }
    List<Slot> slots = new ArrayList<>();
    for (Object entry : now) {
      @Nullable Integer from = byId.get(idOf(entry));
      boolean kept = from != null && sameType(old.get(from), entry);
      slots.add(kept ? slot(from, old.get(from), entry) : Slot.inserted(entry));
    }
    return List.copyOf(slots);
  }

  private static Slot slot(int from, Object was, Object is) {
    return was.equals(is) ? Slot.kept(from) : Slot.mended(from, inside(was, is));
  }

  /** Returns where each id stands; null if some entry has none, or the same as another. */
  private static @Nullable Map<String, Integer> places(List<?> entries) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      @Nullable String id = idOf(entries.get(i));
      if (id == null || places.put(id, i) != null) {
        return null;
      }
    }
    return places;
  }

  static @Nullable String idOf(Object value) {
    if (value instanceof Element element) {
      return element.getId().toString();
    }
    return value instanceof Passage passage ? passage.getId().toString() : null;
  }
}
