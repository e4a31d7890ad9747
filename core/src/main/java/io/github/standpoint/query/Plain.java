package io.github.standpoint.query;

import io.github.standpoint.element.Word;
import io.github.standpoint.metamodel.Attribute;
import io.github.standpoint.metamodel.Model;
import io.github.standpoint.metamodel.ModelType;
import io.github.standpoint.value.FuzzyDate;
import io.github.standpoint.value.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of the model in one line of plain text, in the order of the metamodel. */
final class Plain {
  /** Around the first and last letter that differ, this many are shown. */
  private static final int CONTEXT = 40;

  private static final int LONG = 160;

  /** No figure of a valid story has more digits; others are not written out. */
  private static final int MOST_DIGITS = 1_000;

  private Plain() {}

  static String of(Object value) {
    if (value instanceof Word word) {
      return word.text();
    }
    if (value instanceof BigDecimal number) {
      return Math.abs((long) number.scale()) > MOST_DIGITS
          ? number.toString()
          : number.toPlainString();
    }
    if (value instanceof List<?> list) {
      return "[" + String.join(", ", list.stream().map(Plain::of).toList()) + "]";
    }
    if (value instanceof Map<?, ?> map) {
      List<String> entries = new ArrayList<>();
      map.forEach((key, text) -> entries.add(key + ": " + of(text)));
      return "{" + String.join(", ", entries) + "}";
    }
    if (value instanceof String text) {
      return "\"" + text + "\"";
    }
    boolean scalar =
        value instanceof CharSequence
            || value instanceof FuzzyDate
            || value instanceof Period
            || value instanceof Integer
            || value instanceof Boolean;
    return scalar ? value.toString() : nested(value, Model.typeOf(value));
  }

  private static <T> String nested(T value, ModelType<T> type) {
    List<String> parts = new ArrayList<>();
    for (Attribute<T> attribute : type.attributes()) {
      @Nullable Object held = attribute.get(value);
      boolean nothing =
          held == null
              || held instanceof List<?> list && list.isEmpty()
              || held instanceof Map<?, ?> map && map.isEmpty();
      if (!nothing) {
        parts.add(attribute.name() + " " + of(held));
      }
    }
    return "{" + String.join(", ", parts) + "}";
  }

  /** Returns both texts with an arrow; of long ones only where they differ, and what is around. */
  static String difference(String was, String is) {
    if (was.length() <= LONG && is.length() <= LONG) {
      return was + " -> " + is;
    }
    int shorter = Math.min(was.length(), is.length());
    int start = 0;
    while (start < shorter && was.charAt(start) == is.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && was.charAt(was.length() - 1 - end) == is.charAt(is.length() - 1 - end)) {
      end++;
    }
    int from = Math.max(0, start - CONTEXT);
    int tail = Math.max(0, end - CONTEXT);
    return excerpt(was, from, was.length() - tail) + " -> " + excerpt(is, from, is.length() - tail);
  }

  private static String excerpt(String text, int from, int to) {
    return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
  }
}
