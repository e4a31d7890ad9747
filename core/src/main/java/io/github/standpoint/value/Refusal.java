package io.github.standpoint.value;

/**
 * The exception for text that does not have the form it should have: expected first, then found.
 */
final class Refusal {
  private static final int LONGEST_EXCERPT = 40;
  private static final int REPLACEMENT = '\uFFFD';

  private Refusal() {}

  /**
   * Returns the exception; the text found is cut after 40 characters and cannot steer a console.
   */
  static IllegalArgumentException of(String expected, String found) {
    return new IllegalArgumentException(expected + ", but was " + excerpt(found));
  }

  private static String excerpt(String found) {
    int end = Math.min(found.length(), LONGEST_EXCERPT);
    if (end < found.length() && Character.isHighSurrogate(found.charAt(end - 1))) {
      end--;
    }
    StringBuilder excerpt = new StringBuilder("\"");
    found.substring(0, end).codePoints().map(Refusal::printable).forEach(excerpt::appendCodePoint);
    excerpt.append('"');
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
