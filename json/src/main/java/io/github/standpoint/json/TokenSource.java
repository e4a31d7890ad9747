package io.github.standpoint.json;

import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Makes tokens of bytes, within limits. Safe for several threads. */
final class TokenSource {
  private static final int MAX_NAME_LENGTH = 50_000;
  private static final int MAX_NUMBER_LENGTH = 5_000_000;

  private final ReadLimits limits;
  private final JsonFactory factory;

  TokenSource(ReadLimits limits) {
    this.limits = limits;
    this.factory =
        JsonFactory.builder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(limits.maxDepth())
                    .maxStringLength(limits.maxTextLength())
                    .maxNameLength(Math.min(limits.maxTextLength(), MAX_NAME_LENGTH))
                    // A long number is passed over, and the rest is read.
                    .maxNumberLength(Math.max(MAX_NUMBER_LENGTH, limits.maxNumberDigits()))
                    .build())
            .build();
  }

  ReadLimits limits() {
    return limits;
  }

  /** Returns the tokens of the first of these bytes. */
  Tokens tokens(byte[] bytes, int length) {
    return tokens(bytes, length, true);
  }

  /**
   * Returns the tokens of the first of these bytes.
   *
   * @param mayHoldHalves whether a text may hold half a surrogate pair
   */
  Tokens tokens(byte[] bytes, int length, boolean mayHoldHalves) {
    return new JacksonTokens(
        factory.createParser(ObjectReadContext.empty(), bytes, 0, length), mayHoldHalves);
  }
}
