package io.github.standpoint.json;

/** Halves of surrogate pairs, which no UTF-8 can hold. */
final class HalfCharacters {
  private HalfCharacters() {}

  /**
   * Returns the JSON with such halves as escapes. Written out they would turn into question marks;
   * so whoever reads them is told ({@code json.not-utf8}).
   */
  static String escaped(String json) {
    int at = next(json, 0);
    if (at == json.length()) {
      return json;
    }
    StringBuilder escaped = new StringBuilder(json.length() + 16);
    int from = 0;
    for (; at < json.length(); at = next(json, from)) {
      escaped.append(json, from, at).append(String.format("\\u%04x", (int) json.charAt(at)));
      from = at + 1;
    }
    return escaped.append(json, from, json.length()).toString();
  }

  /** Returns where the next half is, or the length. */
  private static int next(String json, int from) {
    int at = from;
    while (at < json.length()) {
      char c = json.charAt(at);
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && at + 1 < json.length()
                && Character.isLowSurrogate(json.charAt(at + 1));
        if (!pair) {
          return at;
        }
        at++;
      }
      at++;
    }
    return at;
  }
}
