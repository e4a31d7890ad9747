package io.github.standpoint.constraint;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/**
 * What well-formed means for each kind of text. The constraint annotations and the story validator
 * both ask here, so that they cannot differ. All methods take linear time and never throw.
 */
public final class WellFormed {
  /** The longest id, in characters. */
  public static final int MAX_ID_LENGTH = 128;

  private static final int MAX_TAG_LENGTH = 255;
  private static final Pattern LANGUAGE =
      Pattern.compile(
          "(?i)(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4}|[a-z]{5,8})"
              + "(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?"
              + "(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*"
              + "(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?"
              + "|x(?:-[a-z0-9]{1,8})+)");

  private WellFormed() {}

  /** Returns whether the text is empty or white space alone. */
  public static boolean blank(CharSequence text) {
    String characters = text.toString();
    for (int i = 0; i < characters.length(); i += Character.charCount(characters.codePointAt(i))) {
      if (!blank(characters.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean blank(int codePoint) {
    if (codePoint > ' ' && codePoint < 0x7F) {
      return false;
    }
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || Character.getType(codePoint) == Character.FORMAT;
  }

  /** Returns whether the text matches {@code [A-Za-z0-9][A-Za-z0-9._:-]{0,127}}. */
  public static boolean id(CharSequence text) {
    if (text.length() == 0 || text.length() > MAX_ID_LENGTH || !alphanumeric(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!alphanumeric(c) && c != '.' && c != '_' && c != ':' && c != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean alphanumeric(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  /** Returns whether the text is a BCP 47 language tag, its grandfathered forms left out. */
  public static boolean language(CharSequence text) {
    // Nearly every tag is two small letters.
    boolean plain = text.length() == 2 && small(text.charAt(0)) && small(text.charAt(1));
    return plain || text.length() <= MAX_TAG_LENGTH && LANGUAGE.matcher(text).matches();
  }

  private static boolean small(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** Returns whether the text is two capital letters. */
  public static boolean country(CharSequence text) {
    return capitals(text, 2);
  }

  /** Returns whether the text is three capital letters. */
  public static boolean currency(CharSequence text) {
    return capitals(text, 3);
  }

  private static boolean capitals(CharSequence text, int length) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < 'A' || text.charAt(i) > 'Z') {
        return false;
      }
    }
    return text.length() == length;
  }

  /** Returns whether the text is an absolute http or https address with a host. */
  public static boolean url(CharSequence text) {
    return plainUrl(text.toString()) || parsedUrl(text.toString());
  }

  /** What nearly every address is: a name, and a path of characters that need no parser. */
  private static boolean plainUrl(String text) {
    int host = text.startsWith("https://") ? 8 : text.startsWith("http://") ? 7 : text.length();
    int end = host;
    while (end < text.length() && (alphanumeric(text.charAt(end)) || in(".-", text.charAt(end)))) {
      end++;
    }
    if (end == host || end < text.length() && !in("/?", text.charAt(end))) {
      return false;
    }
    while (end < text.length()
        && (alphanumeric(text.charAt(end)) || in("/-_.=?&", text.charAt(end)))) {
      end++;
    }
    return end == text.length();
  }

  private static boolean in(String characters, char c) {
    return characters.indexOf(c) >= 0;
  }

  private static boolean parsedUrl(String text) {
    try {
      URI uri = new URI(text);
      return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
          && uri.getRawAuthority() != null
          && !uri.getRawAuthority().isEmpty();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Returns whether the text is {@code vendor:name}. */
  public static boolean extensionKey(CharSequence text) {
    int colon = 0;
    while (colon < text.length() && text.charAt(colon) != ':') {
      colon++;
    }
    return keyPart(text, 0, colon) && keyPart(text, colon + 1, text.length());
  }

  /** Whether this part matches {@code [A-Za-z0-9][A-Za-z0-9._-]*}. */
  private static boolean keyPart(CharSequence text, int from, int to) {
    if (from >= to || !alphanumeric(text.charAt(from))) {
      return false;
    }
    for (int i = from + 1; i < to; i++) {
      char c = text.charAt(i);
      if (!alphanumeric(c) && c != '.' && c != '_' && c != '-') {
        return false;
      }
    }
    return true;
  }
}
