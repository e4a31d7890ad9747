package io.github.standpoint.json;

import java.io.ByteArrayOutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What is UTF-8 and what is not, where a parser would put a question mark and say nothing. */
final class Utf8 {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private static final long NOT_ASCII = 0x8080808080808080L;

  private static final long EACH = 0x0101010101010101L;

  /** The length of an escape in hexadecimal digits. */
  private static final int ESCAPE = 6;

  private Utf8() {}

  /** Returns the offset of the first byte that is not UTF-8, or -1. */
  static int firstInvalid(byte[] bytes) {
    int at = 0;
    while (at < bytes.length) {
      if (at <= bytes.length - Long.BYTES && ((long) EIGHT.get(bytes, at) & NOT_ASCII) == 0) {
        at += Long.BYTES;
      } else if (bytes[at] >= 0) {
        at++;
      } else {
        int length = sequence(bytes, at);
        if (length == 0) {
          return at;
        }
        at += length;
      }
    }
    return -1;
  }

  /** How many bytes the character has that starts here, by the Unicode Standard, table 3-7. */
  private static int sequence(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    int second = at + 1 < bytes.length ? bytes[at + 1] & 0xFF : 0;
    if (first < 0xE0) {
      return first >= 0xC2 && following(second) ? 2 : 0;
    }
    if (first < 0xF0) {
      // What has a shorter form, and halves of surrogate pairs.
      boolean fits =
          first == 0xE0
              ? second >= 0xA0 && second <= 0xBF
              : first == 0xED ? second >= 0x80 && second <= 0x9F : following(second);
      return fits && following(bytes, at + 2) ? 3 : 0;
    }
    boolean fits =
        first == 0xF0
            ? second >= 0x90 && second <= 0xBF
            : first == 0xF4 ? second >= 0x80 && second <= 0x8F : first < 0xF4 && following(second);
    return fits && following(bytes, at + 2) && following(bytes, at + 3) ? 4 : 0;
  }

  private static boolean following(byte[] bytes, int at) {
    return at < bytes.length && following(bytes[at] & 0xFF);
  }

  private static boolean following(int b) {
    return (b & 0xC0) == 0x80;
  }

  /** Returns whether the JSON may hold halves of surrogate pairs: only escapes can write them. */
  static boolean mayHoldHalves(byte[] json) {
    int last = json.length - ESCAPE;
    for (int at = 0; at <= last; at++) {
      if (at <= json.length - Long.BYTES && noBackslash((long) EIGHT.get(json, at))) {
        at += Long.BYTES - 1;
      } else if (json[at] == '\\' && json[at + 1] == 'u' && (json[at + 2] | 0x20) == 'd') {
        return true;
      }
    }
    return false;
  }

  /** Subtracting one from each byte borrows only from those that became zero, or from none. */
  private static boolean noBackslash(long eight) {
    long zeros = eight ^ EACH * '\\';
    return (zeros - EACH & ~zeros & NOT_ASCII) == 0;
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
    int all = 0;
    for (int i = 0; i < text.length(); i++) {
      all |= text.charAt(i);
    }
    // Of most texts this is enough to know, and without a decision a character it is quick.
    return (all & Character.MIN_SURROGATE) == Character.MIN_SURROGATE ? firstHalf(text) : -1;
  }

  private static int firstHalf(String text) {
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
