package io.github.standpoint.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** The bytes of one document, and where in them a line and a column are. */
final class JsonSource {
  static final int MAX_DEPTH = 100;
  static final int MAX_TEXT_LENGTH = 20_000_000;
  static final int MAX_NAME_LENGTH = 50_000;
  static final int MAX_NUMBER_LENGTH = 1_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(MAX_TEXT_LENGTH)
                  .maxNameLength(MAX_NAME_LENGTH)
                  .maxNumberLength(MAX_TEXT_LENGTH)
                  .build())
          .build();

  private final byte[] bytes;

  JsonSource(byte[] bytes) {
    this.bytes = bytes;
  }

  JsonParser parser() {
    return FACTORY.createParser(ObjectReadContext.empty(), bytes);
  }

  /** Returns whether the bytes look like UTF-16 or UTF-32, which a JSON parser would accept. */
  boolean wide() {
    for (int i = 0; i < Math.min(4, bytes.length); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    int first = bytes.length > 1 ? (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF : 0;
    return first == 0xFEFF || first == 0xFFFE;
  }

  /** Returns the offset of the first byte that is not UTF-8, or -1. */
  int firstInvalid() {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    var out = java.nio.CharBuffer.allocate(8192);
    while (true) {
      var result = decoder.decode(in, out, true);
      if (result.isError()) {
        return in.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
      out.clear();
    }
  }

  /** Returns whether there is nothing else at all, and nothing but white space before this. */
  boolean blankUpTo(int offset) {
    return offset >= bytes.length
        && new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "").isBlank();
  }

  /** Returns the first slip in these bytes, which a parser has stumbled over. */
  SyntaxScan.Slip slip() {
    return SyntaxScan.find(bytes, startsWithMark() ? 3 : 0);
  }

  String hexAt(int offset) {
    return String.format("0x%02X", bytes[offset]);
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
    var exact = new java.util.ArrayList<Spot>(spots.size());
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

  /** Returns what is said of bytes that are not UTF-8. */
  static UnreadableException notUtf8(String found, int offset) {
    return new UnreadableException(
        JsonRule.NOT_UTF8, new Spot(offset, 0, 0), Map.of("found", found));
  }
}
