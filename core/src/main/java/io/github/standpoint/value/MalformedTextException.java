package io.github.standpoint.value;

/**
 * Thrown when text does not have the form that a date or a period has. The message says what was
 * expected, then what was found.
 */
public final class MalformedTextException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_EXCERPT = 40;
  private static final int REPLACEMENT = '\uFFFD';

  private final String expected;

  private MalformedTextException(String expected, String found) {
    super(expected + ", but was " + excerpt(found));
    this.expected = expected;
  }

  /** Returns what was expected, such as {@code month must be 01 to 12}. */
  public String expected() {
    return expected;
  }

  /**
   * Returns the exception; the text found is cut after 40 characters and cannot steer a console.
   */
  static MalformedTextException of(String expected, String found) {
    return new MalformedTextException(expected, found);
  }

  private static String excerpt(String found) {
    int end = Math.min(found.length(), LONGEST_EXCERPT);
    if (end < found.length() && Character.isHighSurrogate(found.charAt(end - 1))) {
      end--;
    }
    StringBuilder excerpt = new StringBuilder("'");
    found
        .substring(0, end)
        .codePoints()
        .map(MalformedTextException::printable)
        .forEach(excerpt::appendCodePoint);
    excerpt.append('\'');
    if (end < found.length()) {
      excerpt.append(" and ").append(found.length() - end).append(" more characters");
    }
    return excerpt.toString();
  }

  private static int printable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          REPLACEMENT;
      default -> codePoint;
    };
  }
}
