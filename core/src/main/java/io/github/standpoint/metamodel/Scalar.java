package io.github.standpoint.metamodel;

import io.github.standpoint.Story;
import io.github.standpoint.element.Id;
import io.github.standpoint.value.FuzzyDate;
import io.github.standpoint.value.Period;
import java.math.BigDecimal;
import java.util.function.Function;

/**
 * A value without parts.
 *
 * @param <V> the Java type of one value
 */
public final class Scalar<V> implements ValueKind<V> {

  /** How a scalar stands in JSON. */
  public enum Form {
    /** A string. */
    TEXT,
    /** A number, written in plain digits. */
    DECIMAL,
    /** A number without a fraction, from 0 to 2147483647. */
    INTEGER,
    /** True or false. */
    BOOLEAN
  }

  /** A text that says something. */
  public static final Scalar<String> TEXT = text("text");

  /** A stretch of the story's text, which may be white space alone. */
  public static final Scalar<String> EXCERPT = text("excerpt");

  /** A BCP 47 language tag. */
  public static final Scalar<String> LANGUAGE = text("language");

  /** An ISO 3166-1 alpha-2 code. */
  public static final Scalar<String> COUNTRY = text("country");

  /** An ISO 4217 code. */
  public static final Scalar<String> CURRENCY = text("currency");

  /** An absolute http or https address. */
  public static final Scalar<String> URL = text("url");

  /** An EDTF date or interval. */
  public static final Scalar<FuzzyDate> DATE = new Scalar<>("date", Form.TEXT, FuzzyDate::parse);

  /** An ISO 8601 period. */
  public static final Scalar<Period> PERIOD = new Scalar<>("period", Form.TEXT, Period::parse);

  /** A decimal number. */
  public static final Scalar<BigDecimal> DECIMAL =
      new Scalar<>("decimal", Form.DECIMAL, BigDecimal::new);

  /** A whole number that is not negative. */
  public static final Scalar<Integer> INTEGER =
      new Scalar<>("integer", Form.INTEGER, Integer::valueOf);

  /** True or false; absent is false. */
  public static final Scalar<Boolean> BOOLEAN =
      new Scalar<>("boolean", Form.BOOLEAN, Boolean::valueOf);

  /** The id of a story, which stands for itself outside the story. */
  public static final Scalar<Id<Story>> STORY_ID = new Scalar<>("story id", Form.TEXT, Id::of);

  private static final Scalar<Id<?>> OWN_ID = new Scalar<>("id", Form.TEXT, Id::of);

  private final String name;
  private final Form form;
  private final Function<String, V> parse;

  private Scalar(String name, Form form, Function<String, V> parse) {
    this.name = name;
    this.form = form;
    this.parse = parse;
  }

  private static Scalar<String> text(String name) {
    return new Scalar<>(name, Form.TEXT, Function.identity());
  }

  /** Returns the kind of an element's own id. */
  @SuppressWarnings("unchecked") // an Id holds no T
  public static <T> Scalar<Id<T>> ownId() {
    return (Scalar<Id<T>>) (Scalar<?>) OWN_ID;
  }

  /** Returns what it is called, such as {@code date}. */
  public String name() {
    return name;
  }

  /** Returns how it stands in JSON. */
  public Form form() {
    return form;
  }

  /**
   * Returns the value that this text stands for.
   *
   * @throws IllegalArgumentException if it stands for none
   */
  public V parse(String text) {
    return parse.apply(text);
  }

  @Override
  public String toString() {
    return name;
  }
}
