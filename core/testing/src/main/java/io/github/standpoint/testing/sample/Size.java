package io.github.standpoint.testing.sample;

/** How large a sample is, in elements: whatever has an id and is no section. */
public final class Size {
  /** The most elements of a sample. */
  public static final int MOST = 1_000_000;

  /** Ten elements, to look at. */
  public static final Size SMALL = of(10);

  /** Eighty elements, as many as a real story of some 300 words has. */
  public static final Size REAL = of(80);

  /** A thousand elements. */
  public static final Size LARGE = of(1_000);

  private final int elements;

  private Size(int elements) {
    this.elements = elements;
  }

  /**
   * Returns the size with just so many elements.
   *
   * @param elements 10 to 1,000,000
   * @throws IllegalArgumentException outside these bounds
   */
  public static Size of(int elements) {
    if (elements < 10 || elements > MOST) {
      throw new IllegalArgumentException(
          "size must be 10 to 1000000 elements, but was " + elements);
    }
    return new Size(elements);
  }

  /** Returns the number of elements. */
  public int elements() {
    return elements;
  }

  @Override
  public String toString() {
    return elements + " elements";
  }
}
