package io.github.standpoint.json.extraction;

import io.github.standpoint.element.Evidence;
import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.Attribute.Cardinality;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.metamodel.Nested;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a model is asked for at a time, and what of the metamodel it is asked for at all. */
enum Pass {
  /** Who is there, and who said something. */
  FIRST("places", "actors", "affiliations", "sources", "statements"),
  /** Everything else; it refers to what the first pass found. */
  SECOND(
      "claims",
      "measures",
      "proposals",
      "packages",
      "events",
      "positions",
      "implications",
      "developments");

  /** Not asked for: what only registers know, and what is no fact of the text. */
  private static final Set<String> LEFT_OUT =
      Set.of("identifiers", "identifier", "note", "extensions");

  /** Where words stand is looked up, not asked for: models count badly. */
  private static final Set<String> LOOKED_UP = Set.of("section", "start");

  private final List<String> lists;

  Pass(String... lists) {
    this.lists = List.of(lists);
  }

  /** Returns the lists of the story that the output has. */
  List<Attribute<?>> lists() {
    return lists.stream().<Attribute<?>>map(it -> Model.STORY.attribute(it).orElseThrow()).toList();
  }

  /** Returns the pass that what stands at this pointer belongs to; empty if it is the text. */
  static Optional<Pass> of(String pointer) {
    return Stream.of(values())
        .filter(
            it -> it.lists.stream().anyMatch(list -> (pointer + "/").startsWith("/" + list + "/")))
        .findFirst();
  }

  /** Returns whether a model is asked for this attribute. */
  static boolean asks(ModelType<?> owner, Attribute<?> attribute) {
    return !LEFT_OUT.contains(attribute.name())
        && !(owner.type() == Evidence.class && LOOKED_UP.contains(attribute.name()));
  }

  /** Returns whether one or none is asked for as a list, as an object cannot be empty. */
  static boolean oneOrNone(Attribute<?> attribute) {
    return attribute.cardinality() == Cardinality.OPTIONAL && attribute.kind() instanceof Nested<?>;
  }
}
