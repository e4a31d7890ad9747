package io.github.standpoint.query;

import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.Attribute.Cardinality;
import io.github.standpoint.metamodel.ModelType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one value of the model becomes another: an edit for each attribute that differs.
 *
 * @param type the type of both values
 * @param edits the edits, in the order of the attributes
 * @param <T> the Java type of both values
 */
record ValueEdit<T>(ModelType<T> type, List<AttributeEdit<T>> edits) {

  /**
   * How an attribute becomes another.
   *
   * @param <T> the type that has it
   */
  sealed interface AttributeEdit<T> {
    Attribute<T> attribute();

    /** Returns the new content: a value, a list, or a map; null if there is none. */
    @Nullable Object applied(@Nullable Object content);
  }

  /** Other content instead of what there was; null is absence. */
  record Replaced<T>(Attribute<T> attribute, @Nullable Object before, @Nullable Object after)
      implements AttributeEdit<T> {
    @Override
    public @Nullable Object applied(@Nullable Object content) {
      requireEqual(attribute, before, content);
      return after;
    }
  }

  /** The same nested value, changed inside. */
  record Inside<T>(Attribute<T> attribute, ValueEdit<?> edit) implements AttributeEdit<T> {
    @Override
    public @Nullable Object applied(@Nullable Object content) {
      return edit.appliedTo(content);
    }
  }

  /**
   * A list of nested values, entry by entry.
   *
   * @param before the entries that there were
   * @param slots where each entry of the new list comes from
   */
  record Listed<T>(Attribute<T> attribute, List<?> before, List<Slot> slots)
      implements AttributeEdit<T> {
    @Override
    public Object applied(@Nullable Object content) {
      List<?> old = content == null ? List.of() : (List<?>) content;
      if (old.size() != before.size()) {
        throw mismatch(attribute);
      }
      List<Object> result = new ArrayList<>();
      for (Slot slot : slots) {
        result.add(slot.entry(old, attribute));
      }
      return result;
    }

    /** Returns which entries of the old list are in none of the new. */
    List<Integer> removed() {
      boolean[] used = new boolean[before.size()];
      slots.stream().filter(it -> it.from() >= 0).forEach(it -> used[it.from()] = true);
      List<Integer> removed = new ArrayList<>();
      for (int i = 0; i < used.length; i++) {
        if (!used[i]) {
          removed.add(i);
        }
      }
      return removed;
    }
  }

  /**
   * Where an entry of the new list comes from.
   *
   * @param from its place in the old list, or -1 if it is new
   * @param edit how it changed; null if it did not
   * @param added the entry, if it is new
   */
  record Slot(int from, @Nullable ValueEdit<?> edit, @Nullable Object added) {
    static Slot kept(int from) {
      return new Slot(from, null, null);
    }

    static Slot mended(int from, ValueEdit<?> edit) {
      return new Slot(from, edit, null);
    }

    static Slot inserted(Object entry) {
      return new Slot(-1, null, entry);
    }

    Object entry(List<?> old, Attribute<?> attribute) {
      if (added != null) {
        return added;
      }
      Object entry = old.get(from);
      return edit == null ? entry : Objects.requireNonNull(edit.appliedTo(entry));
    }
  }

  /**
   * Returns the value that it becomes.
   *
   * @throws IllegalArgumentException if it is not one that these edits start from
   */
  private Object appliedTo(@Nullable Object value) {
    if (!type.type().isInstance(value)) {
      throw new IllegalArgumentException("expected " + type.name() + ", but found " + value);
    }
    return apply(type.type().cast(value));
  }

  T apply(T value) {
    Map<String, AttributeEdit<T>> byName = new HashMap<>();
    edits.forEach(it -> byName.put(it.attribute().name(), it));
    Object builder = type.newBuilder();
    for (Attribute<T> attribute : type.attributes()) {
      @Nullable Object content = attribute.get(value);
      AttributeEdit<T> edit = byName.get(attribute.name());
      set(attribute, builder, edit == null ? content : edit.applied(content));
    }
    return type.build(builder);
  }

  private static <T> void set(Attribute<T> attribute, Object builder, @Nullable Object content) {
    if (content == null) {
      return;
    }
    if (attribute.cardinality() == Cardinality.LIST) {
      ((List<?>) content).forEach(it -> attribute.set(builder, it));
    } else if (attribute.cardinality() == Cardinality.MAP) {
      ((Map<?, ?>) content).entrySet().forEach(it -> attribute.set(builder, it));
    } else {
      attribute.set(builder, content);
    }
  }

  private static void requireEqual(
      Attribute<?> attribute, @Nullable Object expected, @Nullable Object found) {
    if (!Objects.equals(expected, found)) {
      throw mismatch(attribute);
    }
  }

  private static IllegalArgumentException mismatch(Attribute<?> attribute) {
    return new IllegalArgumentException(
        "this is not the version that the difference starts from: " + attribute + " is another");
  }
}
