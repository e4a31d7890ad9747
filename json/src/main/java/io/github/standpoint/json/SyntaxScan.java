package io.github.standpoint.json;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the first slip in bytes that are no JSON (RFC 8259), and what could have stood there. A
 * parser says that it stumbled; a person wants to know over what. It runs only after a parser did.
 */
final class SyntaxScan {

  /**
   * The first slip.
   *
   * @param offset where it is, in bytes
   * @param expected what could have stood there
   * @param half half a surrogate pair that the name there has in it, over which parsers stumble
   *     too; 0 if it is anything else
   */
  record Slip(int offset, String expected, char half) {}

  private final byte[] bytes;
  private final BitSet objects = new BitSet();
  private int depth;
  private int at;
  private char half;

  private SyntaxScan(byte[] bytes, int start) {
    this.bytes = bytes;
    this.at = start;
  }

  /** Returns the first slip; of a whole value, that what follows it is one too many. */
  static Slip find(byte[] bytes, int start) {
    SyntaxScan scan = new SyntaxScan(bytes, start);
    String expected = scan.value("an object");
    while (expected == null && scan.depth > 0) {
      expected = scan.afterValue();
    }
    if (scan.half == 0) {
      scan.blanks();
    }
    return new Slip(scan.at, expected == null ? "the end of the document" : expected, scan.half);
  }

  private int current() {
    return at < bytes.length ? bytes[at] : -1;
  }

  private void blanks() {
    while (current() == ' ' || current() == '\t' || current() == '\n' || current() == '\r') {
      at++;
    }
  }

  /** Passes over one value, or into it; returns what is expected if there is none. */
  private @Nullable String value(String expected) {
    blanks();
    switch (current()) {
      case '{' -> {
        at++;
        objects.set(depth++);
        blanks();
        return current() == '}' ? close() : name("a name in quotes or }");
      }
      case '[' -> {
        at++;
        objects.clear(depth++);
        blanks();
        return current() == ']' ? close() : value("a value or ]");
      }
      case '"' -> {
        return text();
      }
      case 't' -> {
        return literal("true", expected);
      }
      case 'f' -> {
        return literal("false", expected);
      }
      case 'n' -> {
        return literal("null", expected);
      }
      default -> {
        return current() == '-' || digit() ? number() : expected;
      }
    }
  }

  private @Nullable String close() {
    at++;
    depth--;
    return null;
  }

  private @Nullable String afterValue() {
    boolean object = objects.get(depth - 1);
    blanks();
    if (current() == (object ? '}' : ']')) {
      return close();
    }
    if (current() != ',') {
      return object ? "a comma or }" : "a comma or ]";
    }
    at++;
    blanks();
    return object ? name("a name in quotes") : value("a value");
  }

  private @Nullable String name(String expected) {
    if (current() != '"') {
      return expected;
    }
    int start = at;
    String slip = text();
    if (slip != null) {
      return slip;
    }
    half = half(start, at);
    if (half != 0) {
      at = start;
      return "whole characters";
    }
    blanks();
    if (current() != ':') {
      return "a colon";
    }
    at++;
    return value("a value");
  }

  private @Nullable String text() {
    at++;
    while (current() != '"') {
      if (current() == '\\') {
        String slip = escape();
        if (slip != null) {
          return slip;
        }
      } else if (at >= bytes.length || current() >= 0 && current() < ' ') {
        return "the rest of the text and its closing quote";
      } else {
        at++;
      }
    }
    at++;
    return null;
  }

  private @Nullable String escape() {
    at++;
    if (current() != 'u') {
      boolean known = current() >= 0 && "\"\\/bfnrt".indexOf(current()) >= 0;
      at += known ? 1 : 0;
      return known ? null : "one of \" \\ / b f n r t u, or the backslash written twice";
    }
    for (int i = 0; i < 4; i++) {
      at++;
      if (Character.digit(current(), 16) < 0) {
        return "four hexadecimal digits";
      }
    }
    at++;
    return null;
  }

  /** Returns the first escape of half a surrogate pair that stands alone; 0 if there is none. */
  private char half(int start, int end) {
    for (int i = start; i < end; i++) {
      if (bytes[i] != '\\') {
        continue;
      }
      if (bytes[i + 1] != 'u') {
        i++;
        continue;
      }
      char first = escaped(i);
      boolean pair =
          bytes[i + 6] == '\\'
              && bytes[i + 7] == 'u'
              && Character.isSurrogatePair(first, escaped(i + 6));
      if (Character.isSurrogate(first) && !pair) {
        return first;
      }
      i += pair ? 11 : 5;
    }
    return 0;
  }

  private char escaped(int backslash) {
    return (char)
        Integer.parseInt(new String(bytes, backslash + 2, 4, StandardCharsets.US_ASCII), 16);
  }

  private @Nullable String literal(String word, String expected) {
    byte[] letters = word.getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < letters.length; i++) {
      if (at + i >= bytes.length || bytes[at + i] != letters[i]) {
        return expected;
      }
    }
    at += letters.length;
    return null;
  }

  private boolean digit() {
    return current() >= '0' && current() <= '9';
  }

  private @Nullable String number() {
    if (current() == '-') {
      at++;
    }
    if (current() == '0') {
      at++;
    } else if (!digits()) {
      return "a digit";
    }
    if (current() == '.') {
      at++;
      if (!digits()) {
        return "a digit";
      }
    }
    if (current() == 'e' || current() == 'E') {
      at++;
      if (current() == '+' || current() == '-') {
        at++;
      }
      if (!digits()) {
        return "a digit";
      }
    }
    return null;
  }

  private boolean digits() {
    boolean any = digit();
    while (digit()) {
      at++;
    }
    return any;
  }
}
