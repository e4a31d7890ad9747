package io.github.standpoint.validation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text in which many words are looked for, whoever wrote them. Plain search is fastest for what
 * newsrooms write, and endless for a text and words that were made for it; so the steps are
 * counted, and when there were too many, all suffixes of the text are put in order once. For one
 * thread.
 */
final class SearchedText {
  /** So many steps for each character of the text, and ordering its suffixes is cheaper. */
  private static final long STEPS_PER_CHARACTER = 200;

  /** Words of this many times the text are found at once, whatever they are. */
  private static final int SMALL = 100_000;

  /** Rank, next rank and place of a suffix share 63 bits. */
  private static final int BITS = 21;

  private static final int MASK = (1 << BITS) - 1;

  /** Among more places than this the first is not looked for. */
  private static final int MAX_PLACES = 1_000;

  /** The offset of every so many code points is kept. */
  private static final int STRIDE = 64;

  /** So many different skips are told apart, by the lowest bits of a character. */
  private static final int SKIPS = 64;

  private final String text;
  private final byte[] skips = new byte[SKIPS];
  private long steps;
  private int @Nullable [] suffixes;
  private int @Nullable [] offsets;

  SearchedText(String text) {
    this.text = text;
  }

  /** Returns how often the words stand in the text; overlapping ones count. */
  int count(String words) {
    if (words.isEmpty()) {
      return 0;
    }
    if (text.length() > MASK) {
      return places(words, true);
    }
    if (ordered()) {
      return lower(words, true) - lower(words, false);
    }
    int count = 0;
    skips(words);
    for (int at = next(words, 0); at >= 0; at = next(words, at + 1)) {
      count++;
    }
    return steps < 0 ? count(words) : count;
  }

  boolean contains(String words) {
    return words.isEmpty() || indexOf(words) >= 0;
  }

  /** Returns where the words stand first, or, if that is very often, somewhere; -1: nowhere. */
  int indexOf(String words) {
    if (text.length() > MASK) {
      return places(words, false);
    }
    if (!ordered()) {
      skips(words);
      int at = next(words, 0);
      if (steps >= 0) {
        return at;
      }
    }
    int from = lower(words, false);
    int to = Math.min(lower(words, true), from + MAX_PLACES);
    return Arrays.stream(suffixes, from, to).min().orElse(-1);
  }

  /** Returns whether the words start at this code point, behind those that go before them. */
  boolean standsAt(String before, String words, int codePoint) {
    int offset = codePoint < 0 ? -1 : offset(codePoint);
    return offset >= 0
        && text.startsWith(words, offset)
        && text.startsWith(before, offset - before.length());
  }

  /** How far the words can be moved when the text has this character at their end (Horspool). */
  private void skips(String words) {
    int last = words.length() - 1;
    int most = Math.min(words.length(), Byte.MAX_VALUE);
    Arrays.fill(skips, (byte) most);
    for (int skip = most - 1; skip > 0; skip--) {
      skips[words.charAt(last - skip) % SKIPS] = (byte) skip;
    }
  }

  /** Counts its steps; when there are too many it gives up, and they are negative. */
  private int next(String words, int from) {
    long limit = Math.max(SMALL, STEPS_PER_CHARACTER * text.length());
    int last = words.length() - 1;
    for (int end = from + last; end < text.length(); ) {
      int same = same(words, end);
      steps += 1 + same;
      if (steps > limit) {
        steps = -1;
        suffixes = order(text);
        return -1;
      }
      if (same > last) {
        return end - last;
      }
      end += skips[text.charAt(end) % SKIPS];
    }
    return -1;
  }

  /** How many of the last characters of the words stand in the text up to here. */
  private int same(String words, int end) {
    int last = words.length() - 1;
    int same = 0;
    while (same <= last && text.charAt(end - same) == words.charAt(last - same)) {
      same++;
    }
    return same;
  }

  /**
   * In a text too long to be ordered: how often the words stand there, or where first. It never
   * goes back in the text (Knuth, Morris, Pratt).
   */
  private int places(String words, boolean all) {
    int[] again = new int[words.length() + 1];
    again[0] = -1;
    for (int i = 0, same = -1; i < words.length(); again[++i] = ++same) {
      while (same >= 0 && words.charAt(i) != words.charAt(same)) {
        same = again[same];
      }
    }
    int count = 0;
    int same = 0;
    for (int i = 0; i < text.length(); i++) {
      while (same >= 0 && (same == words.length() || text.charAt(i) != words.charAt(same))) {
        same = again[same];
      }
      if (++same == words.length()) {
        if (!all) {
          return i + 1 - same;
        }
        count++;
      }
    }
    return all ? count : -1;
  }

  private boolean ordered() {
    return suffixes != null;
  }

  /** The first suffix that does not come before the words, or that comes after all with them. */
  private int lower(String words, boolean after) {
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      int order = compare(suffixes[middle], words);
      if (order < 0 || after && order == 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Compares as much of the suffix as there are words. */
  private int compare(int suffix, String words) {
    int length = Math.min(words.length(), text.length() - suffix);
    for (int i = 0; i < length; i++) {
      int order = text.charAt(suffix + i) - words.charAt(i);
      if (order != 0) {
        return order;
      }
    }
    return length - words.length();
  }

  /** By doubling: what is ordered by its first characters is ordered by twice as many. */
  private static int[] order(String text) {
    int length = text.length();
    int[] rank = text.chars().toArray();
    long[] keys = new long[length];
    int ranks = 0;
    for (int width = 1; ranks < length; width *= 2) {
      for (int i = 0; i < length; i++) {
        long next = i + width < length ? rank[i + width] + 1L : 0;
        keys[i] = (long) rank[i] << 2 * BITS | next << BITS | i;
      }
      Arrays.sort(keys);
      ranks = 0;
      for (int i = 0; i < length; i++) {
        ranks += i == 0 || keys[i] >> BITS != keys[i - 1] >> BITS ? 1 : 0;
        rank[(int) (keys[i] & MASK)] = ranks - 1;
      }
    }
    return Arrays.stream(keys).mapToInt(it -> (int) (it & MASK)).toArray();
  }

  /** The place of a code point, or -1 if the text has not that many. */
  private int offset(int codePoint) {
    if (offsets == null) {
      offsets = offsets(text);
    }
    if (codePoint / STRIDE >= offsets.length) {
      return -1;
    }
    int at = offsets[codePoint / STRIDE];
    for (int left = codePoint % STRIDE; left > 0; left--) {
      if (at >= text.length()) {
        return -1;
      }
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static int[] offsets(String text) {
    int[] offsets = new int[text.length() / STRIDE + 1];
    int count = 0;
    int codePoints = 0;
    for (int at = 0; at <= text.length(); codePoints++) {
      if (codePoints % STRIDE == 0) {
        offsets[count++] = at;
      }
      at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 1;
    }
    return Arrays.copyOf(offsets, count);
  }
}
