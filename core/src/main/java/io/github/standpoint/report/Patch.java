package io.github.standpoint.report;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What to change in a JSON document (JSON Patch, RFC 6902): operations that are carried out one
 * after the other, all or none.
 *
 * <p>Values are those of JSON: text, {@link java.math.BigDecimal}, boolean, null, a list of values,
 * or a map of values by name. Other numbers are taken as decimals. Immutable and safe for several
 * threads.
 *
 * @param operations what is done, in order
 */
public record Patch(List<Operation> operations) {

  /** Holds a copy of these operations. */
  public Patch {
    operations = List.copyOf(operations);
  }

  /** Returns the patch of these operations. */
  public static Patch of(Operation... operations) {
    return new Patch(List.of(operations));
  }

  /** One step of a patch; places are JSON Pointers (RFC 6901). */
  public sealed interface Operation {

    /** Returns the place that is tested or changed. */
    String path();
  }

  /**
   * Refuses the whole patch unless this value stands there (section 4.6).
   *
   * @param path the place
   * @param value the value, numbers compared by what they are worth
   */
  public record Test(String path, @Nullable Object value) implements Operation {

    /**
     * Holds a copy of the value.
     *
     * @throws IllegalArgumentException if it is none of JSON
     */
    public Test {
      value = JsonValue.copy(value);
    }

    /** Returns the operation as JSON. */
    @Override
    public String toString() {
      return JsonValue.operation("test", path, "value", value);
    }
  }

  /**
   * Puts a value into an object, or into a list before what stands there (section 4.1).
   *
   * @param path the place; {@code -} for an index is the end of the list
   * @param value the value
   */
  public record Add(String path, @Nullable Object value) implements Operation {

    /**
     * Holds a copy of the value.
     *
     * @throws IllegalArgumentException if it is none of JSON
     */
    public Add {
      value = JsonValue.copy(value);
    }

    /** Returns the operation as JSON. */
    @Override
    public String toString() {
      return JsonValue.operation("add", path, "value", value);
    }
  }

  /**
   * Takes away what stands there (section 4.2).
   *
   * @param path the place
   */
  public record Remove(String path) implements Operation {

    /** Returns the operation as JSON. */
    @Override
    public String toString() {
      return "{\"op\":\"remove\",\"path\":" + JsonValue.text(path) + "}";
    }
  }

  /**
   * Puts a value in the place of what stands there (section 4.3).
   *
   * @param path the place
   * @param value the value
   */
  public record Replace(String path, @Nullable Object value) implements Operation {

    /**
     * Holds a copy of the value.
     *
     * @throws IllegalArgumentException if it is none of JSON
     */
    public Replace {
      value = JsonValue.copy(value);
    }

    /** Returns the operation as JSON. */
    @Override
    public String toString() {
      return JsonValue.operation("replace", path, "value", value);
    }
  }

  /**
   * Takes away what stands at one place and puts it at another (section 4.4). Under another name in
   * the same object this is a renaming.
   *
   * @param from where it stands
   * @param path where it is put
   */
  public record Move(String from, String path) implements Operation {

    /** Returns the operation as JSON. */
    @Override
    public String toString() {
      return JsonValue.operation("move", path, "from", from);
    }
  }

  /**
   * Puts what stands at one place at another as well (section 4.5).
   *
   * @param from where it stands
   * @param path where it is put
   */
  public record Copy(String from, String path) implements Operation {

    /** Returns the operation as JSON. */
    @Override
    public String toString() {
      return JsonValue.operation("copy", path, "from", from);
    }
  }

  /**
   * Returns a value as JSON text on one line, numbers in plain digits if they are short.
   *
   * @throws IllegalArgumentException if it is no value of JSON
   */
  public static String json(@Nullable Object value) {
    return JsonValue.text(JsonValue.copy(value));
  }

  /** Returns the patch as a JSON Patch document on one line. */
  @Override
  public String toString() {
    return operations.stream().map(Object::toString).collect(Collectors.joining(",", "[", "]"));
  }
}
