package io.github.standpoint.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One value of a document, and the bytes in which it stands.
 *
 * @param kind what it is
 * @param start the offset of its first byte
 * @param end the offset behind its last byte
 * @param text the text, or the number as it is written; empty for the rest
 * @param members what an object holds, in order, equal names as often as they stand there
 * @param entries what a list holds
 */
record Node(
    Tokens.Kind kind, int start, int end, String text, List<Member> members, List<Node> entries) {

  /**
   * A name of an object and its value.
   *
   * @param name the name
   * @param start the offset of the first byte of the name
   * @param end the offset behind the last byte of the name
   * @param value what it names
   */
  record Member(String name, int start, int end, Node value) {}

  /**
   * Returns the whole of a document.
   *
   * @throws UnreadableException if it is not JSON
   */
  static Node parse(byte[] json, TokenSource source) {
    return new Parser(json, source.tokens(json, json.length)).document();
  }

  /** Returns the first member with this name, which is the one that readers take. */
  @Nullable Member member(String name) {
    for (Member member : members) {
      if (member.name.equals(name)) {
        return member;
      }
    }
    return null;
  }

  /** Returns the value of the first member with this name. */
  @Nullable Node at(String name) {
    Member member = member(name);
    return member == null ? null : member.value;
  }

  /** Returns whether a pointer with this name could mean two values. */
  boolean ambiguous(String name) {
    return members.stream().filter(it -> it.name.equals(name)).count() > 1;
  }

  /** Returns whether a name stands twice in it, so that readers differ about what it holds. */
  boolean repeats() {
    return members.stream().map(Member::name).distinct().count() < members.size()
        || members.stream().anyMatch(it -> it.value.repeats())
        || entries.stream().anyMatch(Node::repeats);
  }

  boolean is(Tokens.Kind other) {
    return kind == other;
  }

  boolean number() {
    return kind == Tokens.Kind.INTEGER || kind == Tokens.Kind.DECIMAL;
  }

  int length() {
    return end - start;
  }

  /** Returns the value in plain Java, as patches have it. */
  @Nullable Object value() {
    return switch (kind) {
      case START_OBJECT -> {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        members.forEach(it -> object.putIfAbsent(it.name, it.value.value()));
        yield object;
      }
      case START_LIST -> {
        List<@Nullable Object> list = new ArrayList<>();
        entries.forEach(it -> list.add(it.value()));
        yield list;
      }
      case TEXT -> text;
      case INTEGER, DECIMAL -> number(text);
      case TRUE -> Boolean.TRUE;
      case FALSE -> Boolean.FALSE;
      default -> null;
    };
  }

  private static BigDecimal number(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      // An exponent beyond what a number can hold.
      return new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE);
    }
  }

  /** Reads tokens and finds where they end, which no token says. */
  private static final class Parser {
    private final byte[] json;
    private final Tokens tokens;

    Parser(byte[] json, Tokens tokens) {
      this.json = json;
      this.tokens = tokens;
    }

    Node document() {
      if (tokens.next() == Tokens.Kind.END) {
        throw new UnreadableException(JsonRule.SYNTAX, tokens.spot(), Map.of());
      }
      Node whole = value();
      if (tokens.next() != Tokens.Kind.END) {
        throw new UnreadableException(JsonRule.TRAILING_DATA, tokens.spot(), Map.of());
      }
      return whole;
    }

    private Node value() {
      int start = (int) tokens.spot().offset();
      return switch (tokens.kind()) {
        case START_OBJECT -> object(start);
        case START_LIST -> list(start);
        default -> scalar(start);
      };
    }

    private Node object(int start) {
      List<Member> members = new ArrayList<>();
      while (tokens.next() == Tokens.Kind.NAME) {
        String name = tokens.text();
        int at = (int) tokens.spot().offset();
        tokens.next();
        members.add(new Member(name, at, endOfText(at), value()));
      }
      int end = (int) tokens.spot().offset() + 1;
      return new Node(Tokens.Kind.START_OBJECT, start, end, "", members, List.of());
    }

    private Node list(int start) {
      List<Node> entries = new ArrayList<>();
      while (tokens.next() != Tokens.Kind.END_LIST) {
        entries.add(value());
      }
      int end = (int) tokens.spot().offset() + 1;
      return new Node(Tokens.Kind.START_LIST, start, end, "", List.of(), entries);
    }

    private Node scalar(int start) {
      Tokens.Kind kind = tokens.kind();
      boolean written =
          kind == Tokens.Kind.TEXT || kind == Tokens.Kind.INTEGER || kind == Tokens.Kind.DECIMAL;
      String text = written ? tokens.text() : "";
      int end = kind == Tokens.Kind.TEXT ? endOfText(start) : endOfWord(start);
      return new Node(kind, start, end, text, List.of(), List.of());
    }

    private int endOfText(int quote) {
      int at = quote + 1;
      while (json[at] != '"') {
        at += json[at] == '\\' ? 2 : 1;
      }
      return at + 1;
    }

    private int endOfWord(int start) {
      int at = start;
      while (at < json.length && ",]} \t\r\n".indexOf(json[at]) < 0) {
        at++;
      }
      return at;
    }
  }
}
