package io.github.standpoint.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks gzip (RFC 1952), one member after the other. That of the JDK takes a file whose last
 * members are cut off or garbled for a whole one; this one says so: with an {@link
 * UnreadableException}, after everything that could be unpacked.
 */
final class GzipStream extends InputStream {
  private static final int DEFLATE = 8;
  private static final int HEADER_CHECKSUM = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int RESERVED = 0xE0;

  private final InputStream in;
  private final UnpackLimits limits;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private final byte[] packed = new byte[1 << 16];
  private int from;
  private int to;
  private long packedBytes;
  private long unpackedBytes;
  private boolean begun;
  private boolean inMember;
  private boolean ended;

  GzipStream(InputStream in, UnpackLimits limits) {
    this.in = in;
    this.limits = limits;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    while (!ended && length > 0) {
      if (!inMember && !startMember()) {
        ended = true;
        break;
      }
      int unpacked = inflate(bytes, offset, length);
      if (unpacked > 0) {
        checksum.update(bytes, offset, unpacked);
        unpackedBytes += unpacked;
        limits.check(unpackedBytes, packedBytes - (to - from));
        return unpacked;
      }
    }
    return length == 0 ? 0 : -1;
  }

  /** Returns how many bytes were unpacked; none if there is more to do first. */
  private int inflate(byte[] bytes, int offset, int length) throws IOException {
    try {
      int unpacked = inflater.inflate(bytes, offset, length);
      if (unpacked == 0) {
        if (inflater.finished()) {
          endMember();
        } else if (inflater.needsInput()) {
          feed();
        } else {
          throw damaged("a part of it is packed with a dictionary that is not there");
        }
      }
      return unpacked;
    } catch (DataFormatException e) {
      throw damaged("a part of it cannot be unpacked");
    }
  }

  private void feed() throws IOException {
    fill();
    if (from == to) {
      throw cut();
    }
    inflater.setInput(packed, from, to - from);
    from = to;
  }

  private void fill() throws IOException {
    if (from == to) {
      from = 0;
      to = Math.max(0, in.read(packed));
      packedBytes += to;
    }
  }

  /** Returns the next packed byte, or -1. */
  private int next() throws IOException {
    fill();
    return from == to ? -1 : packed[from++] & 0xFF;
  }

  private int due() throws IOException {
    int next = next();
    if (next < 0) {
      throw cut();
    }
    checksum.update(next);
    return next;
  }

  private int due(int bytes) throws IOException {
    int value = 0;
    for (int i = 0; i < bytes; i++) {
      value |= due() << 8 * i;
    }
    return value;
  }

  /** Reads the header of a member; returns whether there is one more. */
  private boolean startMember() throws IOException {
    int first = next();
    while (begun && first == 0) {
      first = next(); // tapes and blocks are filled up with zeros
    }
    if (first < 0 && begun) {
      return false;
    }
    checksum.reset();
    checksum.update(Math.max(first, 0));
    if (first != 0x1F || due() != 0x8B) {
      throw damaged(
          first < 0 ? "there is nothing in it" : "a part of it does not start as gzip does");
    }
    int method = due();
    int flags = due();
    if (method != DEFLATE || (flags & RESERVED) != 0) {
      throw damaged("a part of it is packed in a way that RFC 1952 does not know");
    }
    passOver(flags);
    checksum.reset();
    inflater.reset();
    if (from < to) {
      inflater.setInput(packed, from, to - from);
      from = to;
    }
    begun = true;
    inMember = true;
    return true;
  }

  /** The time, the system, and what else a header may have, says nothing about stories. */
  private void passOver(int flags) throws IOException {
    due(6);
    if ((flags & EXTRA) != 0) {
      for (int left = due(2); left > 0; left--) {
        due();
      }
    }
    for (int text : new int[] {NAME, COMMENT}) {
      while ((flags & text) != 0 && due() != 0) {
        // a text ends with a zero
      }
    }
    int read = (int) checksum.getValue() & 0xFFFF;
    if ((flags & HEADER_CHECKSUM) != 0 && due(2) != read) {
      throw damaged("a checksum differs");
    }
  }

  private void endMember() throws IOException {
    from = to - inflater.getRemaining();
    int unpacked = (int) checksum.getValue();
    if (due(4) != unpacked || due(4) != (int) inflater.getBytesWritten()) {
      throw damaged("a checksum differs");
    }
    inMember = false;
  }

  private UnreadableException cut() {
    return damaged("it ends in the middle");
  }

  private UnreadableException damaged(String reason) {
    ended = true;
    return new UnreadableException(JsonRule.GZIP, new Spot(-1, 0, 0), Map.of("reason", reason));
  }

  /** Returns 1 as long as there may be more, as the streams of the JDK that unpack do. */
  @Override
  public int available() {
    return ended ? 0 : 1;
  }

  /** Gives back what unpacking holds outside the heap, and leaves the packed stream open. */
  void end() {
    ended = true;
    inflater.end();
  }

  @Override
  public void close() throws IOException {
    end();
    in.close();
  }
}
