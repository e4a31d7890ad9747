package io.github.standpoint.json;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What is UTF-8 and what is not, where a parser would put a question mark and say nothing. */
final class Utf8 {
  private Utf8() {}

  /** Returns the offset of the first byte that is not UTF-8, or -1. */
  static int firstInvalid(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        return in.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
      out.clear();
    }
  }

  /** Returns whether the bytes look like UTF-16 or UTF-32, which a JSON parser would accept. */
  static boolean wide(byte[] bytes) {
    for (int i = 0; i < Math.min(4, bytes.length); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    int first = bytes.length > 1 ? (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF : 0;
    return first == 0xFEFF || first == 0xFFFE;
  }

  /**
   * Returns the text in UTF-8; half a surrogate pair, which UTF-8 cannot hold, as the three bytes
   * by which it is found and reported.
   */
  static byte[] bytes(String text) {
    int half = half(text);
    if (half < 0) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + 2);
    bytes.writeBytes(text.substring(0, half).getBytes(StandardCharsets.UTF_8));
    char c = text.charAt(half);
    bytes.write(0xE0 | c >> 12);
    bytes.write(0x80 | c >> 6 & 0x3F);
    bytes.write(0x80 | c & 0x3F);
    bytes.writeBytes(text.substring(half + 1).getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  /** Returns the index of the first half of a surrogate pair that stands alone, or -1. */
  static int half(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        boolean pair =
            i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
        if (!pair) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  /** Says what a half of a pair is. */
  static String half(char half) {
    return String.format(Locale.ROOT, "\\u%04X is half of a character", (int) half);
  }

  /** Says what is wrong with the bytes that stand here. */
  static String invalid(byte[] bytes, int offset) {
    if (offset + 2 < bytes.length
        && bytes[offset] == (byte) 0xED
        && (bytes[offset + 1] & 0xE0) == 0xA0
        && (bytes[offset + 2] & 0xC0) == 0x80) {
      return half((char) (0xD000 | (bytes[offset + 1] & 0x3F) << 6 | bytes[offset + 2] & 0x3F));
    }
    return String.format(Locale.ROOT, "the byte 0x%02X is out of place", bytes[offset]);
  }
}
