package io.github.standpoint.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The bytes of one document, and where in them a line and a column are. */
final class JsonSource {
  private final byte[] bytes;
  private final TokenSource tokens;

  /** How many bytes from the start are UTF-8. */
  private final int readable;

  JsonSource(byte[] bytes, TokenSource tokens) {
    this.bytes = bytes;
    this.tokens = tokens;
    int invalid = Utf8.firstInvalid(bytes);
    this.readable = invalid < 0 ? bytes.length : invalid;
  }

  /** Returns the tokens, up to the first byte that is not UTF-8. */
  Tokens tokens() {
    return tokens.tokens(bytes, readable, Utf8.mayHoldHalves(bytes));
  }

  /** Returns whether the bytes look like UTF-16 or UTF-32, which a JSON parser would accept. */
  boolean wide() {
    return Utf8.wide(bytes);
  }

  UnreadableException wideFault() {
    return notUtf8("the bytes are those of UTF-16 or UTF-32", 0);
  }

  /**
   * Looks beyond the last token.
   *
   * @throws UnreadableException if there is something that is not UTF-8
   */
  void requireWhole() {
    if (readable < bytes.length) {
      throw notUtf8(Utf8.invalid(bytes, readable), readable);
    }
  }

  /** A parser says that it stumbled; over what, is looked for only then. */
  UnreadableException explained(UnreadableException fault) {
    if (fault.rule() != JsonRule.SYNTAX || fault.facts().get("found").startsWith("nothing")) {
      return fault;
    }
    SyntaxScan.Slip slip =
        SyntaxScan.find(Arrays.copyOf(bytes, readable), startsWithMark() ? 3 : 0);
    if (slip.offset() >= readable && readable < bytes.length) {
      return notUtf8(Utf8.invalid(bytes, readable), readable).at(fault.pointer());
    }
    if (slip.half() != 0) {
      return notUtf8(Utf8.half(slip.half()), slip.offset()).at(fault.pointer());
    }
    if (blankUpTo(slip.offset())) {
      return nothing();
    }
    return new UnreadableException(
            JsonRule.SYNTAX,
            new Spot(slip.offset(), 1, 1),
            Map.of("expected", slip.expected(), "found", characterAt(slip.offset())))
        .at(fault.pointer());
  }

  static UnreadableException nothing() {
    return new UnreadableException(
        JsonRule.SYNTAX,
        new Spot(0, 1, 1),
        Map.of("expected", "an object", "found", "nothing at all"));
  }

  private static UnreadableException notUtf8(String found, int offset) {
    return new UnreadableException(
        JsonRule.NOT_UTF8, new Spot(offset, 1, 1), Map.of("found", found));
  }

  /** Returns whether there is nothing else at all, and nothing but white space before this. */
  private boolean blankUpTo(int offset) {
    return offset >= bytes.length
        && new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "").isBlank();
  }

  /** Describes the character at this offset for a person. */
  String characterAt(long offset) {
    if (offset < 0 || offset >= bytes.length) {
      return "the end of the document";
    }
    int length = Math.min(4, bytes.length - (int) offset);
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.IGNORE)
              .decode(ByteBuffer.wrap(bytes, (int) offset, length))
              .toString();
      return text.isEmpty() ? "no character" : "'" + Character.toString(text.codePointAt(0)) + "'";
    } catch (CharacterCodingException e) {
      return "no character";
    }
  }

  /**
   * Works out lines and columns in code points, in one pass over the bytes.
   *
   * @param spots places in the order of their offsets
   * @return the spots with line and column
   */
  List<Spot> exact(List<Spot> spots) {
    List<Spot> exact = new ArrayList<>(spots.size());
    int line = 1;
    int column = 1;
    int at = startsWithMark() ? 3 : 0;
    for (Spot spot : spots) {
      for (; at < spot.offset() && at < bytes.length; at++) {
        byte b = bytes[at];
        if (b == '\n' || b == '\r' && (at + 1 == bytes.length || bytes[at + 1] != '\n')) {
          line++;
          column = 1;
        } else if ((b & 0xC0) != 0x80) {
          column++;
        }
      }
      exact.add(new Spot(spot.offset(), line, column));
    }
    return exact;
  }

  private boolean startsWithMark() {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }
}
