package io.github.standpoint.metamodel;

import io.github.standpoint.report.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A type of the model with its attributes, in the order in which they are written.
 *
 * @param <T> the Java type
 */
public final class ModelType<T> {
  /** The most attributes a type can have: readers keep one bit for each. */
  static final int MAX_ATTRIBUTES = 64;

  private final String name;
  private final String discriminator;
  private final Class<T> type;
  private final List<Attribute<T>> attributes;
  private final Map<String, Attribute<T>> byName;
  private final Access<T> access;
  private final long required;

  ModelType(
      Class<T> type,
      List<Attribute<T>> attributes,
      Map<String, Attribute<T>> byName,
      Access<T> access) {
    this.name = type.getSimpleName();
    this.discriminator = name.toLowerCase(Locale.ROOT);
    this.type = type;
    this.attributes = attributes;
    this.byName = byName;
    this.access = access;
    long bits = 0;
    for (Attribute<T> attribute : attributes) {
      if (attribute.required()) {
        bits |= 1L << attribute.index();
      }
    }
    this.required = bits;
  }

  /** Returns the name, such as {@code Position}. */
  public String name() {
    return name;
  }

  /** Returns the name as the members of a union are told apart by, such as {@code person}. */
  public String discriminator() {
    return discriminator;
  }

  /** Returns the name of a type as words of a sentence, such as {@code a security package}. */
  public static String phrase(String typeName) {
    String words = typeName.replaceAll("(?<!^)([A-Z])", " $1").toLowerCase(Locale.ROOT);
    return ("aeiou".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
  }

  /** Returns the Java type. */
  public Class<T> type() {
    return type;
  }

  /** Returns the attributes, in the order in which they are written. */
  public List<Attribute<T>> attributes() {
    return attributes;
  }

  /** Returns the attribute with this name. */
  public Optional<Attribute<T>> attribute(String attributeName) {
    return Optional.ofNullable(byName.get(attributeName));
  }

  /**
   * Returns the attribute with this name.
   *
   * @throws IllegalArgumentException if there is none; it names the one that was probably meant
   */
  public Attribute<T> named(String attributeName) {
    Attribute<T> found = byName.get(Objects.requireNonNull(attributeName, "attributeName"));
    if (found == null) {
      String meant =
          Nearest.of(attributeName, byName.keySet())
              .map(it -> "; did you mean '" + it + "'?")
              .orElse("");
      throw new IllegalArgumentException(
          phrase(name) + " has no attribute '" + attributeName + "'" + meant);
    }
    return found;
  }

  /** Returns the attribute with this name, or null. */
  public @Nullable Attribute<T> find(String attributeName) {
    return byName.get(attributeName);
  }

  /** Returns the required attributes, a bit each by their index. */
  public long required() {
    return required;
  }

  /** Returns a new builder of the type, for {@link Attribute#set} and {@link #build}. */
  public Object newBuilder() {
    return access.newBuilder();
  }

  /**
   * Returns what was built.
   *
   * @throws io.github.standpoint.report.IncompleteValueException if something required is missing
   */
  public T build(Object filled) {
    return access.build(filled);
  }

  @Override
  public String toString() {
    return name;
  }
}
