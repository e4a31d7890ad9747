package io.github.standpoint.json;

import java.io.Serializable;

/**
 * How much of a document is read before it is refused, so that nobody can fill the memory or the
 * time of whoever reads it. Immutable and safe for several threads.
 *
 * <pre>{@code
 * StoryJson json = StoryJson.standard().with(ReadLimits.builder().maxBytes(1_000_000).build());
 * }</pre>
 */
public final class ReadLimits implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The longest document that is read unless it is said otherwise, in bytes. */
  public static final int DEFAULT_MAX_BYTES = 64 * 1024 * 1024;

  /** How deep a document nests at most unless it is said otherwise, in levels. */
  public static final int DEFAULT_MAX_DEPTH = 100;

  /** The longest text unless it is said otherwise, in characters: longer than any book. */
  public static final int DEFAULT_MAX_TEXT_LENGTH = 5_000_000;

  /** The longest number unless it is said otherwise, in digits, written out. */
  public static final int DEFAULT_MAX_NUMBER_DIGITS = 100;

  /** The most objects and entries of lists unless it is said otherwise. */
  public static final int DEFAULT_MAX_ELEMENTS = 1_000_000;

  /** The most problems that are reported unless it is said otherwise. */
  public static final int DEFAULT_MAX_PROBLEMS = 10_000;

  private static final ReadLimits STANDARD = builder().build();

  private final int maxBytes;
  private final int maxDepth;
  private final int maxTextLength;
  private final int maxNumberDigits;
  private final int maxElements;
  private final int maxProblems;

  private ReadLimits(Builder builder) {
    this.maxBytes = builder.maxBytes;
    this.maxDepth = builder.maxDepth;
    this.maxTextLength = builder.maxTextLength;
    this.maxNumberDigits = builder.maxNumberDigits;
    this.maxElements = builder.maxElements;
    this.maxProblems = builder.maxProblems;
  }

  /** Returns the limits that hold unless others are given. */
  public static ReadLimits standard() {
    return STANDARD;
  }

  /** Returns a builder that starts from the standard limits. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the longest document, in bytes; of a longer one nothing is read. */
  public int maxBytes() {
    return maxBytes;
  }

  /** Returns how many objects and lists may be open at once. */
  public int maxDepth() {
    return maxDepth;
  }

  /** Returns the longest text, in characters (UTF-16). */
  public int maxTextLength() {
    return maxTextLength;
  }

  /** Returns the longest number, in digits when it is written out without an exponent. */
  public int maxNumberDigits() {
    return maxNumberDigits;
  }

  /** Returns how many objects and entries of lists and maps a document may hold. */
  public int maxElements() {
    return maxElements;
  }

  /** Returns how many problems are reported; {@code report.truncated} says how many more. */
  public int maxProblems() {
    return maxProblems;
  }

  /** Sets limits. Not safe for several threads. */
  public static final class Builder {
    private int maxBytes = DEFAULT_MAX_BYTES;
    private int maxDepth = DEFAULT_MAX_DEPTH;
    private int maxTextLength = DEFAULT_MAX_TEXT_LENGTH;
    private int maxNumberDigits = DEFAULT_MAX_NUMBER_DIGITS;
    private int maxElements = DEFAULT_MAX_ELEMENTS;
    private int maxProblems = DEFAULT_MAX_PROBLEMS;

    private Builder() {}

    /**
     * Sets the longest document, in bytes.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder maxBytes(int most) {
      this.maxBytes = positive("maxBytes", most);
      return this;
    }

    /**
     * Sets how many objects and lists may be open at once.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder maxDepth(int most) {
      this.maxDepth = positive("maxDepth", most);
      return this;
    }

    /**
     * Sets the longest text, in characters.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder maxTextLength(int most) {
      this.maxTextLength = positive("maxTextLength", most);
      return this;
    }

    /**
     * Sets the longest number, in digits when it is written out without an exponent.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder maxNumberDigits(int most) {
      this.maxNumberDigits = positive("maxNumberDigits", most);
      return this;
    }

    /**
     * Sets how many objects and entries of lists and maps a document may hold.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder maxElements(int most) {
      this.maxElements = positive("maxElements", most);
      return this;
    }

    /**
     * Sets how many problems are reported, errors before warnings.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder maxProblems(int most) {
      this.maxProblems = positive("maxProblems", most);
      return this;
    }

    /** Returns the limits. */
    public ReadLimits build() {
      return new ReadLimits(this);
    }

    private static int positive(String name, int most) {
      if (most < 1) {
        throw new IllegalArgumentException(name + " must be 1 or more, but was " + most);
      }
      return most;
    }
  }
}
