package io.github.standpoint.query;

import io.github.standpoint.Story;
import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.Attribute.Cardinality;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.query.Change.Kind;
import io.github.standpoint.query.ValueEdit.AttributeEdit;
import io.github.standpoint.query.ValueEdit.Inside;
import io.github.standpoint.query.ValueEdit.Listed;
import io.github.standpoint.query.ValueEdit.Replaced;
import io.github.standpoint.query.ValueEdit.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes edits out as a flat list of changes, each by the id of its innermost element. */
final class Changes {
  private final List<Change> changes = new ArrayList<>();

  private Changes() {}

  static List<Change> of(Story before, ValueEdit<Story> edit) {
    Changes changes = new Changes();
    changes.walk(new Place("Story", before.getId().toString(), ""), before, edit);
    return List.copyOf(changes.changes);
  }

  /** The innermost element, and the way from it to here. */
  private record Place(String type, String id, String path) {
    Place child(Attribute<?> attribute) {
      String way = path.isEmpty() ? attribute.name() : path + "." + attribute.name();
      return new Place(type, id, way);
    }

    Place entry(Attribute<?> attribute, int index) {
      Place list = child(attribute);
      return new Place(type, id, list.path + "[" + index + "]");
    }

    /** Returns the place of a value: its own, if it has an id. */
    Place of(Object value) {
      @Nullable String own = Comparison.idOf(value);
      return own == null ? this : new Place(Model.typeOf(value).name(), own, "");
    }
  }

  private <T> void walk(Place place, T before, ValueEdit<T> edit) {
    for (AttributeEdit<T> one : edit.edits()) {
      Attribute<T> attribute = one.attribute();
      if (one instanceof Replaced<T> replaced) {
        String owner = edit.type().name();
        replaced(place.child(attribute), owner, replaced);
      } else if (one instanceof Inside<T> inside) {
        nested(place.child(attribute), attribute.values(before).get(0), inside.edit());
      } else {
        listed(place, edit.type(), (Listed<T>) one);
      }
    }
  }

  private void replaced(Place place, String owner, Replaced<?> edit) {
    Optional<Object> before = content(edit.before());
    Optional<Object> after = content(edit.after());
    boolean list = edit.attribute().cardinality() == Cardinality.LIST;
    boolean moved = list && before.isPresent() && after.isPresent() && sameEntries(before, after);
    Kind kind = moved ? Kind.MOVED : Kind.CHANGED;
    changes.add(new Change(kind, place.type, place.id, owner, place.path, before, after));
  }

  private static boolean sameEntries(Optional<Object> one, Optional<Object> other) {
    List<String> sorted = ((List<?>) one.get()).stream().map(Plain::of).sorted().toList();
    return sorted.equals(((List<?>) other.get()).stream().map(Plain::of).sorted().toList());
  }

  /** An empty list or map is nothing. */
  private static Optional<Object> content(@Nullable Object content) {
    boolean nothing =
        content instanceof List<?> list && list.isEmpty()
            || content instanceof java.util.Map<?, ?> map && map.isEmpty();
    return nothing ? Optional.empty() : Optional.ofNullable(content);
  }

  private <N> void nested(Place place, Object before, ValueEdit<N> edit) {
    walk(place.of(before), edit.type().type().cast(before), edit);
  }

  private void listed(Place place, ModelType<?> owner, Listed<?> edit) {
    Attribute<?> attribute = edit.attribute();
    for (int from : edit.removed()) {
      Object gone = edit.before().get(from);
      Place at = place.entry(attribute, from).of(gone);
      changes.add(change(Kind.REMOVED, at, gone));
    }
    for (int i = 0; i < edit.slots().size(); i++) {
      Slot slot = edit.slots().get(i);
      Place at = place.entry(attribute, i);
      if (slot.added() != null) {
        changes.add(change(Kind.ADDED, at.of(slot.added()), slot.added()));
      } else if (slot.edit() != null) {
        nested(at, edit.before().get(slot.from()), slot.edit());
      }
    }
    moved(place.child(attribute), owner, edit);
  }

  private static Change change(Kind kind, Place at, Object value) {
    String owner = Model.typeOf(value).name();
    boolean added = kind == Kind.ADDED;
    return new Change(
        kind,
        at.type,
        at.id,
        owner,
        at.path,
        added ? Optional.empty() : Optional.of(value),
        added ? Optional.of(value) : Optional.empty());
  }

  /** Those that both versions have, if they stand in another order. */
  private void moved(Place place, ModelType<?> owner, Listed<?> edit) {
    List<Integer> kept = edit.slots().stream().map(Slot::from).filter(it -> it >= 0).toList();
    List<Integer> inOrder = kept.stream().sorted().toList();
    if (!kept.equals(inOrder)) {
      changes.add(
          new Change(
              Kind.MOVED,
              place.type,
              place.id,
              owner.name(),
              place.path,
              Optional.of(names(edit, inOrder)),
              Optional.of(names(edit, kept))));
    }
  }

  /** Only entries with ids are ever found at another place. */
  private static List<String> names(Listed<?> edit, List<Integer> places) {
    return IntStream.range(0, places.size())
        .mapToObj(it -> String.valueOf(Comparison.idOf(edit.before().get(places.get(it)))))
        .toList();
  }
}
