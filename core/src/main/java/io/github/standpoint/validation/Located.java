package io.github.standpoint.validation;

import io.github.standpoint.element.Element;
import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.report.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * A value of a story and where it stands.
 *
 * @param value the value: the story, an element, or something nested in one
 * @param type its type
 * @param at its place
 * @param element the innermost element that it is or belongs to; null outside elements
 * @param <T> the Java type of the value
 */
public record Located<T>(T value, ModelType<T> type, Pointer at, @Nullable Element element) {

  /** Returns the place of one of its attributes. */
  public Pointer at(Attribute<?> attribute) {
    return at.child(attribute.name(), attribute.index());
  }

  /**
   * Returns the place of the attribute with this name.
   *
   * @throws IllegalArgumentException if its type has none of that name
   */
  public Pointer at(String attribute) {
    return at(type.named(attribute));
  }

  /** Returns the place of one value of an attribute; the index counts only in a list. */
  Pointer at(Attribute<?> attribute, int index) {
    Pointer place = at(attribute);
    return attribute.cardinality() == Attribute.Cardinality.LIST ? place.child(index) : place;
  }
}
