package io.github.standpoint.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every name and value of a well-formed document with its place, read by hand from the characters:
 * what the reader says of places is held against this, so the two share no code.
 */
final class PlacedTokens {

  /** A line and a column in code points, both from 1. */
  record Place(int line, int column) {}

  /**
   * A name or a value.
   *
   * @param pointer of a name, that of its value
   * @param start the offset of its first character
   * @param end the offset behind its last character
   * @param name whether it is a name
   */
  record Token(String pointer, int start, int end, boolean name) {
    boolean scalarIn(String text) {
      return !name && "{[".indexOf(text.charAt(start)) < 0;
    }
  }

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final Map<String, Token> values = new HashMap<>();
  private int at;

  private PlacedTokens(String text) {
    this.text = text;
    this.at = text.startsWith("\uFEFF") ? 1 : 0;
  }

  static PlacedTokens of(String text) {
    PlacedTokens tokens = new PlacedTokens(text);
    tokens.value("");
    return tokens;
  }

  /** Returns the tokens of what may be no JSON: those before its first slip are right. */
  static PlacedTokens ofBroken(String text) {
    PlacedTokens tokens = new PlacedTokens(text);
    try {
      tokens.space();
      tokens.value("");
    } catch (IndexOutOfBoundsException | NumberFormatException e) {
      // Here it ends.
    }
    return tokens;
  }

  List<Token> tokens() {
    return Collections.unmodifiableList(tokens);
  }

  List<Token> names() {
    return tokens.stream().filter(Token::name).toList();
  }

  List<Token> scalars() {
    return tokens.stream().filter(it -> it.scalarIn(text)).toList();
  }

  /** Returns the value at this pointer: the first, if the name stands there twice. */
  Optional<Token> at(String pointer) {
    return Optional.ofNullable(values.get(pointer));
  }

  /** Returns the text at this pointer, without its quotes and as it is written. */
  String textAt(String pointer) {
    Token token = values.get(pointer);
    return text.substring(token.start() + 1, token.end() - 1);
  }

  /** Returns the places of all names with this pointer. */
  List<Place> namePlaces(String pointer) {
    return names().stream()
        .filter(it -> it.pointer().equals(pointer))
        .map(it -> place(it.start()))
        .toList();
  }

  /** Returns the place of the value at this pointer, or of the nearest thing above it. */
  Place nearest(String pointer) {
    String above = pointer;
    while (!values.containsKey(above)) {
      above = parent(above);
    }
    return place(values.get(above).start());
  }

  static String parent(String pointer) {
    return pointer.substring(0, pointer.lastIndexOf('/'));
  }

  /** Counts lines and columns from the start: a mark is no column, CR LF is one line end. */
  Place place(int offset) {
    return place(text, offset);
  }

  static Place place(String text, int offset) {
    int line = 1;
    int column = 1;
    for (int i = text.startsWith("\uFEFF") ? 1 : 0; i < offset; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean lineEnd = c == '\n' || c == '\r' && !text.startsWith("\n", i);
      line += lineEnd ? 1 : 0;
      column = lineEnd ? 1 : column + 1;
    }
    return new Place(line, column);
  }

  private void value(String pointer) {
    space();
    int start = at;
    int index = tokens.size();
    Token open = new Token(pointer, start, start, false); // keeps the order of the document
    tokens.add(open);
    values.putIfAbsent(pointer, open);
    switch (text.charAt(at)) {
      case '{' -> object(pointer);
      case '[' -> list(pointer);
      case '"' -> at = endOfText(at);
      default -> {
        while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
          at++;
        }
        if (at == start) {
          throw new IndexOutOfBoundsException(at);
        }
      }
    }
    Token token = new Token(pointer, start, at, false);
    tokens.set(index, token);
    values.replace(pointer, open, token);
  }

  private void object(String pointer) {
    at++;
    for (space(); text.charAt(at) != '}'; space()) {
      if (text.charAt(at) == ',') {
        at++;
        space();
      }
      int start = at;
      at = endOfText(at);
      String name =
          unescaped(text.substring(start + 1, at - 1)).replace("~", "~0").replace("/", "~1");
      tokens.add(new Token(pointer + "/" + name, start, at, true));
      space();
      at++; // the colon
      value(pointer + "/" + name);
    }
    at++;
  }

  private static String unescaped(String name) {
    StringBuilder unescaped = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != '\\') {
        unescaped.append(c);
      } else if (name.charAt(++i) == 'u') {
        unescaped.append((char) Integer.parseInt(name.substring(i + 1, i + 5), 16));
        i += 4;
      } else {
        int which = "bfnrt".indexOf(name.charAt(i));
        unescaped.append(which < 0 ? name.charAt(i) : "\b\f\n\r\t".charAt(which));
      }
    }
    return unescaped.toString();
  }

  private void list(String pointer) {
    at++;
    space();
    for (int i = 0; text.charAt(at) != ']'; i++) {
      if (text.charAt(at) == ',') {
        at++;
      }
      value(pointer + "/" + i);
      space();
    }
    at++;
  }

  private int endOfText(int start) {
    int end = start + 1;
    while (text.charAt(end) != '"') {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    return end + 1;
  }

  private void space() {
    while (at < text.length() && Set.of(' ', '\t', '\r', '\n').contains(text.charAt(at))) {
      at++;
    }
  }
}
