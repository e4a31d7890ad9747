package io.github.standpoint.json;

import java.util.Map;

/**
 * How much a compressed file may unpack to. Deflate packs zeros a thousandfold; stories come to a
 * tenth or a thirtieth of their size.
 *
 * @param maxBytes the most bytes
 * @param maxRatio the most bytes for each byte of the file, asked once the file is past {@link
 *     #HARMLESS}
 */
record UnpackLimits(long maxBytes, int maxRatio) {
  /** So much costs nothing, however well it was packed. */
  static final long HARMLESS = 64L << 20;

  static final UnpackLimits STANDARD = new UnpackLimits(64L << 30, 200);

  /**
   * Asks whether so much may come of so much.
   *
   * @throws UnreadableException if it is too much
   */
  void check(long unpacked, long packed) {
    if (unpacked > maxBytes) {
      throw tooMuch(maxBytes);
    }
    if (unpacked > HARMLESS && unpacked / maxRatio > packed) {
      throw tooMuch(packed * maxRatio);
    }
  }

  private static UnreadableException tooMuch(long limit) {
    return new UnreadableException(
        JsonRule.EXPANDS_TOO_MUCH, new Spot(-1, 0, 0), Map.of("limit", Long.toString(limit)));
  }
}
